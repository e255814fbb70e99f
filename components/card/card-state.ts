/**
 * What the card shows, and how it gets from one thing to the next. Each request carries a ticket; an
 * answer whose ticket is not the one being waited for comes too late and changes nothing.
 */
import type { Term, TermId } from '../../content/schema.ts';

/** An entry on show. `trail` holds the entries the reader came through, `ahead` those gone back from. */
export interface OpenCard {
  readonly kind: 'open';
  readonly term: Term;
  /** First one first. */
  readonly trail: readonly Term[];
  /** The next one first. */
  readonly ahead: readonly Term[];
}

/** The entry asked for is no longer in the knowledge base. */
interface MissingCard {
  readonly kind: 'missing';
  readonly termId: TermId;
  readonly trail: readonly Term[];
}

/** What a reader switched off from the card, and can switch on again. */
export type SwitchedOff = 'term' | 'site';

/** Why it stays as it was: an administrator has set it, or it could not be kept. */
export type Refusal = 'locked' | 'failed';

/** Something was switched off: the card says so and offers to undo it, or says why it stays as it was. */
export interface OffCard {
  readonly kind: 'off';
  readonly what: SwitchedOff;
  readonly term: Term;
  readonly refusal?: Refusal;
}

/** What a reader can see. */
export type ShownCard = OpenCard | MissingCard | OffCard;

/** The states of the card. */
export type CardState =
  | { readonly kind: 'hidden' }
  /** `behind` stays on show while another entry loads in its place; for a new word nothing is on show. */
  | {
      readonly kind: 'loading';
      readonly ticket: number;
      readonly termId: TermId;
      readonly trail: readonly Term[];
      readonly behind: ShownCard | undefined;
    }
  | ShownCard;

/** No card, and none on its way. */
export const HIDDEN: CardState = { kind: 'hidden' };

/** @returns what is on show in a state, if anything */
export function findShown(state: CardState): ShownCard | undefined {
  if (state.kind === 'loading') return state.behind;
  return state.kind === 'hidden' ? undefined : state;
}

/** A word on the page asks for its entry: whatever was open goes, the trail begins anew. */
export function requestTerm(termId: TermId, ticket: number): CardState {
  return { kind: 'loading', ticket, termId, trail: [], behind: undefined };
}

/**
 * Another entry is asked for in the same card: by a term inside it, or by a word on the page while the card
 * is pinned. An entry the reader came through is gone back to, so that a trail never runs in circles.
 */
export function followTerm(state: CardState, termId: TermId, ticket: number): CardState {
  const shown = findShown(state);
  if (!shown) return state;
  const steps = listSteps(shown);
  const before = steps.findIndex((term) => term.id === termId);
  if (before >= 0) return goBackTo(shown, before);
  return { kind: 'loading', ticket, termId, trail: steps, behind: shown };
}

/** The answer to a request; `undefined` when the knowledge base has no such entry. */
export function receiveTerm(state: CardState, ticket: number, term: Term | undefined): CardState {
  if (!isAwaited(state, ticket)) return state;
  const { termId, trail } = state;
  return term ? { kind: 'open', term, trail, ahead: [] } : { kind: 'missing', termId, trail };
}

/** @returns whether an answer with this ticket is the one being waited for */
export function isAwaited(
  state: CardState,
  ticket: number,
): state is Extract<CardState, { readonly kind: 'loading' }> {
  return state.kind === 'loading' && state.ticket === ticket;
}

/** Goes back to the entry at `step` of the trail, 0 being the first. Out of range changes nothing. */
export function goBackTo(state: CardState, step: number): CardState {
  const shown = findShown(state);
  if (!shown) return state;
  const steps = listSteps(shown);
  const term = steps[step];
  const ahead = shown.kind === 'open' ? shown.ahead : [];
  return term
    ? { kind: 'open', term, trail: steps.slice(0, step), ahead: [...steps.slice(step + 1), ...ahead] }
    : state;
}

/** Goes back to the entry before the one on show. Without one nothing changes. */
export function goBack(state: CardState): CardState {
  const shown = findShown(state);
  return shown && shown.kind !== 'off' ? goBackTo(state, shown.trail.length - 1) : state;
}

/** Goes to the entry last gone back from. Without one nothing changes. */
export function goForward(state: CardState): CardState {
  const shown = findShown(state);
  if (shown?.kind !== 'open') return state;
  const [term, ...ahead] = shown.ahead;
  return term ? { kind: 'open', term, trail: listSteps(shown), ahead } : state;
}

/** The entry on show, or its site, was switched off from the card. */
export function switchOff(state: CardState, what: SwitchedOff): CardState {
  const shown = findShown(state);
  return shown?.kind === 'open' ? { kind: 'off', what, term: shown.term } : state;
}

/** What was to be switched off stays on. */
export function refuseOff(state: CardState, refusal: Refusal): CardState {
  return state.kind === 'off' ? { ...state, refusal } : state;
}

/** Every entry from the first to the one on show; a missing one leaves no step. */
function listSteps(shown: ShownCard): readonly Term[] {
  if (shown.kind === 'off') return [];
  return shown.kind === 'open' ? [...shown.trail, shown.term] : shown.trail;
}
