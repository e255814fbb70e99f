/** The texts that are measured, as the blocks of a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface BenchText {
  readonly name: string;
  readonly blocks: readonly string[];
}

const ENTRIES = fileURLToPath(new URL('../../content/en/terms', import.meta.url));
const COMMON =
  'the of and to a in is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know'.split(
    ' ',
  );
const SYLLABLES =
  'ab con der ent for gan hal ing jor kel lum men nor ost per qua rin ser tor ult ver wen yor zel'.split(' ');
const BLOCK = 300;

/** Plain: made-up English without terms. Health: the prose of our own entries, again and again. */
export function makeTexts(): BenchText[] {
  return [
    { name: '0.5 MB plain', blocks: plain(0.5e6) },
    { name: '0.5 MB health', blocks: health(0.5e6) },
    { name: '2 MB plain', blocks: plain(2e6) },
    { name: '6 MB plain', blocks: plain(6e6) },
    { name: '6 MB health', blocks: health(6e6) },
  ];
}

function plain(characters: number): string[] {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const word = () =>
    random(100) < 45
      ? (COMMON[random(COMMON.length)] ?? '')
      : Array.from({ length: 2 + random(2) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
  return fill(characters, () => {
    let text = '';
    while (text.length < BLOCK) text += `${word()}${random(12) === 0 ? '. ' : ' '}`;
    return text;
  });
}

function health(characters: number): string[] {
  const prose = readdirSync(ENTRIES).flatMap((name) =>
    [...readFileSync(`${ENTRIES}/${name}`, 'utf8').matchAll(/[A-Z][^\n:]{80,}/g)].map(([line]) => line),
  );
  let at = 0;
  return fill(characters, () => prose[at++ % prose.length] ?? '');
}

function fill(characters: number, next: () => string): string[] {
  const blocks: string[] = [];
  for (let left = characters; left > 0; ) {
    const block = next();
    left -= block.length;
    blocks.push(block);
  }
  return blocks;
}
