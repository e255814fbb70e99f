import { expect, test } from 'vitest';
import { schoolGrade } from '../../content/build/school-grade.ts';

test('short words in short sentences are for the first grades', () => {
  expect(schoolGrade('The leg hurts. It is hot. Call for help now.')).toBeLessThan(2);
});

test('a leaflet for doctors is far above grade 8', () => {
  expect(
    schoolGrade(
      'Intermittent claudication necessitates cardiovascular risk modification and supervised exercise.',
    ),
  ).toBeGreaterThan(12);
});

test('an excused word, its plural and its possessive are read as an easy word', () => {
  const hard = schoolGrade('Claudication hurts. Claudications hurt.');
  const excused = schoolGrade('Claudication hurts. Claudications hurt.', ['claudication']);
  expect(excused).toBeLessThan(hard - 5);
});

test('an excused phrase with brackets in it is taken as it stands', () => {
  expect(schoolGrade('It is cramp (calf) now.', ['cramp (calf)'])).toBeLessThan(4);
});

test('an empty text has grade 0', () => {
  expect(schoolGrade('')).toBe(0);
  expect(schoolGrade(' … ')).toBe(0);
});
