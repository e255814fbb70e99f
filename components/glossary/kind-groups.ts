/** The kinds as a reader looks for them. */
import type { GlossaryEntry } from '../../content/schema.ts';
import type { MessageKey } from '../ui/text.ts';

type Kind = GlossaryEntry['kind'];

interface Group {
  readonly name: MessageKey;
  readonly kinds: readonly Kind[];
}

const GROUPS = {
  conditions: { name: 'kindConditions', kinds: ['condition', 'emergency'] },
  // An emergency may be either: a clot in the lung, or chest pain.
  symptoms: { name: 'kindSymptoms', kinds: ['symptom', 'sign', 'emergency'] },
  body: { name: 'kindBody', kinds: ['anatomy'] },
  tests: { name: 'kindTests', kinds: ['test'] },
  treatments: { name: 'kindTreatments', kinds: ['treatment'] },
  medicines: { name: 'kindMedicines', kinds: ['medicine'] },
  words: { name: 'kindWords', kinds: ['mechanism', 'nutrient'] },
} as const satisfies Record<string, Group>;

/** Some kinds under a name, as in an address: `#/kind/tests`. */
export type KindGroup = keyof typeof GROUPS;

/** Every group, in the order in which they are offered. */
export const KIND_GROUPS = Object.keys(GROUPS) as readonly KindGroup[];

export function isKindGroup(text: string): text is KindGroup {
  return Object.hasOwn(GROUPS, text);
}

/** The message that names a group. */
export function nameOfGroup(group: KindGroup): MessageKey {
  return GROUPS[group].name;
}

/** Whether an entry belongs to a group; to no group belongs every entry. */
export function isInGroup({ kind }: Pick<GlossaryEntry, 'kind'>, group: KindGroup | undefined): boolean {
  return group === undefined || (GROUPS[group].kinds as readonly Kind[]).includes(kind);
}

/** The first group an entry belongs to. */
export function groupOf(entry: Pick<GlossaryEntry, 'kind'>): KindGroup {
  return KIND_GROUPS.find((group) => isInGroup(entry, group)) ?? 'words';
}
