/** A page with words on it and the card under test over it. */
import { afterEach, beforeEach, vi } from 'vitest';
import { type CardHost, type CardHostOptions, createCardHost } from '../../components/card/card-host.dom.ts';
import type { CardRequest } from '../../components/card/card-request.dom.ts';
import type { Term, TermId } from '../../content/schema.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { english } from '../term/english.ts';

const TERMS: readonly Term[] = Object.values(EXAMPLE_TERMS);

export interface Stage {
  readonly card: CardHost;
  readonly controller: AbortController;
  readonly actions: Record<'openGlossary' | 'switchOff' | 'undo', ReturnType<typeof vi.fn>>;
  readonly onClose: ReturnType<typeof vi.fn>;
}

/** @returns a card over the examples; what it is given replaces the ordinary options */
export function setStage(options: Partial<CardHostOptions> = {}): Stage {
  const controller = new AbortController();
  stages.push(controller);
  const undo = vi.fn();
  const refusal = Promise.resolve(undefined);
  const actions = { openGlossary: vi.fn(), switchOff: vi.fn(() => ({ undo, refusal })), undo };
  const onClose = vi.fn();
  const card = createCardHost({
    document,
    loadTerm: async (id) => TERMS.find((term) => term.id === id),
    text: english,
    actions,
    onClose,
    theme: 'light',
    signal: controller.signal,
    ...options,
  });
  return { card, controller, actions, onClose };
}

const stages: AbortController[] = [];

/** Clears the page before each test of a file, and ends every card after it. */
export function useCleanPage(): void {
  beforeEach(() => {
    document.body.innerHTML = '';
    window.scrollTo(0, 0);
  });
  afterEach(() => {
    for (const controller of stages.splice(0)) controller.abort();
  });
}

/** Puts a word on the page, styled at will, and returns its element. */
export function addWord(style = 'margin: 40px', text = 'leg cramp'): HTMLElement {
  const word = document.createElement('span');
  word.textContent = text;
  word.style.cssText = `display: inline-block; ${style}`;
  document.body.append(word);
  return word;
}

/** A wish to see an entry over a word. */
export function requestFor(
  word: HTMLElement,
  term: { readonly id: TermId },
  openedBy: CardRequest['openedBy'] = 'pointer',
): CardRequest {
  const anchor = new Range();
  anchor.selectNodeContents(word);
  return { termId: term.id, anchor, openedBy };
}

export const findHost = () => document.querySelector<HTMLElement>('legwise-card');

/** The card on show, or null. */
export const findCard = () =>
  findHost()?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]:popover-open') ?? null;

/** Waits for the card on show, and for it to be placed. */
export async function waitForCard(name?: string): Promise<HTMLElement> {
  const card = await vi.waitFor(() => {
    const found = findCard();
    if (!found || (name && found.querySelector('h2')?.textContent !== name))
      throw new Error(`no card ${name}`);
    return found;
  });
  await Promise.all(card.getAnimations().map((animation) => animation.finished));
  await nextFrames();
  return card;
}

/** Waits until layout and its observers have settled. */
export async function nextFrames(count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

export const waitMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A control of the card by its visible words or its label. */
export function findControl(card: HTMLElement, name: string): HTMLElement {
  const controls = card.querySelectorAll<HTMLElement>('button, summary, a');
  for (const control of controls) {
    if ((control.getAttribute('aria-label') ?? control.textContent).trim() === name) return control;
  }
  throw new Error(`the card has no control "${name}"`);
}
