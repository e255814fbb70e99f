/** A small vocabulary with one of everything the form language knows. */

import { encodeText } from '../../components/spotter/encode-text.dom.ts';
import { createMatcher, type Matcher } from '../../components/spotter/matcher.ts';
import { createScriptCore } from '../../components/spotter/script-core.ts';
import { encodeSurfaceIndex } from '../../content/build/surface-index.ts';
import type { SurfaceForm } from '../../content/schema.ts';

/** What the spotter reads of an entry. */
export interface SpottedTerm {
  readonly forms: readonly SurfaceForm[];
  readonly not?: readonly string[];
  readonly notNear?: readonly string[];
}

export const TERMS: Readonly<Record<string, SpottedTerm>> = {
  'muscle-cramp': { forms: ['cramp', 'cramps', 'muscle cramp'], not: ["writer's cramp", 'cramp iron'] },
  'leg-cramp': { forms: ['leg cramp', 'night-time leg cramp', 'cramp in {det} calf'] },
  'jaw-claudication': { forms: ['jaw claudication'] },
  claudication: { forms: ['claudication', 'intermittent claudication'] },
  'restless-legs': {
    forms: [
      'restless legs syndrome',
      { form: 'RLS', case: 'exact', needsContext: ['legs', 'sleep', 'urge to move'] },
    ],
    not: ['row level security', 'RLS policies'],
    notNear: ['database'],
  },
  dvt: {
    forms: ['deep vein thrombosis', { form: 'DVT', case: 'exact', needsContext: ['clot', 'vein', 'leg'] }],
    not: ['DVT phase'],
  },
  pad: {
    forms: ['peripheral artery disease', { form: 'PAD', case: 'exact', needsContext: ['artery', 'leg'] }],
  },
  oedema: { forms: ['oedema', 'ankle oedema', 'pitting oedema of {det} foot'] },
  numbness: { forms: ['numb {det} foot', 'numbness'] },
  swelling: { forms: [{ form: 'swelling', everyday: true }] },
  calf: {
    forms: [{ form: 'calf', everyday: true }, { form: 'calves', everyday: true }, 'calf muscle'],
    not: ['calf leather'],
  },
  bakers: { forms: ["Baker's cyst"] },
  'side-effect': { forms: ['side-effect'] },
  feet: { forms: ['hot, burning feet', 'pins & needles', 'shin splints'] },
  guillain: { forms: ['Guillain-Barré syndrome'] },
  potassium: { forms: ['potassium', { form: 'K+', case: 'exact', needsContext: ['potassium', 'blood'] }] },
};

interface SpottedLanguage {
  readonly legWords: readonly string[];
  readonly healthWords?: readonly string[];
  readonly idioms?: readonly string[];
  readonly otherTopics?: readonly string[];
  readonly determiners: readonly string[];
}

const LANGUAGE: SpottedLanguage = {
  legWords: ['leg', 'legs', 'foot', 'calf', 'lower limb'],
  idioms: ['leg of lamb', 'calf of lamb', 'foot {det} bill', 'jaw clot', 'restless urge', 'PAD foot'],
  otherTopics: ['leather', 'phase', 'wicket'],
  determiners: ['the', 'my', 'your', 'left', 'right', 'of', 'a'],
};

/** The encoder's input: the terms as if they had been authored. */
export function spottingOf(terms: Readonly<Record<string, SpottedTerm>>, language = LANGUAGE): Spotting {
  const list = Object.entries(terms).map(([id, { forms, not = [], notNear = [] }]) => ({
    id,
    term: { forms, not, notNear },
  }));
  // Only these fields of an authored term are read; the rest of an entry would say nothing here.
  return { terms: list, language } as unknown as Spotting;
}
export type Spotting = Parameters<typeof encodeSurfaceIndex>[0];

export const SPOTTING = spottingOf(TERMS);
export const ENCODED = encodeSurfaceIndex(SPOTTING);

/** The matcher as JavaScript. */
export function createScriptMatcher(encoded = ENCODED): Matcher {
  return createMatcher(encoded, createScriptCore, encodeText);
}

/** For the spotter. */
export const loadMatcher = async () => createScriptMatcher();
