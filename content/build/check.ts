/** `npm run content`: checks the knowledge base, prints what it holds and writes a page of it for review. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FOLDER, LANGUAGES, loadKnowledge } from './load.ts';
import { reportLines, unreadLines } from './report.ts';
import { reviewPage } from './review-page.ts';

/** Where the pages for review go; not kept in the repository. */
const OUTPUT = join(CONTENT_FOLDER, '../test/output/content');

for (const code of LANGUAGES) {
  try {
    const knowledge = loadKnowledge(code);
    console.log(reportLines(code, knowledge).join('\n'));
    mkdirSync(OUTPUT, { recursive: true });
    const page = join(OUTPUT, `${code}.html`);
    writeFileSync(page, reviewPage(knowledge));
    const unread = join(OUTPUT, `${code}-unread.txt`);
    writeFileSync(unread, `${unreadLines(knowledge).join('\n')}\n`);
    console.log(`all of it to read: ${page}\nwhat awaits a second reader: ${unread}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
