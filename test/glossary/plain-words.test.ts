import { expect, test } from 'vitest';
import { stemOf, toPlain } from '../../components/glossary/plain-words.ts';

test.each([
  ['Guillain-Barré', 'guillain barre'],
  ['Baker’s cyst', 'bakers cyst'],
  ["Athlete's  foot", 'athletes foot'],
  ['  restless legs ', 'restless legs'],
  ['?!', ''],
  ['clau\u00ADdi\u200Bca\u00ADtion', 'claudication'],
  ['\u200Ecalf\u200F \u202Acramp\u202C', 'calf cramp'],
])('"%s" is plainly "%s"', (text, plain) => {
  expect(toPlain(text)).toBe(plain);
});

test.each([
  ['number', 'cramp', 'cramps'],
  ['number', 'artery', 'arteries'],
  ['endings', 'cramp', 'cramping'],
  ['endings', 'swell', 'swelling'],
  ['endings', 'run', 'running'],
  ['endings', 'numb', 'numbness'],
  ['UK and US spelling', 'oedema', 'edema'],
  ['UK and US spelling', 'anaemia', 'anemia'],
  ['UK and US spelling', 'discoloured', 'discolored'],
  ['UK and US spelling', 'fibres', 'fiber'],
  ['UK and US spelling', 'paralysed', 'paralyzed'],
])('words that differ in %s share a stem: %s, %s', (_, a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['toe', 'to'],
  ['restless', 'rest'],
  ['stenosis', 'stenosi'],
  ['shin', 'shine'],
])('the stem of "%s" is not "%s"', (word, other) => {
  expect(stemOf(word)).not.toBe(other);
});
