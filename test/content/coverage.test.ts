/**
 * The entries against the evidence beside the repository, `../shared/evidence`: every word of its list and
 * every sheet on a condition. Skipped where that folder is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '../../content/build/load.ts';

const SHEETS = resolve('../shared/evidence/conditions.md');
const WORDS = resolve('../shared/evidence/terms.yaml');
const SOURCES = resolve('../shared/evidence/sources.yaml');
const isThere = [SHEETS, WORDS, SOURCES].every((path) => existsSync(path));

/** The entries that hold a sheet whose id is not theirs. Where a sheet is in two, both are named. */
const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  'exercise-muscle-cramp': ['exercise-cramp'],
  'heat-cramps': ['exercise-cramp'],
  'muscle-overuse-tightness': ['overuse', 'muscle-tightness'],
  'tetanus-and-toxins': ['tetanus'],
  'hamstring-quadriceps-injury': ['hamstring-strain', 'corked-thigh'],
  'knee-injury-and-pain': ['knee-pain', 'meniscus-tear', 'acl-tear', 'patellofemoral-pain'],
  'hip-referred-pain': ['hip-pain'],
  'acute-compartment-syndrome': ['compartment-syndrome'],
  'chronic-exertional-compartment': ['exertional-compartment-syndrome'],
  'restless-legs': ['restless-legs-syndrome'],
  'diabetic-neuropathy-and-foot': ['diabetic-neuropathy', 'diabetic-foot-ulcer', 'charcot-foot'],
  'alcohol-neuropathy': ['alcoholic-neuropathy'],
  'b12-neuropathy': ['vitamin-b12-deficiency'],
  'chemo-neuropathy': ['chemotherapy', 'peripheral-neuropathy'],
  meralgia: ['meralgia-paresthetica'],
  'cauda-equina': ['cauda-equina-syndrome'],
  'lumbar-stenosis': ['spinal-stenosis', 'neurogenic-claudication'],
  'tarsal-tunnel': ['tarsal-tunnel-syndrome'],
  'morton-neuroma': ['mortons-neuroma'],
  'foot-drop-peroneal': ['foot-drop', 'peroneal-nerve-palsy'],
  'als-mnd': ['als'],
  'benign-fasciculation': ['muscle-twitch'],
  'ms-spasticity': ['multiple-sclerosis', 'spasticity'],
  'stiff-person': ['stiff-person-syndrome'],
  'pad-claudication': ['peripheral-artery-disease', 'claudication'],
  clti: ['critical-limb-ischemia', 'rest-pain'],
  'acute-limb-ischaemia': ['acute-limb-ischemia'],
  'aneurysm-dissection-note': ['popliteal-aneurysm', 'aortic-dissection'],
  dvt: ['deep-vein-thrombosis'],
  pe: ['pulmonary-embolism'],
  'post-thrombotic-venous-claudication': ['post-thrombotic-syndrome', 'venous-claudication'],
  'may-thurner-and-left-leg-note': ['may-thurner-syndrome', 'one-or-both-sides'],
  'bilateral-oedema': ['leg-swelling', 'edema'],
  'heart-kidney-liver-oedema': ['heart-failure', 'nephrotic-syndrome', 'cirrhosis'],
  'drug-oedema': ['medicine-swelling'],
  lymphoedema: ['lymphedema'],
  lipoedema: ['lipedema'],
  'necrotising-fasciitis': ['necrotizing-fasciitis'],
  'sepsis-note': ['sepsis'],
  'osteomyelitis-note': ['osteomyelitis'],
  'statin-muscle-symptoms': ['statin-myopathy'],
  'low-potassium': ['hypokalemia'],
  'sodium-disorders': ['hyponatremia'],
  'low-magnesium': ['hypomagnesemia'],
  'low-calcium-tetany': ['hypocalcemia', 'tetany'],
  'hypothyroid-myopathy': ['hypothyroidism'],
  'other-endocrine': ['addisons-disease', 'hypercalcemia'],
  osteomalacia: ['vitamin-d-deficiency'],
  'inherited-metabolic-muscle': ['inherited-muscle-disease'],
  'pregnancy-cramps': ['pregnancy-swelling'],
  'cirrhosis-cramps': ['cirrhosis'],
  'dialysis-cramps': ['dialysis', 'chronic-kidney-disease'],
  polymyalgia: ['polymyalgia-rheumatica'],
  'sickle-cell': ['sickle-cell-disease'],
  'hip-fracture': ['fracture'],
  'shingles-and-skin-note': ['shingles'],
};

describe.skipIf(!isThere)('the evidence beside the repository', () => {
  const read = (path: string) => (isThere ? readFileSync(path, 'utf8') : '');
  const { terms, spotting } = loadKnowledge('en');
  const ids = new Set<string>(terms.map(({ id }) => id));
  const sheets = [...read(SHEETS).matchAll(/^## \d+b?\. ([a-z0-9-]+):/gm)].map(([, id = '']) => id);

  test('has 92 sheets, and every one of them is held by an entry', () => {
    expect(sheets).toHaveLength(92);
    const held = sheets.flatMap((id) => HELD_BY[id] ?? [id]);
    expect(held.filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(HELD_BY).filter((id) => !sheets.includes(id))).toEqual([]);
  });

  test('has 461 words, and every one of them is an entry of the same weight', () => {
    const words = parse(read(WORDS)) as { id: string; priority: number }[];
    expect(words).toHaveLength(461);
    const weights = new Map<string, number>(spotting.terms.map(({ id, term }) => [id, term.priority]));
    expect(words.filter(({ id, priority }) => weights.get(id) !== priority).map(({ id }) => id)).toEqual([]);
  });

  test('nothing that an entry of a sheet says rests on the mark for memory', () => {
    const recalled = new Set(
      (parse(read(SOURCES)) as { sources: { id: string; seen: string }[] }).sources
        .filter(({ seen }) => seen === 'from-memory')
        .map(({ id }) => id),
    );
    expect(recalled).toContain('mem');
    const alone = spotting.terms.flatMap(({ id, term }) =>
      term.getHelp.filter(({ sources }) => sources.every((one) => recalled.has(one))).map(() => id),
    );
    expect(alone).toEqual([]);
  });
});
