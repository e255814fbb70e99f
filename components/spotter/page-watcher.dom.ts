/** Page changes → the nodes to read again, in batches. */
import { isBorder, READ_ATTRIBUTES } from './element-roles.dom.ts';

export interface PageWatcher {
  /** Watches one more tree: mutations do not cross the border of a shadow root. */
  watch(root: Node): void;
  /** The changes so far, of which no callback has told yet. */
  take(): void;
}

/** @param onChange gets the smallest set of nodes whose text may read differently now */
export function startPageWatcher(
  onChange: (changed: ReadonlySet<Node>) => void,
  signal: AbortSignal,
): PageWatcher {
  const collect = (records: readonly MutationRecord[]) => {
    const changed = new Set<Node>();
    for (const record of records)
      if (!isNoise(record)) for (const node of changedBy(record)) changed.add(node);
    if (changed.size > 0) onChange(changed);
  };
  const observer = new MutationObserver(collect);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(root) {
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: READ_ATTRIBUTES,
      });
    },
    take: () => collect(observer.takeRecords()),
  };
}

function isNoise({ type, target, attributeName }: MutationRecord): boolean {
  // Classes and styles of the root change all the time (themes, scroll locks) and rarely hide text.
  return (
    type === 'attributes' && attributeName !== 'lang' && target.parentNode?.nodeType === Node.DOCUMENT_NODE
  );
}

/** What was added, when that is a block of its own (an endless list grows); else the element around. */
function changedBy({ type, target, addedNodes, removedNodes }: MutationRecord): readonly Node[] {
  if (type !== 'childList') return [target.parentNode ?? target];
  const nodes = [...addedNodes, ...removedNodes].filter(
    (node) => !(node instanceof Element && node.localName === 'legwise-card'),
  );
  const areBlocks = nodes.every((node) => node instanceof Element && isBorder(node));
  // Removed blocks stay in the list: they have no region, but they make the batch that forgets them.
  return areBlocks ? nodes : [target];
}
