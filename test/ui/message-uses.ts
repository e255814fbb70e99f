/** Reads views and logic as a syntax tree: which messages they ask for, and which words they say by themselves. */
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A call such as `text('selfCheckProgress', 3, 4)`. */
interface MessageUse {
  readonly key: string;
  /** How many values it fills in; undefined when that is only known as it runs. */
  readonly values: number | undefined;
}

export interface SourceWords {
  readonly uses: readonly MessageUse[];
  /** Words a reader would see that stand in the code. */
  readonly literals: readonly string[];
}

/** Attributes that are read out or shown. */
const SHOWN =
  /^(aria-(label|description|valuetext|placeholder|roledescription)|title|alt|placeholder|label)$/;
const CALLS = /^(text|getText)$/;
const WORD = /\p{L}{2,}/u;

/** @param path ends in .ts or .tsx */
export function readWords(path: string, code: string): SourceWords {
  const uses: MessageUse[] = [];
  const literals: string[] = [];
  walk(parseSync(path, code).program as unknown as Node, (node) => {
    literals.push(...wordsIn(node).filter((words) => WORD.test(words)));
    if (node.type === 'CallExpression' && CALLS.test(nameOf(node.callee))) uses.push(...usesOf(node));
  });
  return { uses, literals: literals.map((words) => words.trim()) };
}

/** What a node of a view shows by itself. */
function wordsIn(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)];
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[]).flatMap(insideBraces);
    case 'JSXAttribute': {
      const value = node.value as Node | null;
      if (!value || !SHOWN.test(nameOf(node.name))) return [];
      return value.type === 'JSXExpressionContainer' ? insideBraces(value) : stringsOf(value);
    }
    default:
      return [];
  }
}

function insideBraces(child: Node): string[] {
  return child.type === 'JSXExpressionContainer' ? stringsOf(child.expression as Node) : [];
}

function usesOf(call: Node): MessageUse[] {
  const [key, ...values] = call.arguments as Node[];
  const isOpen = values.some(({ type }) => type === 'SpreadElement');
  return key ? stringsOf(key).map((one) => ({ key: one, values: isOpen ? undefined : values.length })) : [];
}

/** The texts an expression may turn out to be, as far as they are written there. */
function stringsOf(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked);
    case 'ConditionalExpression':
      return [...stringsOf(node.consequent as Node), ...stringsOf(node.alternate as Node)];
    case 'LogicalExpression':
      return [...stringsOf(node.left as Node), ...stringsOf(node.right as Node)];
    default:
      return [];
  }
}

function nameOf(node: unknown): string {
  const { name, property } = node as { name?: unknown; property?: unknown };
  if (typeof name === 'string') return name;
  return property ? nameOf(property) : '';
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node, visit);
    }
  }
}
