/** The vocabularies that are measured, encoded. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { KnowledgeBase } from '../../content/build/compile.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import { encodeSurfaceIndex } from '../../content/build/surface-index.ts';
import type { SurfaceForm } from '../../content/schema.ts';

type Spotting = KnowledgeBase['spotting'];

export interface Vocabulary {
  readonly name: string;
  /** As an author wrote them, without conditions. */
  readonly forms: readonly string[];
  readonly index: string;
}

/** Beside the repository; left out where it is absent. */
const EVIDENCE = fileURLToPath(new URL('../../../shared/evidence/terms.yaml', import.meta.url));
const MANY = 50_000;

export function readVocabularies(): Vocabulary[] {
  const { spotting } = loadKnowledge('en');
  return [
    vocabulary('shipped', spotting),
    ...(existsSync(EVIDENCE) ? [vocabulary('terms.yaml', readEvidence(spotting))] : []),
    vocabulary('generated', grow(spotting, MANY)),
  ];
}

function vocabulary(name: string, spotting: Spotting): Vocabulary {
  const forms = spotting.terms.flatMap(({ term }) => term.forms.map(textOf));
  return { name, forms, index: encodeSurfaceIndex(spotting) };
}

function textOf(form: SurfaceForm): string {
  return typeof form === 'string' ? form : form.form;
}

function countForms({ terms }: Spotting): number {
  return terms.reduce((sum, { term }) => sum + term.forms.length, 0);
}

interface EvidenceEntry {
  readonly id: string;
  readonly forms: readonly (string | { form: string; case?: 'exact'; needs_context?: string[] })[];
  readonly not?: readonly string[];
  readonly not_near?: readonly string[];
}

function readEvidence({ language }: Spotting): Spotting {
  const entries = parse(readFileSync(EVIDENCE, 'utf8')) as EvidenceEntry[];
  const terms = entries.map(({ id, forms, not = [], not_near: notNear = [] }) => ({
    id,
    term: {
      forms: forms.map((form) =>
        typeof form === 'string' ? form : { ...form, needsContext: form.needs_context ?? [] },
      ),
      not,
      notNear,
    },
  }));
  // Only these fields of an entry are read.
  return { terms, language } as unknown as Spotting;
}

const BEGINNINGS =
  'ba co de fi go hu ja ke lo mi na pe ra so tu va we zi bre clo dra flu gri pla stro tre'.split(' ');
const ENDINGS = 'ban cole dine fer gol hute jak kelin lor mis nate pen rax son tum vor wick zan'.split(' ');

/** More forms of the same shape: each again, with one of its words replaced by a made-up one. */
function grow({ terms, language }: Spotting, most: number): Spotting {
  const grown = [...terms];
  let made = 0;
  for (let round = 0; countForms({ terms: grown, language }) < most; round++) {
    for (const { id, term } of terms) {
      const forms = term.forms.map((form) => {
        const words = textOf(form).split(' ');
        words[round % words.length] = madeUp(made++ % 9000);
        return typeof form === 'string' ? words.join(' ') : { ...form, form: words.join(' ') };
      });
      grown.push({
        id: `${id}-${round}`,
        term: { ...term, forms, not: [] },
      } as unknown as (typeof terms)[number]);
    }
  }
  return { terms: grown, language };
}

function madeUp(seed: number): string {
  const parts = [
    BEGINNINGS[seed % 26],
    BEGINNINGS[Math.floor(seed / 26) % 26],
    ENDINGS[Math.floor(seed / 676) % 18],
  ];
  return parts.join('');
}
