/** An entry as plain text for the clipboard: it must stand on its own wherever it is pasted. */
import { CARE_LEVELS } from '../../content/ids.ts';
import type { Source, Term } from '../../content/schema.ts';
import { describeAuthors, describeReview } from '../term/provenance.ts';
import { CARE_LEVEL_NAMES } from '../ui/care-level-names.ts';
import type { GetText } from '../ui/text.ts';

/** @returns name, sentence, when to get help, what helps now, every source, the review date, and that it is no diagnosis */
export function writeCopyText(term: Term, text: GetText): string {
  const parts = [
    [term.name, term.gist.text],
    section(text('termGetHelp'), writeHelpRules(term, text)),
    section(
      text('termHelpsNow'),
      term.helpsNow.map(({ text: action, why }) => `${action} ${why}`),
    ),
    section(text('termSources'), term.sources.map(writeSource)),
    [describeReview(term, text), describeAuthors(term, text), text('termNotDiagnosis')],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, ...lines.map((line) => `- ${line}`)] : [];
}

function writeHelpRules({ getHelp }: Term, text: GetText): string[] {
  return CARE_LEVELS.flatMap((level) => getHelp.filter((rule) => rule.level === level)).map(
    ({ level, when, authority }) => `${text(CARE_LEVEL_NAMES[level])}: ${when} (${authority})`,
  );
}

function writeSource({ title, publisher, year, url }: Source): string {
  return [`${title}. ${publisher}, ${year}.`, ...(url ? [url] : [])].join(' ');
}
