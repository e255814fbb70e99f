import { expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import { reportLines, unreadLines } from '../../content/build/report.ts';
import { authored, cramp } from './authored.ts';

const read = {
  ...cramp,
  reviewedBy: ['author', 'second reader'],
  eases: [{ text: 'Rest.', sources: ['leaflet'] }],
  awaitsSecondReader: ['eases'],
  nothingFound: ['medicines'],
};
const compiled = compileContent(authored({ terms: { 'calf-cramp': read } }), '2026-06-01');
if (compiled.kind === 'problems') throw new Error(JSON.stringify(compiled.problems));
const { knowledge } = compiled;

test.each([
  'en: 2 entries, 4 surface forms, 0 self-check(s)',
  'kinds: anatomy 1, condition 1',
  'claims: 7, of which gist 2, notTheSameAs 2, getHelp 2, eases 1',
  'pictures: 0 entries have one',
  'reviewed by: author 1, author and second reader 1',
  'awaiting a second reader: 1 whole entries; parts of others: eases 1',
  'nothing found for: medicines 1',
  'falls due: 2027-01 2',
])('the report says %s', (line) => {
  expect(reportLines('en', knowledge)).toContain(line);
});

test('it grades the text and counts the sources', () => {
  const report = reportLines('en', knowledge).join('\n');
  expect(report).toMatch(/gists: school grade \d\.\d on average, hardest calf(-cramp)? \d\.\d/);
  expect(report).toContain('sources: 3 named; an entry names 1 to 3');
});

test('what awaits a second reader is listed by entry and part', () => {
  expect(unreadLines(knowledge)).toEqual(['calf: notTheSameAs', 'calf-cramp: eases']);
});
