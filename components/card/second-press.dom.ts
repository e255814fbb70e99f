/**
 * Keeps a hand that is quick or slow from what nobody has aimed at. The first of two clicks may have closed the
 * card, made it smaller, or brought another entry into it: the second would press what is there now, a link of
 * the page for one, or take back what the first has done. So would a key that is held.
 */
import { DOUBLE_CLICK_MS } from '../ui/double-click.ts';

/** For how long a card that has ended still listens: the second click on "Undo", say, is yet to come. */
export const LAST_PRESS_MS = 2000;
/** The farthest that those two are apart, in CSS pixels. */
const NEAR = 5;
/** What a double click is made of. */
const TYPES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/** Begins to keep the second click of a double one from the card and from the page under it. */
export function keepSecondClick(host: HTMLElement, view: Window, signal: AbortSignal): void {
  let first: Press | undefined;
  const onMouse = (event: MouseEvent) => {
    const { type, detail } = event;
    // Pressed by a key, or by a screen reader.
    if (type.endsWith('click') && detail === 0) return;
    const press = { control: controlAt(event, host), at: event };
    // A pointer's own events carry no count.
    const isSecond = first?.control && detail !== 1 && isDouble(first.at, event);
    if (isSecond && !isNextStep(first, press)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (type === 'click') first = isSecond ? { control: first?.control, at: event } : press;
  };
  for (const type of TYPES) view.addEventListener(type, onMouse, { capture: true, signal });
}

interface Press {
  /** The button of the card that was pressed, if one was. */
  readonly control: Element | undefined;
  readonly at: MouseEvent;
}

function isDouble(first: MouseEvent, second: MouseEvent): boolean {
  const isNear = Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) < NEAR;
  return isNear && second.timeStamp - first.timeStamp < DOUBLE_CLICK_MS;
}

/** Steps are taken one after the other, by the same button. */
function isNextStep(first: Press | undefined, { control }: Press): boolean {
  return control !== undefined && control === first?.control && control.matches('[data-steps]');
}

function controlAt(event: Event, host: HTMLElement): Element | undefined {
  const path = event.composedPath();
  const isControl = (at: EventTarget): at is Element =>
    at instanceof Element && at.matches('button, summary');
  return path.includes(host) ? path.find(isControl) : undefined;
}

/**
 * Tells an Enter that is still held since it pressed something in the card.
 * @returns whether an event is of that one, and so is to be kept from the card and from the page
 */
export function watchHeldEnter(): (event: Event, host: HTMLElement) => boolean {
  let isHeld = false;
  return (event, host) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return false;
    const { type, repeat } = event;
    const isInCard = event.composedPath().includes(host);
    const wasHeld = isHeld;
    if (type === 'keydown' && !repeat) isHeld = isInCard;
    if (type === 'keyup') isHeld = false;
    return wasHeld && (repeat || (type === 'keyup' && !isInCard));
  };
}
