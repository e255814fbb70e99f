import { expect, test } from 'vitest';
import { loadKnowledge } from '../../content/build/load.ts';

const { terms, glossary, flows } = loadKnowledge('en');

/** What the article that Legwise began with names: each must be an entry. */
const NAMED_BY_THE_ARTICLE = [
  ...['nocturnal-leg-cramps', 'calf', 'gastrocnemius', 'motor-neuron', 'plantar-flexion', 'dorsiflexion'],
  ...[
    'restless-legs-syndrome',
    'peripheral-artery-disease',
    'claudication',
    'ischemia',
    'peripheral-neuropathy',
  ],
  ...['sciatica', 'blood-clot', 'deep-vein-thrombosis', 'pulmonary-embolism', 'dehydration', 'electrolytes'],
  ...['sodium', 'potassium', 'magnesium', 'calcium', 'diuretics', 'statins', 'muscle-fatigue', 'overuse'],
  ...['prolonged-sitting', 'supportive-footwear', 'stretching', 'massage', 'heat-therapy', 'leg-swelling'],
  ...['leg-redness', 'leg-warmth', 'skin-discoloration', 'muscle-weakness', 'numbness', 'paresthesia'],
  ...['burning-feet', 'diabetes', 'muscle-spasm', 'insomnia'],
];

test.each(NAMED_BY_THE_ARTICLE)('there is an entry for %s', (id) => {
  expect(terms.map((term) => term.id)).toContain(id);
});

test('every entry can be found by its own name', () => {
  for (const { id, name } of terms) expect(glossary).toContainEqual(expect.objectContaining({ id, name }));
});

test('there is a self-check', () => {
  expect(Object.keys(flows)).toEqual(['leg-check']);
});
