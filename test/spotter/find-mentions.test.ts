import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../components/spotter/encode-text.dom.ts';
import { ALONE, findMentions } from '../../components/spotter/find-mentions.ts';
import { createMatcher } from '../../components/spotter/matcher.ts';
import { createWasmCore, unpackMatcher } from '../../components/spotter/wasm-core.dom.ts';
import { compileMatcher, packMatcher } from '../../content/build/matcher-plugin.ts';
import { findMentionsSlowly } from './reference-matcher.ts';
import { createScriptMatcher, ENCODED, SPOTTING } from './vocabulary.ts';

const wasm = await unpackMatcher(packMatcher(await compileMatcher()));
/** The two ways the matcher runs. */
const MATCHERS = [
  ['JavaScript', createScriptMatcher()],
  ['WebAssembly', createMatcher(ENCODED, (host) => createWasmCore(wasm, host), encodeText)],
] as const;
const index = MATCHERS[0][1];
/** "term: marked text" of each mention. */
const marks = (text: string) =>
  findMentions(text, index).map(({ termId, start, end }) => `${termId}: ${text.slice(start, end)}`);

describe('a form is found', () => {
  test.each([
    ['as it is written', 'a cramp came', ['muscle-cramp: cramp']],
    ['in any letter case', 'CRAMP!', ['muscle-cramp: CRAMP']],
    ['in the plural of a longer form', 'two leg cramps', ['leg-cramp: leg cramps']],
    ['with a possessive, which stays outside', "the cramp's cause", ['muscle-cramp: cramp']],
    ['with a curly possessive', 'the cramp’s cause', ['muscle-cramp: cramp']],
    ['with a hyphen for a space', 'leg-cramp', ['leg-cramp: leg-cramp']],
    ['with a space for a hyphen', 'night time leg cramp', ['leg-cramp: night time leg cramp']],
    ['with nothing for a hyphen', 'nighttime leg cramps', ['leg-cramp: nighttime leg cramps']],
    ['written as one word', 'bad sideeffects', ['side-effect: sideeffects']],
    ['with a no-break space', 'leg\u00a0cramp', ['leg-cramp: leg\u00a0cramp']],
    ['with a line break and spaces', 'leg\n   cramp', ['leg-cramp: leg\n   cramp']],
    ['with a soft hyphen', 'clau\u00addi\u00adcation', ['claudication: clau\u00addi\u00adcation']],
    ['with a zero-width space', 'leg\u200b cramp', ['leg-cramp: leg\u200b cramp']],
    ['without its accents', 'guillain barre syndrome', ['guillain: guillain barre syndrome']],
    ['with decomposed accents', 'Guillain-Barre\u0301 syndrome', ['guillain: Guillain-Barre\u0301 syndrome']],
    ['with a ligature', 'œdema', ['oedema: œdema']],
    ['in US spelling', 'ankle edema', ['oedema: ankle edema']],
    [
      'without the possessive it is written with',
      'Baker cysts and a Bakers cyst',
      ['bakers: Baker cysts', 'bakers: Bakers cyst'],
    ],
    ['with a comma that belongs to it', 'hot, burning feet', ['feet: hot, burning feet']],
    ['with a mark that belongs to it', 'pins & needles', ['feet: pins & needles']],
    ['with quotation marks inside', '“restless” legs syndrome', ['restless-legs: restless” legs syndrome']],
    ['beside an emoji', '😀cramp😀', ['muscle-cramp: cramp']],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('a form is not found', () => {
  test.each([
    ['inside a word', 'cramped, cramping, cramp2, xcramp, cramp_x'],
    ['inside a word of another script', 'crampж жcramp'],
    ['across a comma', 'leg, claudicatio'],
    ['across a full stop', 'My jaw. Restless. Legs. Syndrome.'],
    ['across a bracket', 'shin (splints)'],
    ['inside iPad', 'the iPad and my leg'],
    ['in another letter case when it is exact', 'a launch pad near the leg artery'],
    ['in two of three words', 'restless legs'],
  ])('%s', (_, text) => expect(marks(text)).toEqual([]));
});

describe('of several', () => {
  test.each([
    ['the longest wins', 'night-time leg cramp', ['leg-cramp: night-time leg cramp']],
    [
      'a longer wording of another entry blanks the shorter',
      'jaw claudication',
      ['jaw-claudication: jaw claudication'],
    ],
    [
      'both stand when they do not overlap',
      'leg cramp claudication',
      ['leg-cramp: leg cramp', 'claudication: claudication'],
    ],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('a slot', () => {
  test.each([
    ['stands for nothing', 'numb foot', ['numbness: numb foot']],
    ['stands for one determiner', 'numb my foot', ['numbness: numb my foot']],
    ['stands for three', 'cramp in the left of calves', ['leg-cramp: cramp in the left of calves']],
    ['does not stand for four', 'numb of the my left foot', []],
    ['does not stand for another word', 'numb big foot', []],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('a wording that must not be marked', () => {
  test.each([
    ['wins over a form inside it', "writer's cramp", []],
    ['takes the plural too', 'cramp irons', []],
    ['says nothing about a form beside it', "writer's cramp or leg cramp", ['leg-cramp: leg cramp']],
    ['is compared in exact case when it has a capital', 'DVT phase and dvt PHASE of a clot', []],
    ['belongs to its own entry only', 'calf leather muscle cramp', ['muscle-cramp: muscle cramp']],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('an idiom', () => {
  test.each([
    ['says nothing about legs', 'a swelling crowd ate leg of lamb', []],
    ['says so whatever stands in its slot', 'they foot the bill for swelling costs', []],
    ['takes nothing from what stands beside it', 'swelling, leg of lamb, my foot', ['swelling: swelling']],
    ['gives no context', 'the DVT of a jaw clot', []],
    ['is not marked', 'a PAD foot of the leg', []],
    ['rules out what ends in the middle of it', 'cramp in calf of lamb', ['muscle-cramp: cramp']],
    ['leaves a longer form alone', 'cramp in calf leg of lamb', ['leg-cramp: cramp in calf']],
    ['may say so that a form is something else', 'RLS sleep leg of lamb', ['restless-legs: RLS']],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('another topic', () => {
  test.each([
    ['silences an everyday form', 'swelling of the leg, leather and wicket', []],
    ['silences a form that needs context', 'RLS spoils sleep; leather, leather', []],
    ['takes two words', 'swelling of the leg and leather', ['swelling: swelling']],
    ['says nothing of other forms', 'a cramp, leather and wicket', ['muscle-cramp: cramp']],
    [
      'says nothing from far away',
      `swelling of the leg ${'x '.repeat(60)}wicket, wicket`,
      ['swelling: swelling'],
    ],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('a short form', () => {
  test.each([
    ['needs a context word', 'RLS is common', []],
    ['is found with one', 'RLS spoils sleep', ['restless-legs: RLS']],
    ['is found with the plural of one', 'PAD of the arteries', ['pad: PAD']],
    ['is found with several words of context', 'RLS: an urge to move', ['restless-legs: RLS']],
    [
      'is free once the text has spelled it out',
      'Restless legs syndrome (RLS).',
      ['restless-legs: Restless legs syndrome', 'restless-legs: RLS'],
    ],
    ['may carry stops', 'a D.V.T. is a clot', ['dvt: D.V.T.']],
    ['may carry stops but the last', 'a clot is a D.V.T', ['dvt: D.V.T']],
    ['may be plural', 'two DVTs, two clots', ['dvt: DVTs']],
    ['does not count itself as context', 'K+ channel', []],
    ['is ruled out by a word close by', 'RLS in the database helps sleep.', []],
    ['is ruled out by a word sixty words away', `RLS for sleep ${'x '.repeat(57)}database`, []],
    [
      'is not ruled out by a word farther away',
      `RLS for sleep ${'x '.repeat(58)}database`,
      ['restless-legs: RLS'],
    ],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe('an everyday form', () => {
  test.each([
    ['is left alone where nothing is about legs', 'the swelling of the tide', []],
    ['is marked beside a word about legs', 'swelling of one leg', ['swelling: swelling']],
    ['does not vouch for itself', "the calf's mother, two calves", []],
    ['is vouched for by another word', 'the calf of the leg', ['calf: calf']],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));

  test('is marked where the page around is about legs', () => {
    const around = { ...ALONE, isAboutLegs: () => true };
    expect(findMentions('swelling', index, around)).toHaveLength(1);
  });
});

const PIECES = [
  ...[
    'cramp',
    'cramps',
    'leg',
    'legs',
    'calf',
    'calves',
    'in',
    'the',
    'my',
    'left',
    'numb',
    'foot',
    'feet',
    'jaw',
    'of',
  ],
  ...[
    'claudication',
    'intermittent',
    'RLS',
    'rls',
    'DVT',
    'D.V.T.',
    'DVTs',
    'K+',
    'K',
    '+',
    'clot',
    'vein',
    'sleep',
    'urge',
    'to',
    'move',
  ],
  ...[
    'database',
    'policies',
    'PAD',
    'Baker’s',
    "baker's",
    'bakers',
    'cyst',
    'writer’s',
    'œdema',
    'edema',
    'ankle',
    'pitting',
    'oedema',
  ],
  ...[
    'hot',
    ',',
    '.',
    '!',
    '(',
    ')',
    '&',
    'pins',
    'needles',
    'night-time',
    'swelling',
    'leather',
    'wicket',
    'phase',
    'potassium',
    'ж',
    '_',
    '2',
  ],
  ...[
    'restless',
    'syndrome',
    'deep',
    'thrombosis',
    'artery',
    'disease',
    'peripheral',
    'lamb',
    'bill',
    'Guillain',
    'Barré',
    'e.g.',
    'x',
    "'",
    '’s',
    "s'",
  ],
];
const GLUE = [' ', ' ', ' ', ' ', '-', '\u00a0', '\u00ad', '\n', '', '. ', ', ', '’', '\u200b', ' – '];

describe.each(MATCHERS)('the fast matcher, as %s, and the obvious one agree', (_, matcher) => {
  const agree = (text: string) => {
    const fast = findMentions(text, matcher).map(({ termId, start, end }) => `${termId} ${start} ${end}`);
    expect(fast).toEqual(findMentionsSlowly(text, SPOTTING));
  };

  test('on texts made of the vocabulary', () => {
    const piece = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE)).map((pair) => pair.join(''));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')),
        agree,
      ),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('on random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), agree), { numRuns: 300 });
  }, 60_000);
});
