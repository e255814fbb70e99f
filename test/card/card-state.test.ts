import { describe, expect, test } from 'vitest';
import {
  findShown,
  followTerm,
  goBack,
  goBackTo,
  goForward,
  HIDDEN,
  type OpenCard,
  receiveTerm,
  refuseOff,
  requestTerm,
  switchOff,
} from '../../components/card/card-state.ts';
import type { Term } from '../../content/schema.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';

const cramps = EXAMPLE_TERMS['condition with red flags'];
const calf = EXAMPLE_TERMS['short word'];
const swelling = EXAMPLE_TERMS['longest entry'];

const open = (term: Term, ...trail: Term[]): OpenCard => ({ kind: 'open', term, trail, ahead: [] });
const stepsBack = (card: OpenCard, ...ahead: Term[]): OpenCard => ({ ...card, ahead });

describe('a word on the page', () => {
  test('shows nothing until its entry has come', () => {
    const loading = requestTerm(cramps.id, 1);
    expect(findShown(loading)).toBeUndefined();
    expect(receiveTerm(loading, 1, cramps)).toEqual(open(cramps));
  });

  test('shows that an entry is gone when there is none', () => {
    const missing = receiveTerm(requestTerm(cramps.id, 1), 1, undefined);
    expect(missing).toEqual({ kind: 'missing', termId: cramps.id, trail: [] });
  });

  test.each([
    ['another word was asked for since', requestTerm(calf.id, 2)],
    ['the same word was asked for again', requestTerm(cramps.id, 2)],
    ['the card was closed', HIDDEN],
    ['an entry is open already', open(calf)],
  ])('ignores an answer that comes late: %s', (_, state) => {
    expect(receiveTerm(state, 1, cramps)).toBe(state);
  });
});

describe('a term inside the card', () => {
  test('leaves the entry before it on show while it loads', () => {
    const loading = followTerm(open(cramps), calf.id, 2);
    expect(findShown(loading)).toEqual(open(cramps));
  });

  test('opens with a trail of the entries before it', () => {
    const second = receiveTerm(followTerm(open(cramps), calf.id, 2), 2, calf);
    const third = receiveTerm(followTerm(second, swelling.id, 3), 3, swelling);
    expect(third).toEqual(open(swelling, cramps, calf));
  });

  test('goes back when it is in the trail, so that the trail never runs in circles', () => {
    expect(followTerm(open(swelling, cramps, calf), cramps.id, 4)).toEqual(
      stepsBack(open(cramps), calf, swelling),
    );
  });

  test('stays where it is when it is on show already', () => {
    expect(followTerm(open(swelling, cramps), swelling.id, 4)).toEqual(open(swelling, cramps));
  });

  test('opens nothing when the card is closed', () => {
    expect(followTerm(HIDDEN, calf.id, 2)).toBe(HIDDEN);
  });

  test('can be left again when its entry is gone', () => {
    const missing = receiveTerm(followTerm(open(cramps), calf.id, 2), 2, undefined);
    expect(goBackTo(missing, 0)).toEqual(open(cramps));
  });
});

describe('going back', () => {
  test.each([
    ['one step', 1, stepsBack(open(calf, cramps), swelling)],
    ['to the first', 0, stepsBack(open(cramps), calf, swelling)],
    ['past the end changes nothing', 7, open(swelling, cramps, calf)],
  ])('%s', (_, step, expected) => {
    expect(goBackTo(open(swelling, cramps, calf), step)).toEqual(expected);
  });

  test('gives up a term that is still loading', () => {
    const loading = followTerm(open(calf, cramps), swelling.id, 5);
    const back = goBackTo(loading, 0);
    expect(back).toEqual(stepsBack(open(cramps), calf));
    expect(receiveTerm(back, 5, swelling)).toBe(back);
  });
});

describe('going forward', () => {
  test('undoes a step back, with every step after it still ahead', () => {
    const first = goBackTo(open(swelling, cramps, calf), 0);
    expect(goForward(first)).toEqual(stepsBack(open(calf, cramps), swelling));
    expect(goForward(goForward(first))).toEqual(open(swelling, cramps, calf));
    expect(goBack(goForward(first))).toEqual(first);
  });

  test('leads nowhere once another term was followed', () => {
    const back = goBack(open(calf, cramps));
    const other = receiveTerm(followTerm(back, swelling.id, 3), 3, swelling);
    expect(goForward(other)).toBe(other);
  });

  test.each([HIDDEN, open(calf)])('nor back, where there are no steps', (state) => {
    expect(goForward(state)).toBe(state);
    expect(goBack(state)).toBe(state);
  });
});

describe('switching off', () => {
  test('says what was switched off, and leads neither back nor on', () => {
    const off = switchOff(open(calf, cramps), 'site');
    expect(off).toEqual({ kind: 'off', what: 'site', term: calf });
    expect([goBack(off), goForward(off), switchOff(off, 'term')]).toEqual([off, off, off]);
  });

  test('says so when it stays as it was, and nothing once the card has gone', () => {
    const off = switchOff(open(calf, cramps), 'site');
    expect(refuseOff(off, 'locked')).toEqual({ ...off, refusal: 'locked' });
    expect(refuseOff(HIDDEN, 'locked')).toBe(HIDDEN);
  });
});
