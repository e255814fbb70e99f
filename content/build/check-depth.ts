/** How deep an entry goes: a core word needs every part of its kind, or the word of an editor that nothing was found. */
import type { AuthoredTerm, Part } from '../schema.ts';
import type { Problem } from './problem.ts';

/** The parts a reader looks for in an entry of priority 1, by its kind. */
const EXPECTED: Partial<Record<AuthoredTerm['kind'], readonly Part[]>> = {
  condition: [
    'feelsLike',
    'setsOff',
    'eases',
    'whoGetsIt',
    'notTheSameAs',
    'helpsNow',
    'helpsOverTime',
    'doesNotHelp',
    'atTheDoctor',
    'medicines',
  ],
  emergency: ['feelsLike', 'setsOff', 'notTheSameAs', 'helpsNow', 'atTheDoctor'],
  symptom: ['canMean', 'atTheDoctor'],
  sign: ['canMean', 'atTheDoctor'],
  anatomy: ['does', 'goesWrong'],
  medicine: ['usedFor', 'medicines'],
  test: ['whatHappens', 'shows', 'doesItHurt'],
};

/** @returns the parts that an entry should have and has not, whether or not an editor has looked for them */
export function missingParts(term: AuthoredTerm): Part[] {
  if (term.priority !== 1) return [];
  return (EXPECTED[term.kind] ?? []).filter((part) => term[part].length === 0);
}

/** A core word has every part of its kind, or says that nothing was found for it. */
export function checkDepth(file: string, term: AuthoredTerm): Problem[] {
  const unsaid = missingParts(term).filter((part) => !term.nothingFound.includes(part));
  const filled = term.nothingFound.filter((part) => term[part].length > 0);
  return [
    ...unsaid.map((part) => ({
      file,
      reason: `is a ${term.kind} of priority 1 without "${part}"`,
      wayOut: 'write it from a source that was read; if none says anything, add it to `nothingFound`',
    })),
    ...filled.map((part) => ({
      file,
      reason: `says that nothing was found for "${part}", which is there`,
      wayOut: 'take it out of `nothingFound`',
    })),
  ];
}

/** What awaits a second reader is there to be read, in an entry whose older lines have been. */
export function checkReading(file: string, term: AuthoredTerm): Problem[] {
  const empty = term.awaitsSecondReader.filter((part) => term[part].length === 0);
  const alone = term.awaitsSecondReader.length > 0 && !term.reviewedBy.includes('second reader');
  return [
    ...empty.map((part) => ({
      file,
      reason: `awaits a second reader for "${part}", which is empty`,
      wayOut: 'take it out of `awaitsSecondReader`',
    })),
    ...(alone
      ? [
          {
            file,
            reason: 'awaits a second reader for some parts, but nobody has read the others',
            wayOut: 'remove `awaitsSecondReader`: `reviewedBy: [author]` says it for the whole entry',
          },
        ]
      : []),
  ];
}
