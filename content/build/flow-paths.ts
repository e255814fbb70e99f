/**
 * All paths through a self-check, as few as tell the conditions apart.
 *
 * Trying every combination of answers would never end. But a later question sees an earlier answer only
 * through the option tests in its own condition. So two answers that pass the same tests are one, and two
 * paths that look alike to everything still to come are one: of them the longest is kept.
 */
import type { Answers } from '../../components/self-check/answers.ts';
import { type OptionTest, optionTests, testAnswer } from '../../components/self-check/condition.ts';
import { isAsked } from '../../components/self-check/replay.ts';
import { type Condition, type FlowQuestion, NONE, UNSURE } from '../flow-schema.ts';

/** One way through: the answers that still matter, and the questions asked after the first screens. */
export interface Path {
  readonly answers: Answers;
  readonly asked: readonly string[];
}

/** Above this the answers to a question are no longer told apart but taken as "may be any". */
const MOST_PATHS = 20_000;

/**
 * Walks questions in order; each must come after those its `askWhen` names.
 * @param wanted conditions whose answers are kept to the end
 * @returns one path for each way the conditions can tell apart. With more than `MOST_PATHS` of them a path
 *   may hold more questions than a reader can meet, never fewer.
 */
export function walkPaths(questions: readonly FlowQuestion[], wanted: readonly Condition[]): readonly Path[] {
  let paths: readonly Path[] = [{ answers: {}, asked: [] }];
  questions.forEach((question, index) => {
    const ahead = questions.slice(index + 1).flatMap(({ askWhen }) => (askWhen ? [askWhen] : []));
    const tests = [...ahead, ...wanted].flatMap(optionTests);
    const choices = distinctAnswers(question, tests);
    const affordable = choices.length * paths.length <= MOST_PATHS ? choices : [[UNSURE]];
    paths = mergePaths(
      paths.flatMap((path) => takeQuestion(path, question, affordable)),
      new Set(tests.map((test) => test.question)),
    );
  });
  return paths;
}

/** One answer for each way the tests can tell the answers to a question apart, the smallest of its kind. */
export function distinctAnswers(question: FlowQuestion, tests: readonly OptionTest[]): readonly string[][] {
  const own = tests.filter((test) => test.question === question.id);
  const named = new Set(own.flatMap(({ options }) => options));
  const telling = question.options.map(({ id }) => id).filter((id) => named.has(id));
  const rest = question.options.map(({ id }) => id).find((id) => !named.has(id));
  const others = question.choose === 'many' ? [[NONE], ...(rest ? [[rest]] : [])] : rest ? [[rest]] : [];
  const chosen = question.choose === 'many' ? subsets(telling) : telling.map((id) => [id]);
  const unsure = named.has(UNSURE) ? [[UNSURE]] : [];
  const seen = new Map<string, string[]>();
  for (const answer of [...others, ...chosen, ...unsure]) {
    const signature = own.map(({ options }) => testAnswer(options, answer)).join();
    if (!seen.has(signature)) seen.set(signature, answer);
  }
  return [...seen.values()];
}

function takeQuestion(path: Path, question: FlowQuestion, choices: readonly string[][]): Path[] {
  if (!isAsked(question, path.answers)) return [path];
  const asked = question.screen === 'question' ? [...path.asked, question.id] : path.asked;
  return choices.map((answer) => ({ answers: { ...path.answers, [question.id]: answer }, asked }));
}

function mergePaths(paths: readonly Path[], needed: ReadonlySet<string>): Path[] {
  const merged = new Map<string, Path>();
  for (const { answers, asked } of paths) {
    const kept = Object.entries(answers).filter(([question]) => needed.has(question));
    const key = JSON.stringify(kept);
    const known = merged.get(key);
    if (!known || known.asked.length < asked.length)
      merged.set(key, { answers: Object.fromEntries(kept), asked });
  }
  return [...merged.values()];
}

/** Every non-empty subset, smaller ones first. At most 12 options: 4,095 of them. */
function subsets(options: readonly string[]): string[][] {
  const all = Array.from({ length: 2 ** options.length - 1 }, (_, index) =>
    options.filter((_option, bit) => (index + 1) & (1 << bit)),
  );
  return all.sort((a, b) => a.length - b.length);
}
