/** `npm run content`: checks the knowledge base and prints what it holds. */
import { excusedFor } from './check-term.ts';
import { LANGUAGES, loadKnowledge } from './load.ts';
import { schoolGrade } from './school-grade.ts';
import { readerTexts } from './texts.ts';

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

for (const code of LANGUAGES) {
  try {
    const { spotting, terms, flows } = loadKnowledge(code);
    const forms = spotting.terms.reduce((sum, { term }) => sum + term.forms.length, 0);
    const grades = spotting.terms.map(({ id, term }) => ({
      id,
      gist: schoolGrade(term.gist.text, excusedFor(term, spotting.language)),
      whole: schoolGrade(readerTexts(term).join(' '), excusedFor(term, spotting.language)),
    }));
    console.log(
      `${code}: ${terms.length} entries, ${forms} surface forms, ${Object.keys(flows).length} self-check(s)`,
    );
    console.log(`gists: school grade ${mean(grades.map((g) => g.gist)).toFixed(1)} on average`);
    console.log(`entries: school grade ${mean(grades.map((g) => g.whole)).toFixed(1)} on average; hardest:`);
    for (const { id, whole } of grades.sort((a, b) => b.whole - a.whole).slice(0, 5)) {
      console.log(`  ${whole.toFixed(1)}  ${id}`);
    }
    console.log(`sources per entry: ${mean(terms.map((term) => term.sources.length)).toFixed(1)} on average`);
    const due = terms.map((term) => term.nextReview).sort()[0];
    console.log(`next review due: ${due}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
