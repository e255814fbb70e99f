/** Every question can be reached, every rule and feature can hold, and no reader is asked too much. */
import { optionTests, testCondition } from '../../components/self-check/condition.ts';
import { type AuthoredFlow, type Condition, type FlowQuestion, MOST_QUESTIONS } from '../flow-schema.ts';
import { type Path, walkPaths } from './flow-paths.ts';
import type { Problem } from './problem.ts';

/** @returns what no reader can reach, and the longest path when it is too long. Every id must be known. */
export function checkPaths(file: string, flow: AuthoredFlow): Problem[] {
  return [...checkLongest(file, flow), ...checkReach(file, flow)];
}

/** The most questions put to one reader who never answers "I don't know"; the engine sees to those who do. */
export function longestPath(flow: AuthoredFlow): Path {
  const paths = walkPaths(flow.questions, []);
  return paths.reduce((longest, path) => (path.asked.length > longest.asked.length ? path : longest));
}

function checkLongest(file: string, flow: AuthoredFlow): Problem[] {
  const { asked } = longestPath(flow);
  if (asked.length <= MOST_QUESTIONS) return [];
  return [
    {
      file,
      reason: `a reader may be asked ${asked.length} questions: ${asked.join(', ')}`,
      wayOut: `gate them with askWhen so that no path holds more than ${MOST_QUESTIONS}`,
    },
  ];
}

function checkReach(file: string, flow: AuthoredFlow): Problem[] {
  const targets = [
    ...flow.questions.map(({ id, askWhen }) => ({ owner: `question ${id}`, needs: [askWhen] })),
    ...flow.rules.flatMap(({ id, when, unsureWhen }) => [
      { owner: `rule ${id}`, needs: [when] },
      { owner: `unsureWhen of rule ${id}`, needs: [unsureWhen] },
    ]),
    ...flow.patterns.flatMap(({ term, onlyWhen, for: speaksFor, against }) =>
      [...speaksFor, ...against].map(({ when, text }) => ({
        owner: `"${text}" of pattern ${term}`,
        needs: [onlyWhen, when],
      })),
    ),
  ];
  return targets
    .filter(
      ({ needs }) =>
        !canHold(
          flow,
          needs.filter((condition) => condition !== undefined),
        ),
    )
    .map(({ owner }) => ({
      file,
      reason: `${owner} can never hold, whatever is answered`,
      wayOut: 'ask the questions it needs on one path, or remove it',
    }));
}

/** Whether some reader's answers make all the conditions "yes". */
function canHold(flow: AuthoredFlow, conditions: readonly Condition[]): boolean {
  const questions = questionsBehind(flow, conditions);
  return walkPaths(questions, conditions).some(({ answers }) =>
    conditions.every((condition) => testCondition(condition, answers) === 'yes'),
  );
}

/** The questions that conditions name, and those that decide whether these are asked, in order. */
function questionsBehind(flow: AuthoredFlow, conditions: readonly Condition[]): FlowQuestion[] {
  const needed = new Set(conditions.flatMap(optionTests).map(({ question }) => question));
  for (const { id, askWhen } of [...flow.questions].reverse()) {
    if (needed.has(id) && askWhen) for (const { question } of optionTests(askWhen)) needed.add(question);
  }
  return flow.questions.filter(({ id }) => needed.has(id));
}
