import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNotes } from '../../components/wiring/update-notes.ts';

test('versions come with their paragraphs and list items, newest first', () => {
  const log =
    '# Changelog\n\n## 0.2.0\n\n- A side panel,\n  beside the page.\n- Badge.\n\n## 0.1.0\n\nFirst version.\n';
  expect(parseNotes(log)).toEqual([
    { title: '0.2.0', paragraphs: ['A side panel, beside the page.', 'Badge.'] },
    { title: '0.1.0', paragraphs: ['First version.'] },
  ]);
});

test('the change log as it is has something to show', () => {
  const notes = parseNotes(readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8'));
  expect(notes.length).toBeGreaterThan(0);
  for (const { title, paragraphs } of notes) expect(paragraphs.length, title).toBeGreaterThan(0);
});
