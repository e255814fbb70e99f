/** Answers that lead to every screen of the self-check that ships: each question, and each level's result. */
import type { Answers } from '../../components/self-check/answers.ts';
import { currentStep, giveAnswer } from '../../components/self-check/step.ts';
import { type Flow, UNSURE } from '../../content/flow-schema.ts';
import { compileLegCheck, readLegCheck } from '../examples/leg-check.ts';
import { readOwnVignettes, type Vignette } from '../safety/vignettes.ts';

/** @returns the answers before each screen, by the name of the screen, in the order of the flow */
export function findScreens(): Readonly<Record<string, Answers>> {
  const authored = readLegCheck();
  if (!authored) return {};
  const flow = compileLegCheck(authored);
  const found = new Map<string, Answers>();
  for (const vignette of readOwnVignettes()) walk(flow, vignette, found);
  const questions = flow.questions.map(({ id }) => `question ${id}`);
  const results = flow.levels.map(({ level }) => `result ${level}`);
  const order = [...questions, ...results].filter((name) => found.has(name));
  return Object.fromEntries(order.map((name) => [name, found.get(name) ?? {}]));
}

/** Answers as the vignette does and keeps the first way to each screen. */
function walk(flow: Flow, vignette: Vignette, found: Map<string, Answers>): void {
  let answers: Answers = {};
  for (;;) {
    const step = currentStep(flow, answers);
    const name = step.kind === 'outcome' ? `result ${step.outcome.level}` : `question ${step.question.id}`;
    if (!found.has(name)) found.set(name, answers);
    if (step.kind === 'outcome') return;
    const { id, choose } = step.question;
    const given = vignette.answers[id] ?? (choose === 'many' ? vignette.silence : UNSURE);
    answers = giveAnswer(flow, answers, id, [given].flat());
  }
}
