/** Tells that a page changed. What the changes mean is worked out later, when there is time. */
import { WATCHED_ATTRIBUTES } from './page-changes.dom.ts';

export interface PageWatcher {
  /** Watches one more tree: mutations do not cross the border of a shadow root. Again changes nothing. */
  watch(tree: Node): void;
  /** Looks now and then whether an element got a shadow root: nothing tells. */
  watchForShadow(element: Element): void;
  /** Looks now and then whether an element can be seen: nothing tells of a style that makes it visible. */
  watchForSight(element: Element): void;
  /** Notes a node that has to be read again. */
  touched(node: Node): void;
  /** Notes a node that may be shown otherwise, with all that is in it. */
  restyled(node: Node): void;
  /** The changes since it was last asked. */
  take(): Changes;
}

interface Changes {
  readonly records: readonly MutationRecord[];
  readonly touched: ReadonlySet<Node>;
  readonly restyled: ReadonlySet<Node>;
}

/** How often to look for what nothing tells. */
const LOOK_MS = 1000;

/** @param onChange called for each batch of changes */
export function startPageWatcher(root: Document, onChange: () => void, signal: AbortSignal): PageWatcher {
  let records: MutationRecord[] = [];
  let touched = new Set<Node>();
  let restyled = new Set<Node>();
  /** By element: whether its shadow root is awaited, and not its sight. */
  const awaited = new Map<Element, boolean>();
  const observer = new MutationObserver((more) => {
    records = records.length > 0 ? records.concat(more) : more;
    onChange();
  });
  const watcher: PageWatcher = {
    watch(tree) {
      observer.observe(tree, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: WATCHED_ATTRIBUTES,
      });
    },
    watchForShadow: (element) => awaited.set(element, true),
    watchForSight: (element) => awaited.set(element, false),
    touched(node) {
      touched.add(node);
      onChange();
    },
    restyled(node) {
      restyled.add(node);
      onChange();
    },
    take() {
      look();
      const changes = { records: records.concat(observer.takeRecords()), touched, restyled };
      records = [];
      touched = new Set();
      restyled = new Set();
      return changes;
    },
  };
  const hasCome = (element: Element, isHost: boolean) =>
    isHost ? element.shadowRoot : element.checkVisibility({ visibilityProperty: true });
  const look = () => {
    for (const [element, isHost] of awaited) {
      const isThere = hasCome(element, isHost);
      if (element.isConnected && !isThere) continue;
      awaited.delete(element);
      if (isThere) (isHost ? watcher.touched : watcher.restyled)(element);
    }
  };
  const timer = setInterval(look, LOOK_MS);
  const listen = (type: string, listener: (target: Node) => void) =>
    root.addEventListener(type, ({ target }) => target instanceof Node && listener(target), {
      ...{ capture: true, passive: true, signal },
    });
  listen('load', (target) => {
    if (target instanceof Element && target.localName === 'link') watcher.restyled(root);
  });
  listen('transitionend', watcher.restyled);
  listen('animationend', watcher.restyled);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
    awaited.clear();
  });
  return watcher;
}
