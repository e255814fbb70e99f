/** The rules a self-check must keep beyond its shape: everything it names exists and can be reached. */

import { optionTests } from '../../components/self-check/condition.ts';
import { compareUrgency } from '../../components/self-check/rules.ts';
import {
  type AuthoredFlow,
  type Condition,
  type FlowRule,
  NONE,
  PHONE_SLOTS,
  UNSURE,
} from '../flow-schema.ts';
import { CARE_LEVELS } from '../ids.ts';
import type { TermId } from '../schema.ts';
import { checkAuthority } from './check-authority.ts';
import { checkPaths } from './check-paths.ts';
import { checkBannedPhrases, checkClaim, checkDates, type Rulebook } from './check-term.ts';
import type { Problem } from './problem.ts';
import { flowTexts, patternClaims } from './texts.ts';

/** @returns what is wrong with the flow; empty when it may ship */
export function checkFlow(
  file: string,
  flow: AuthoredFlow,
  rules: Rulebook,
  terms: ReadonlySet<TermId>,
): Problem[] {
  const named = [...checkConditions(file, flow), ...checkIds(file, flow)];
  return [
    ...checkDates(file, flow, rules.today),
    ...checkBannedPhrases(file, [flow.title, ...flowTexts(flow)], rules.language),
    ...checkFlowSources(file, flow, rules),
    ...flow.rules.flatMap(({ because, ...rule }) =>
      checkAuthority(file, { text: because, ...rule }, rules.sources),
    ),
    ...flow.levels.flatMap(({ title, ...level }) =>
      checkAuthority(file, { text: title, ...level }, rules.sources),
    ),
    ...checkPatterns(file, flow, terms),
    ...checkLevels(file, flow),
    ...checkSlots(file, flow),
    ...checkUnsure(file, flow),
    ...named,
    // Paths can be walked only when every name in a condition is known.
    ...(named.length > 0 ? [] : checkPaths(file, flow)),
  ];
}

function checkFlowSources(file: string, flow: AuthoredFlow, rules: Rulebook): Problem[] {
  return [
    ...flow.questions,
    ...flow.rules.map((rule) => ({ text: rule.because, sources: rule.sources })),
    ...flow.patterns.flatMap(patternClaims),
    ...flow.tellTheDoctor,
    ...flow.levels.map((level) => ({ text: level.title, sources: level.sources })),
  ].flatMap(({ text, sources }) => checkClaim(file, text, sources, rules.sources));
}

/** A condition with who holds it, and the question it must come before when it decides on asking that. */
interface OwnedCondition {
  readonly owner: string;
  readonly when: Condition;
  readonly before?: string;
}

function ownedConditions(flow: AuthoredFlow): OwnedCondition[] {
  return [
    ...flow.questions.flatMap(({ id, askWhen }) =>
      askWhen ? [{ owner: `question ${id}`, when: askWhen, before: id }] : [],
    ),
    ...flow.rules.flatMap(({ id, when, unsureWhen }) =>
      [when, ...(unsureWhen ? [unsureWhen] : [])].map((one) => ({ owner: `rule ${id}`, when: one })),
    ),
    ...flow.patterns.flatMap(({ term, onlyWhen, for: speaksFor, against }) =>
      [...speaksFor, ...against, ...(onlyWhen ? [{ when: onlyWhen }] : [])].map(({ when }) => ({
        owner: `pattern ${term}`,
        when,
      })),
    ),
  ];
}

function checkConditions(file: string, flow: AuthoredFlow): Problem[] {
  const order = flow.questions.map(({ id }) => id);
  const options = new Map(
    flow.questions.map((question) => [
      question.id,
      new Set([...question.options.map((o) => o.id), UNSURE, NONE]),
    ]),
  );
  return ownedConditions(flow).flatMap(({ owner, when, before }) =>
    optionTests(when).flatMap(({ question, options: wanted }) => {
      const missing = wanted.filter((option) => !options.get(question)?.has(option));
      const isLate = before !== undefined && order.indexOf(question) >= order.indexOf(before);
      return [
        ...missing.map((option) => ({
          file,
          reason: `${owner} asks for ${question}: ${option}, which does not exist`,
          wayOut: 'correct the id',
        })),
        ...(isLate
          ? [
              {
                file,
                reason: `${owner} depends on ${question}, which comes later`,
                wayOut: 'move it after that question',
              },
            ]
          : []),
      ];
    }),
  );
}

function checkPatterns(file: string, flow: AuthoredFlow, terms: ReadonlySet<TermId>): Problem[] {
  return flow.patterns
    .filter(({ term }) => !terms.has(term))
    .map(({ term }) => ({
      file,
      reason: `pattern "${term}" has no entry`,
      wayOut: `write the entry terms/${term}.yml or remove the pattern`,
    }));
}

/** Words in braces are numbers that are known, and only what to do is filled in. */
function checkSlots(file: string, flow: AuthoredFlow): Problem[] {
  const known = new Set(PHONE_SLOTS.map((slot) => `{${slot}}`));
  const toDo = [...flow.levels, ...flow.rules].flatMap(({ actions }) => actions);
  return flowTexts(flow).flatMap((text) =>
    (text.match(/\{[^}]*\}?/g) ?? [])
      .filter((slot) => !known.has(slot) || !toDo.includes(text))
      .map((slot) => ({
        file,
        reason: `"${text}" has ${slot}, which nothing fills`,
        wayOut: `write ${[...known].join(' or ')}, in \`actions\` only`,
      })),
  );
}

/** Every care level says something, and can come out: no rule is needed for looking after it at home. */
function checkLevels(file: string, flow: AuthoredFlow): Problem[] {
  const reached = flow.rules.flatMap(({ level, ifUnsure }) => [level, ...(ifUnsure ? [ifUnsure] : [])]);
  return CARE_LEVELS.flatMap((level) => [
    ...(flow.levels.some((known) => known.level === level)
      ? []
      : [
          {
            file,
            reason: `says nothing for the care level ${level}`,
            wayOut: 'add it to `levels` with what to do and what would make it worse',
          },
        ]),
    ...(level === 'self-care' || reached.includes(level)
      ? []
      : [
          {
            file,
            reason: `no rule leads to the care level ${level}`,
            wayOut: 'write the rules of that level',
          },
        ]),
  ]);
}

/** "I don't know" never lowers urgency, and only an emergency may keep further questions from being asked. */
function checkUnsure(file: string, flow: AuthoredFlow): Problem[] {
  const signs = flow.questions.filter(({ screen }) => screen === 'emergency').map(({ id }) => id);
  return flow.rules.flatMap((rule) =>
    UNSURE_FAULTS.filter(({ isFaulty }) => isFaulty(rule, signs)).map(({ reason, wayOut }) => ({
      file,
      reason: reason(rule.id),
      wayOut,
    })),
  );
}

/** What can be wrong with how a rule takes "I don't know". */
const UNSURE_FAULTS: readonly {
  readonly isFaulty: (rule: FlowRule, emergencySigns: readonly string[]) => boolean;
  readonly reason: (id: string) => string;
  readonly wayOut: string;
}[] = [
  {
    isFaulty: ({ level, ifUnsure }) =>
      level === 'emergency' && (!ifUnsure || compareUrgency(ifUnsure, 'same-day') > 0),
    reason: (id) => `emergency rule ${id} is lost to "I don't know"`,
    wayOut: 'give it `ifUnsure: same-day`',
  },
  {
    isFaulty: ({ when, unsureWhen }, signs) =>
      unsureWhen !== undefined && optionTests(when).every(({ question }) => signs.includes(question)),
    reason: (id) => `rule ${id} rests on emergency signs alone, so not being sure of them always counts`,
    wayOut: 'remove `unsureWhen`',
  },
  {
    isFaulty: ({ ifUnsure, unsureWhen }) => unsureWhen !== undefined && !ifUnsure,
    reason: (id) => `rule ${id} has unsureWhen and no ifUnsure`,
    wayOut: 'add `ifUnsure`',
  },
  {
    isFaulty: ({ level, ifUnsure }) => ifUnsure !== undefined && compareUrgency(ifUnsure, level) < 0,
    reason: (id) => `rule ${id} is more urgent when unsure`,
    wayOut: 'set `ifUnsure` no higher than `level`',
  },
  {
    isFaulty: ({ level, endsCheck }) => endsCheck && level !== 'emergency',
    reason: (id) => `rule ${id} ends the check below emergency`,
    wayOut: 'remove `endsCheck`',
  },
];

function checkIds(file: string, flow: AuthoredFlow): Problem[] {
  const seen = new Set<string>();
  const ids = [
    ...flow.questions.map((question) => `question ${question.id}`),
    ...flow.questions.flatMap((question) =>
      question.options.map((option) => `option ${question.id}: ${option.id}`),
    ),
    ...flow.rules.map((rule) => `rule ${rule.id}`),
    ...flow.patterns.map((pattern) => `pattern ${pattern.term}`),
  ];
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, reason: `has two of ${id}`, wayOut: 'rename or remove one' }];
  });
}
