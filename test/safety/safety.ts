/** `npm run safety`: how the self-check does on written cases, with every miss and the answers that led there. */
import { loadKnowledge } from '../../content/build/load.ts';
import { readDevVignettes } from './dev-vignettes.ts';
import { withDoubt } from './doubt.ts';
import { countFigures, ratio, type Share } from './figures.ts';
import { judge, type Verdict } from './judge.ts';
import { readOwnVignettes, type Vignette } from './vignettes.ts';

const flow = loadKnowledge('en').flows['leg-check'];
if (!flow) throw new Error('content/en/flows/leg-check.yml does not exist');
const legCheck = flow;

printBoth('Ours, written from guidance', readOwnVignettes());
const published = readDevVignettes();
if (typeof published === 'string') console.log(`\n${published}`);
else printBoth('Published cases to develop against', published);

function printBoth(title: string, vignettes: readonly Vignette[]): void {
  printReport(title, vignettes);
  printReport(
    `${title}, with "I don't know" for every "no" after the emergency signs`,
    vignettes.map((vignette) => withDoubt(legCheck, vignette)),
  );
}

function printReport(title: string, vignettes: readonly Vignette[]): void {
  const verdicts = vignettes.map((vignette) => judge(legCheck, vignette));
  const figures = countFigures(verdicts);
  const lines = [
    `\n${title}: ${verdicts.length} vignettes`,
    `right level                ${formatShare(figures.rightLevel)}`,
    `safe                       ${formatShare(figures.safe)}`,
    `emergencies caught         ${formatShare(figures.emergencies)}`,
    `trivial ones over-triaged  ${formatShare(figures.overTriage)}`,
    `cause closest              ${formatShare(figures.closest)}`,
    `cause among closest three  ${formatShare(figures.closestThree)}`,
    `questions after the first screens, median  ${figures.medianQuestions}`,
    ...listMisses('unsafe', figures.safe.misses),
    ...listMisses('wrong level', figures.rightLevel.misses),
    ...listMisses('cause not among the closest three', figures.closestThree.misses),
    ...listMisses(
      'asked for more or other answers than told',
      verdicts.filter(({ unanswered, ignored }) => unanswered.length + ignored.length > 0),
    ),
  ];
  console.log(lines.join('\n'));
}

function formatShare(share: Share): string {
  return `${(ratio(share) * 100).toFixed(1)} % (${share.part} of ${share.whole})`;
}

function listMisses(title: string, misses: readonly Verdict[]): string[] {
  if (misses.length === 0) return [];
  return ['', `${title}: ${misses.length}`, ...misses.flatMap(describe)];
}

function describe({ vignette, level, rules, closest, unanswered, ignored }: Verdict): string[] {
  const given = Object.entries(vignette.answers).map(([question, chosen]) => `${question}: ${chosen}`);
  const gaps = [...unanswered.map((id) => `${id} not told`), ...ignored];
  return [
    `  ${vignette.id}: ${level}, expected ${vignette.acceptable.join(' or ')}`,
    `    rules: ${rules.join(', ') || 'none'}`,
    `    closest: ${closest.join(', ') || 'none'}; expected ${vignette.patterns.join(' or ') || 'none'}`,
    `    answers: ${given.join('; ')}`,
    ...(gaps.length > 0 ? [`    gaps: ${gaps.join('; ')}`] : []),
  ];
}
