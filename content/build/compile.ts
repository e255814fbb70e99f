/** Authored records → the knowledge base, or the list of what must be mended first. Pure. */
import * as v from 'valibot';
import { tellingStems } from '../../components/glossary/telling-words.ts';
import { type AuthoredFlow, authoredFlow, type Flow } from '../flow-schema.ts';
import { CARE_LEVELS } from '../ids.ts';
import { type Language, language as languageSchema } from '../language-schema.ts';
import {
  type AuthoredSource,
  type AuthoredTerm,
  authoredSource,
  authoredTerm,
  type GlossaryEntry,
  type Source,
  type SourceId,
  type Term,
  type TermId,
  type TermLink,
  termId,
} from '../schema.ts';
import { checkDepth, checkReading } from './check-depth.ts';
import { checkFlow } from './check-flow.ts';
import {
  checkDifferences,
  checkForms,
  checkLinks,
  checkNames,
  checkReachable,
  formText,
  type NamedTerm,
} from './check-links.ts';
import { checkShadows } from './check-shadows.ts';
import { checkGists, checkTerm, type Rulebook } from './check-term.ts';
import { sourceIdsOf } from './claims.ts';
import type { Problem } from './problem.ts';
import type { AuthoredContent, AuthoredFile } from './read.ts';
import { patternClaims } from './texts.ts';

/** Everything the extension ships for one language. */
export interface KnowledgeBase {
  readonly terms: readonly Term[];
  readonly glossary: readonly GlossaryEntry[];
  readonly flows: Readonly<Record<string, Flow>>;
  /** What the surface index is built from. */
  readonly spotting: { readonly terms: readonly NamedTerm[]; readonly language: Language };
}

export type Compiled =
  | { readonly kind: 'knowledge'; readonly knowledge: KnowledgeBase }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * @param today the day review dates are held against, as `2026-11-23`
 * @returns the knowledge base when nothing is wrong, else every problem found, ordered by file
 */
export function compileContent(content: AuthoredContent, today: string): Compiled {
  const problems: Problem[] = [];
  const parse = <T>(schema: v.GenericSchema<unknown, T>, file: AuthoredFile): T | undefined => {
    const result = v.safeParse(schema, file.value);
    if (result.success) return result.output;
    problems.push(...result.issues.map((issue) => shapeProblem(file.file, issue)));
    return undefined;
  };

  const language = parse(languageSchema, content.language);
  const sources = parse(v.record(v.string(), authoredSource), content.sources);
  const terms = content.terms.flatMap((file): NamedTerm[] => {
    const term = parse(authoredTerm, file);
    const id = parse(termId, { ...file, value: file.id });
    return term && id ? [{ file: file.file, id, term }] : [];
  });
  const flows = content.flows.flatMap((file) => {
    const flow = parse(authoredFlow, file);
    return flow ? [{ file: file.file, id: file.id, flow }] : [];
  });
  if (!language || !sources || problems.length > 0) return { kind: 'problems', problems };

  const rules: Rulebook = { language, sources: sources as Rulebook['sources'], today };
  const ids = new Set(terms.map(({ id }) => id));
  problems.push(
    ...terms.flatMap(({ file, term }) => [
      ...checkTerm(file, term, rules),
      ...checkDepth(file, term),
      ...checkReading(file, term),
    ]),
    ...checkGists(content.language.file, terms, language),
    ...checkLinks(terms),
    ...checkForms(terms),
    ...checkShadows(terms),
    ...checkNames(terms),
    ...checkDifferences(terms),
    ...checkReachable(terms),
    ...flows.flatMap(({ file, flow }) => checkFlow(file, flow, rules, ids)),
  );
  if (problems.length > 0) {
    return { kind: 'problems', problems: problems.sort((a, b) => a.file.localeCompare(b.file)) };
  }

  const resolve = createResolver(terms, rules.sources);
  return {
    kind: 'knowledge',
    knowledge: {
      terms: terms.map(({ id, term }) => toTerm(id, term, resolve)),
      glossary: terms.map(({ id, term }) => toGlossaryEntry(id, term)),
      flows: Object.fromEntries(flows.map(({ id, flow }) => [id, toFlow(flow, resolve)])),
      spotting: { terms, language },
    },
  };
}

function shapeProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const at = v.getDotPath(issue);
  const unknownField = issue.type === 'strict_object' && issue.expected === 'never';
  return {
    file,
    reason: unknownField ? `unknown field "${at}"` : `${at ?? 'the file'}: ${issue.message}`,
    wayOut: unknownField
      ? 'remove it or correct its spelling; content/README.md lists the fields'
      : 'content/README.md shows what belongs there',
  };
}

interface Resolver {
  link(id: TermId): TermLink;
  sources(ids: readonly SourceId[]): Source[];
  /** The entries that name this one among what they can mean. */
  behind(id: TermId): TermLink[];
}

/** Turns ids into what a reader is shown. Only called when every id is known to exist. */
function createResolver(terms: readonly NamedTerm[], sources: Rulebook['sources']): Resolver {
  const names = new Map(terms.map(({ id, term }) => [id, term.name]));
  const link = (id: TermId): TermLink => ({ id, name: names.get(id) ?? id });
  return {
    link,
    sources: (ids) => ids.flatMap((id) => (sources[id] ? [toSource(id, sources[id])] : [])),
    behind: (id) =>
      terms
        .filter(({ term }) => term.canMean.some((meaning) => meaning.term === id))
        .map((other) => link(other.id)),
  };
}

function toSource(id: SourceId, { title, publisher, year, kind, url }: AuthoredSource): Source {
  return { id, title, publisher, year: String(year), kind, ...(url && { url }) };
}

function toTerm(id: TermId, authored: AuthoredTerm, resolve: Resolver): Term {
  const {
    forms,
    not,
    notNear,
    searchOnly,
    noHelpNeeded,
    nothingFound,
    awaitsSecondReader,
    priority,
    related,
    notTheSameAs,
    canMean,
    getHelp,
    ...shown
  } = authored;
  return {
    ...shown,
    id,
    hasUnreadLines: awaitsSecondReader.length > 0,
    alsoCalled: alsoCalled(authored),
    getHelp: [...getHelp].sort((a, b) => CARE_LEVELS.indexOf(a.level) - CARE_LEVELS.indexOf(b.level)),
    notTheSameAs: notTheSameAs.map((other) => ({ ...other, term: resolve.link(other.term) })),
    canMean: canMean.map(({ term, ...meaning }) => ({
      ...meaning,
      ...(term && { term: resolve.link(term) }),
    })),
    related: related.map(resolve.link),
    canBeBehind: resolve.behind(id),
    sources: resolve.sources(sourceIdsOf(authored)),
  };
}

/** The most spellings worth showing under a name. */
const MOST_ALSO_CALLED = 6;

/** Spellings that say something new: neither the name itself nor the plural of one already there. */
function alsoCalled({ name, forms }: AuthoredTerm): string[] {
  const shown: string[] = [];
  const known = new Set([stem(name)]);
  for (const form of forms) {
    const text = formText(form);
    if (text.includes('{') || known.has(stem(text))) continue;
    known.add(stem(text));
    shown.push(text);
  }
  return shown.slice(0, MOST_ALSO_CALLED);
}

function stem(text: string): string {
  return text.toLowerCase().replace(/[-\s]/g, '').replace(/s$/, '');
}

function toGlossaryEntry(id: TermId, term: AuthoredTerm): GlossaryEntry {
  const mostUrgent = CARE_LEVELS.find((level) => term.getHelp.some((rule) => rule.level === level));
  const isNew = createIsNewToSearch(term.name);
  const forms = term.forms.map((form) => withoutSlot(formText(form))).filter(isNew);
  const searchOnly = term.searchOnly.filter(isNew);
  return {
    id,
    name: term.name,
    kind: term.kind,
    gist: term.gist.text,
    forms: [...forms, ...searchOnly],
    ...(searchOnly.length > 0 && { searchOnly: searchOnly.length }),
    ...(mostUrgent && { mostUrgent }),
  };
}

/** The spotter needs "pain in my calves" beside "calf pain"; a search finds either by the same words. */
function createIsNewToSearch(name: string): (spelling: string) => boolean {
  const known = new Set([tellingStems(name).join(' ')]);
  return (spelling) => {
    const words = tellingStems(spelling).join(' ');
    const isNew = !known.has(words);
    known.add(words);
    return isNew;
  };
}

function withoutSlot(form: string): string {
  return form.replaceAll('{det} ', '');
}

function toFlow(flow: AuthoredFlow, resolve: Resolver): Flow {
  const used = [
    ...flow.questions,
    ...flow.rules,
    ...flow.levels,
    ...flow.patterns.flatMap(patternClaims),
    ...flow.tellTheDoctor,
  ].flatMap(({ sources }) => sources);
  return {
    ...flow,
    patterns: flow.patterns.map((pattern) => ({ ...pattern, term: resolve.link(pattern.term) })),
    sources: resolve.sources([...new Set(used)]),
  };
}
