/**
 * `npm run check-answers -- --questions` prints the questions of the self-check, `-- FILE` the result for
 * the answers in a file: `{"answers": {"<question>": "<option>" | ["<option>", …]}}`, or a list of these.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listQuestions, reportCase } from '../../components/self-check/case-report.ts';
import type { GetText } from '../../components/ui/text.ts';
import type messages from '../../public/_locales/en/messages.json';
import type { Flow } from '../flow-schema.ts';
import { loadKnowledge } from './load.ts';

const USAGE = 'Usage: npm run check-answers -- --questions, or npm run check-answers -- FILE';
const MESSAGES = fileURLToPath(new URL('../../public/_locales/en/messages.json', import.meta.url));

/** What is wrong with the input, in one line. */
class InputError extends Error {}

function printResult(argument: string | undefined): void {
  if (argument === undefined) throw new InputError(USAGE);
  const flow = loadKnowledge('en').flows['leg-check'];
  if (!flow) throw new InputError('content/en/flows/leg-check.yml does not exist');
  const result = argument === '--questions' ? listQuestions(flow, loadText()) : reportFile(flow, argument);
  console.log(JSON.stringify(result, null, 2));
}

function loadText(): GetText {
  // Our own file, written beside the type it is read as.
  const words = JSON.parse(readFileSync(MESSAGES, 'utf8')) as typeof messages;
  return (key) => words[key].message;
}

function reportFile(flow: Flow, file: string) {
  const value = readJson(file);
  if (!Array.isArray(value)) return reportOne(flow, value, file);
  return value.map((one, index) => reportOne(flow, one, `${file}, case ${index + 1}`));
}

function reportOne(flow: Flow, value: unknown, where: string) {
  const isCase = typeof value === 'object' && value !== null && 'answers' in value;
  const report = isCase ? reportCase(flow, value.answers) : undefined;
  if (!report)
    throw new InputError(`${where}: expected {"answers": {"<question>": "<option>" or ["<option>", …]}}`);
  return report;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new InputError(`${file} ${reason}`);
  }
}

try {
  printResult(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
