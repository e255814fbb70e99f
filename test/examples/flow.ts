/**
 * A self-check for a bicycle: as many kinds of question, rule and pattern as the real one has, and not a word
 * of medicine, so that no test of the engine leans on what a leg does.
 */
import * as v from 'valibot';
import { authoredFlow, type Flow } from '../../content/flow-schema.ts';
import { type Source, sourceId } from '../../content/schema.ts';

const SOURCES = ['maker-manual', 'road-code'];

const option = (id: string, text: string, hint?: string) => ({ id, text, ...(hint && { hint }) });
const why = 'It shows which parts to look at next.';

const authored = v.parse(authoredFlow, {
  title: 'Quick bicycle check',
  promise: '12 questions at most. Nothing leaves this device.',
  questions: [
    {
      id: 'stop-now',
      screen: 'emergency',
      choose: 'many',
      text: 'Is any of these true right now?',
      why: 'With any of these a ride can end in a fall.',
      options: [
        option('brakes-gone', 'Neither brake slows the wheel'),
        option(
          'frame-cracked',
          'The frame or fork has a crack',
          'Look under the handlebar and around the pedals.',
        ),
        option('wheel-loose', 'A wheel can be moved sideways by hand'),
      ],
      sources: ['road-code'],
    },
    {
      id: 'rider',
      screen: 'who',
      choose: 'one',
      text: 'Who rides it?',
      why,
      options: [option('grown-up', 'A grown-up'), option('child', 'A child')],
      sources: ['road-code'],
    },
    {
      id: 'where',
      screen: 'where',
      choose: 'many',
      text: 'Where is the trouble?',
      why,
      options: [
        option('wheels', 'The wheels'),
        option('drive', 'Pedals, chain or gears'),
        option('steering', 'The steering'),
      ],
      sources: ['maker-manual'],
    },
    {
      id: 'tyre-soft',
      screen: 'question',
      choose: 'one',
      text: 'Has a tyre gone soft since yesterday?',
      why: 'A tyre that loses air overnight has a hole somewhere.',
      options: [{ ...option('yes', 'Yes'), clinical: 'loss of pressure' }, option('no', 'No')],
      askWhen: { where: ['wheels', 'steering'] },
      sources: ['maker-manual'],
    },
    {
      id: 'tyre-side',
      screen: 'question',
      choose: 'one',
      text: 'Can you see threads in the side of the tyre?',
      why: 'Threads mean that the tyre can burst.',
      options: [option('yes', 'Yes'), option('no', 'No')],
      askWhen: { 'tyre-soft': 'yes' },
      sources: ['road-code'],
    },
    {
      id: 'noise',
      screen: 'question',
      choose: 'many',
      text: 'What do you hear while riding?',
      why: 'Each part has a sound of its own.',
      options: [
        option('click', 'A click with each turn'),
        option('squeal', 'A squeal'),
        option('rattle', 'A rattle'),
      ],
      sources: ['maker-manual'],
    },
    {
      id: 'chain-age',
      screen: 'question',
      choose: 'one',
      text: 'How old is the chain?',
      why: 'A chain grows longer with every ride.',
      options: [option('new', 'Less than a year'), option('old', 'A year or more')],
      askWhen: { any: [{ where: 'drive' }, { noise: 'click' }] },
      sources: ['maker-manual'],
    },
    {
      id: 'bothers',
      screen: 'question',
      choose: 'one',
      text: 'How much does it bother you?',
      why: 'What spoils every ride is worth a visit to the workshop.',
      options: [option('little', 'A little'), option('much', 'It spoils every ride')],
      askWhen: { all: [{ rider: 'grown-up' }, { not: { noise: 'none' } }] },
      sources: ['maker-manual'],
    },
  ],
  rules: [
    {
      id: 'unsafe-now',
      level: 'emergency',
      when: { 'stop-now': ['brakes-gone', 'frame-cracked'] },
      ifUnsure: 'same-day',
      because: 'A part that keeps you upright has failed.',
      authority: 'Road Code',
      sources: ['road-code'],
      actions: ['Get off and push.'],
      endsCheck: true,
    },
    {
      id: 'loose-wheel',
      level: 'emergency',
      when: { 'stop-now': 'wheel-loose' },
      ifUnsure: 'same-day',
      because: 'A wheel is loose.',
      authority: 'Maker',
      sources: ['maker-manual'],
      endsCheck: true,
    },
    {
      id: 'burst',
      level: 'same-day',
      when: { 'tyre-side': 'yes' },
      ifUnsure: 'soon',
      because: 'The tyre may burst.',
      authority: 'Road Code',
      sources: ['road-code'],
      actions: ['Do not ride on this tyre.'],
    },
    {
      id: 'child-noise',
      level: 'soon',
      when: { all: [{ rider: 'child' }, { noise: ['click', 'squeal', 'rattle'] }] },
      ifUnsure: 'soon',
      because: 'A child rides a bicycle that makes a noise.',
      authority: 'Road Code',
      sources: ['road-code'],
    },
    {
      id: 'worn-chain',
      level: 'routine',
      when: { 'chain-age': 'old', noise: 'click' },
      because: 'An old chain clicks.',
      authority: 'Maker',
      sources: ['maker-manual'],
      actions: ['Ask for the chain to be measured.'],
    },
    {
      id: 'spoils-rides',
      level: 'routine',
      when: { bothers: 'much' },
      because: 'It spoils every ride.',
      authority: 'Maker',
      sources: ['maker-manual'],
    },
  ],
  patterns: [
    {
      term: 'slow-puncture',
      for: [
        {
          when: { 'tyre-soft': 'yes' },
          strength: 'strong',
          text: 'The tyre lost air overnight.',
          sources: ['maker-manual'],
        },
        {
          when: { where: 'wheels' },
          strength: 'weak',
          text: 'It is in the wheels.',
          sources: ['maker-manual'],
        },
      ],
      against: [
        {
          when: { 'tyre-soft': 'no' },
          strength: 'strong',
          text: 'The tyre kept its air.',
          sources: ['maker-manual'],
        },
      ],
      tellsApart: { text: 'A tube held under water.', sources: ['maker-manual'] },
      askAbout: [{ text: 'Ask how old the tube is.', sources: ['maker-manual'] }],
    },
    {
      term: 'worn-chain',
      for: [
        {
          when: { noise: 'click' },
          strength: 'weak',
          text: 'It clicks with each turn.',
          sources: ['maker-manual'],
        },
        {
          when: { 'chain-age': 'old' },
          strength: 'weak',
          text: 'The chain is a year old or more.',
          sources: ['maker-manual'],
        },
        {
          when: { where: 'drive' },
          strength: 'weak',
          text: 'It is in the drive.',
          sources: ['maker-manual'],
        },
      ],
      against: [
        {
          when: { 'chain-age': 'new' },
          strength: 'weak',
          text: 'The chain is new.',
          sources: ['maker-manual'],
        },
      ],
      onlyWhen: { rider: 'grown-up' },
    },
    {
      term: 'dry-bearing',
      for: [
        { when: { noise: 'squeal' }, strength: 'strong', text: 'It squeals.', sources: ['maker-manual'] },
        {
          when: { where: 'drive' },
          strength: 'weak',
          text: 'It is in the drive.',
          sources: ['maker-manual'],
        },
      ],
      askAbout: [{ text: 'Ask what oil it needs.', sources: ['maker-manual'] }],
    },
  ],
  levels: [
    level('emergency', 'Stop riding and get off now', 'Get off the bicycle.', 'road-code'),
    level('same-day', 'Take it to a workshop today', 'Push it to a workshop.', 'road-code'),
    level('soon', 'Take it to a workshop within two weeks', 'Ride slowly until then.', 'road-code'),
    level('routine', 'Mention it at the next service', 'Write down when it happens.', 'maker-manual'),
    level('self-care', 'Look after it at home', 'Clean it and oil the chain.', 'maker-manual'),
  ],
  phones: [
    { region: 'any', emergency: 'the breakdown service', advice: 'a bicycle shop' },
    { region: 'uk', emergency: '01', advice: 'the corner shop' },
  ],
  tellTheDoctor: [
    { text: 'Since when it happens.', sources: ['maker-manual'] },
    { text: 'What was changed last.', sources: ['maker-manual'] },
  ],
  reviewed: '2026-01-15',
  nextReview: '2027-01-15',
});

/** The bicycle check, as compiled. */
export const bicycleCheck: Flow = {
  ...authored,
  patterns: authored.patterns.map((pattern) => ({
    ...pattern,
    term: { id: pattern.term, name: nameOf(pattern.term) },
  })),
  sources: SOURCES.map(toSource),
};

/** The same, as its author wrote it. */
export const authoredBicycleCheck = authored;

function level(id: string, title: string, action: string, source: string) {
  const getWorse = ['A brake stops working.', 'Something comes loose.'];
  const authority = source === 'road-code' ? 'Road Code' : 'Maker';
  return { level: id, title, authority, actions: [action], getWorse, sources: [source] };
}

function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toSource(id: string): Source {
  const publisher = id === 'road-code' ? 'Road Office' : 'Bicycle Makers';
  return {
    id: v.parse(sourceId, id),
    title: nameOf(id),
    publisher,
    year: '2025',
    kind: 'guideline',
    url: `https://example.org/${id}`,
  };
}
