/** A small knowledge base that breaks no rule, for tests that break one at a time. */
import type { AuthoredContent, AuthoredFile } from '../../content/build/read.ts';

const file = (path: string, value: unknown): AuthoredFile => ({
  file: path,
  id: path.replace(/^.*\/|\.yml$/g, ''),
  value,
});

export const calf = {
  name: 'Calf',
  kind: 'anatomy',
  priority: 2,
  forms: ['calf', 'calves'],
  gist: { text: 'The calf is the back of the lower leg.', sources: ['leaflet'] },
  notTheSameAs: [{ term: 'calf-cramp', difference: 'A cramp is a pain in it.', sources: ['leaflet'] }],
  related: ['calf-cramp'],
  reviewed: '2026-01-01',
  nextReview: '2027-01-01',
  reviewedBy: ['author'],
};

export const cramp = {
  name: 'Calf cramp',
  kind: 'condition',
  priority: 2,
  forms: ['calf cramp', { form: 'CC', case: 'exact', needsContext: ['calf'] }],
  searchOnly: ['calf crampp'],
  gist: { text: 'The calf goes hard and hurts.', sources: ['leaflet', 'recalled'] },
  getHelp: [
    { level: 'routine', when: 'It comes often.', authority: 'The leaflet', sources: ['leaflet'] },
    { level: 'same-day', when: 'It will not stop.', authority: 'The leaflet', sources: ['guideline'] },
  ],
  notTheSameAs: [{ term: 'calf', difference: 'The calf is a part of the leg.', sources: ['leaflet'] }],
  reviewed: '2026-01-01',
  nextReview: '2027-01-01',
  reviewedBy: ['author'],
};

export const language = {
  legWords: ['leg', 'calf'],
  determiners: ['the', 'my'],
  bannedPhrases: [{ phrase: 'you have', reason: 'Never a verdict.', except: ['if you have'] }],
  excusedWords: [{ word: 'gastrocnemius', reason: 'The name on the letter.' }],
};

const source = {
  title: 'Leg cramps',
  publisher: 'A service',
  year: 2024,
  url: 'https://example.org/cramps',
  kind: 'patient-information',
  citedAs: ['The leaflet'],
};

export const sources = {
  leaflet: { ...source, seen: 'stored-page' },
  guideline: { ...source, title: 'Guideline', seen: 'doi-known' },
  recalled: { ...source, title: 'Recalled', seen: 'from-memory' },
};

/** The small knowledge base, with some of its files changed. */
export function authored(changes: {
  terms?: Record<string, unknown>;
  language?: unknown;
  sources?: unknown;
  flows?: Record<string, unknown>;
}): AuthoredContent {
  const terms: Record<string, unknown> = { calf, 'calf-cramp': cramp, ...changes.terms };
  return {
    language: file('en/language.yml', changes.language ?? language),
    sources: file('sources.yml', changes.sources ?? sources),
    terms: Object.entries(terms).map(([id, value]) => file(`en/terms/${id}.yml`, value)),
    flows: Object.entries(changes.flows ?? {}).map(([id, value]) => file(`en/flows/${id}.yml`, value)),
  };
}
