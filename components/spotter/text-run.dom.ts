/** Text as it is gathered on a walk. */

/** Text nodes in reading order that make one block. */
export interface TextBlock {
  /** The element around it whose borders it stays within. */
  readonly container: Node;
  readonly nodes: readonly Text[];
  readonly text: string;
  /** Where it begins in its first node: a long text makes several blocks. */
  readonly offset: number;
}

/** Blocks this long are cut where they may be, so that no block takes more than a moment. */
const MOST_CHARACTERS = 10_000;
/** The text that is being gathered between two borders. */
export function createTextRun() {
  let nodes: Text[] = [];
  let text = '';
  let offset = 0;
  return {
    text: () => text,
    isLong: () => text.length > MOST_CHARACTERS,
    add(node: Text): void {
      const { data } = node;
      // A block begins with its first word: most text between two elements is no more than a new line.
      if (text === '' && data.trim() === '') return;
      nodes.push(node);
      text += data;
    },
    /** What was gathered, as a block; nothing where that is no more than a mark. */
    take(container: Node): TextBlock | undefined {
      if (text === '') return undefined;
      const block = { container, nodes, text, offset };
      nodes = [];
      text = '';
      offset = 0;
      return block.text.trim().length > 1 ? block : undefined;
    },
    /** The beginning of a long text; what is behind a space in its last node stays. */
    cut(container: Node): TextBlock {
      const last = nodes.at(-1);
      const lastFrom = nodes.length === 1 ? -offset : text.length - (last?.length ?? 0);
      const space = text.lastIndexOf(' ', MOST_CHARACTERS) + 1;
      const end = space > Math.max(0, lastFrom) ? space : MOST_CHARACTERS;
      const block = { container, nodes, text: text.slice(0, end), offset };
      nodes = last ? [last] : [];
      offset = end - lastFrom;
      text = text.slice(end);
      return block;
    },
  };
}
