/**
 * Keeps the card above everything of the page, and within reach.
 *
 * Above: what enters the top layer last lies on top, so the card enters it again after the page's dialogs,
 * popovers and full-screen elements.
 *
 * Within reach: while the page shows a modal dialog or fills the screen, all outside that is inert, a
 * popover of ours included, and the host may not move into the dialog. A dialog of our own is the way out:
 * shown as modal, it is what the browser keeps in reach. That moves the focus, so it is done only when the
 * reader comes into the card: by keyboard, or by pressing something in it. Until then presses, the wheel and
 * the pointer are told by where they are, as the browser does not tell us.
 */
import type { CardRoot } from './card-root.dom.ts';

interface TopLayerOptions {
  readonly card: HTMLElement;
  readonly root: CardRoot;
  /** What the word stands in. */
  readonly findWord: () => Element;
  /** Whether the focus moves into the card at once. */
  readonly takesFocus: boolean;
  /** The pointer came to the card, or left it, while the browser does not say so. */
  readonly onEnter: () => void;
  readonly onExit: () => void;
  /** The page opened a modal dialog over the word. */
  readonly onCovered: () => void;
  /** The page, or the way back on a phone, took the card out of the top layer. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/** The card's place in the top layer. */
export interface TopLayer {
  /** Whether a press at this point is one on the card. */
  isHit(event: PointerEvent): boolean;
}

/** What fills the screen is modal, too. */
const MODAL = ':modal';

/** Whether an element stands in something modal, in whatever shadow tree that one is. */
function isInModal(element: Element): boolean {
  let at: Element | null = element;
  while (at && !at.matches(MODAL)) {
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return at !== null;
}

/** Shows the card, until the signal. */
export function enterTopLayer({
  card,
  root,
  findWord,
  takesFocus,
  signal,
  ...on
}: TopLayerOptions): TopLayer {
  const { mount } = root;
  const document = mount.ownerDocument;
  const view = document.defaultView ?? window;
  /** The last modal element of the page that was noticed: in a shadow tree no selector finds it. */
  let modal: Element | undefined;
  const isInert = () =>
    !mount.open &&
    (document.querySelector(MODAL) !== null || modal?.matches(MODAL) === true || isInModal(findWord()));
  const isOver = ({ clientX, clientY }: MouseEvent) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  };
  const lift = () => {
    if (isInert()) mount.showModal();
  };

  card.showPopover();
  if (takesFocus) {
    lift();
    card.focus({ preventScroll: true });
  }
  signal.addEventListener('abort', () => {
    if (mount.open) mount.close();
    if (card.matches(':popover-open')) card.hidePopover();
  });

  const raise = ({ target }: Event) => {
    // A part of the page that merely unfolds says so by the same event.
    if (target === root.host || !(target instanceof HTMLElement) || target.matches('details')) return;
    raiseOver(target);
  };
  const raiseOver = (target: Element) => {
    if (target.matches(MODAL) && !target.contains(findWord())) on.onCovered();
    if (signal.aborted || !card.isConnected) return;
    card.dataset.raised = ''; // it must not fade in again
    const focused = root.shadow.activeElement;
    if (card.matches(':popover-open')) card.hidePopover();
    card.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  // Neither bubbles; both are seen on their way down.
  document.addEventListener('toggle', raise, { capture: true, signal });
  document.addEventListener('fullscreenchange', raise, { capture: true, signal });
  // What opens in a shadow tree is heard of nowhere, but what is modal takes the focus and the pointer at once.
  const notice = (event: Event) => {
    const found = event.composedPath().find((at) => at instanceof Element && at.matches(MODAL));
    if (!(found instanceof Element) || found === modal || found === mount) return;
    modal = found;
    if (found.getRootNode() !== document && !isInModal(findWord())) raiseOver(found);
  };
  for (const type of ['focusin', 'pointermove'])
    view.addEventListener(type, notice, { capture: true, passive: true, signal });
  // A page that throws the element out, moves or empties it hides the card without a word.
  const isWhole = () => root.host.parentNode === document.documentElement && root.shadow.contains(card);
  const meddling = new MutationObserver(() => isWhole() || on.onGone());
  meddling.observe(document.documentElement, { childList: true });
  meddling.observe(root.shadow, { childList: true });
  signal.addEventListener('abort', () => meddling.disconnect());
  card.addEventListener('toggle', () => card.matches(':popover-open') || on.onGone(), { signal });
  mount.addEventListener('cancel', () => on.onGone(), { signal });

  let isInside = false;
  const watch = (event: PointerEvent) => {
    const wasInside = isInside;
    isInside = isInert() && isOver(event);
    if (isInside && !wasInside) on.onEnter();
    if (!isInside && wasInside && isInert()) on.onExit();
  };
  const press = (event: PointerEvent) => {
    if (!isInert() || !isOver(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    lift();
    passOn(event, root.shadow, view);
  };
  view.addEventListener('pointermove', watch, { capture: true, passive: true, signal });
  view.addEventListener('pointerdown', press, { capture: true, signal });
  if (isInert()) {
    const scroll = (event: WheelEvent) => {
      if (!isInert() || !isOver(event)) return;
      event.preventDefault();
      card.querySelector('.body')?.scrollBy(0, event.deltaY);
    };
    view.addEventListener('wheel', scroll, { capture: true, passive: false, signal });
  }
  return { isHit: (event) => isInert() && isOver(event) };
}

/** Has a press that the browser gave to the page end on the control of the card that lies under it. */
function passOn({ clientX, clientY, pointerType }: PointerEvent, shadow: ShadowRoot, view: Window): void {
  // A finger's tap is aimed when it ends, and so finds the control by itself.
  if (pointerType === 'touch') return;
  const control = shadow.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('button, summary, a');
  const done = new AbortController();
  const once = { capture: true, once: true, signal: done.signal };
  const finish = (event: Event) => {
    done.abort();
    // It found the card by itself.
    if (event.composedPath().includes(shadow.host)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    control?.focus({ preventScroll: true });
    control?.click();
  };
  view.addEventListener('click', finish, once);
  view.addEventListener('pointerdown', () => done.abort(), once);
}
