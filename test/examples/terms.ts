/** Entries in named states, shared by every test that shows one. Plausible, but not the shipped content. */
import * as v from 'valibot';
import {
  type Source,
  sourceId,
  type Term,
  type TermId,
  type TermLink,
  termId,
} from '../../content/schema.ts';

/** @returns a branded id, or throws when the text is no id */
export const asTermId = (id: string): TermId => v.parse(termId, id);

const link = (id: string, name: string): TermLink => ({ id: asTermId(id), name });

function source(id: string, title: string, publisher: string, year: string, url?: string): Source {
  return {
    id: v.parse(sourceId, id),
    title,
    publisher,
    year,
    kind: 'patient-information',
    ...(url && { url }),
  };
}

const NHS_CRAMPS = source(
  'nhs-leg-cramps',
  'Leg cramps',
  'NHS (England)',
  '2022',
  'https://www.nhs.uk/conditions/leg-cramps/',
);
const NHS_DVT = source(
  'nhs-dvt',
  'DVT (deep vein thrombosis)',
  'NHS (England)',
  '2023',
  'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
);
const CRITERIA = source(
  'hallegraeff-criteria-2017',
  'Criteria in diagnosing nocturnal leg cramps: a systematic review',
  'BMC Family Practice',
  '2017',
  'https://doi.org/10.1186/s12875-017-0600-x',
);
const MAGNESIUM = source(
  'cochrane-magnesium-2020',
  'Magnesium for skeletal muscle cramps',
  'Cochrane Database of Systematic Reviews',
  '2020',
  'https://doi.org/10.1002/14651858.CD009402.pub3',
);
const TEXTBOOK = source('gray-anatomy', 'Anatomy of the lower limb', 'A textbook without an address', '2020');

const nhs = [NHS_CRAMPS.id];
const clots = [NHS_DVT.id];
const criteria = [CRITERIA.id];
const says = (text: string, sources = nhs) => ({ text, sources });

type Parts = Omit<Partial<Term>, 'id'> & Pick<Term, 'name' | 'gist'>;

/** @returns an entry with nothing in it but what is given */
function buildTerm(id: string, parts: Parts): Term {
  return {
    kind: 'condition',
    alsoCalled: [],
    getHelp: [],
    feelsLike: [],
    setsOff: [],
    eases: [],
    whoGetsIt: [],
    notTheSameAs: [],
    canMean: [],
    canBeBehind: [],
    does: [],
    goesWrong: [],
    usedFor: [],
    whatHappens: [],
    shows: [],
    doesItHurt: [],
    goodToKnow: [],
    helpsNow: [],
    helpsOverTime: [],
    doesNotHelp: [],
    atTheDoctor: [],
    medicines: [],
    related: [],
    sources: [NHS_CRAMPS],
    reviewed: '2026-11-23',
    nextReview: '2027-11-23',
    reviewedBy: ['author'],
    hasUnreadLines: false,
    ...parts,
    id: asTermId(id),
  };
}

const nightCramps = buildTerm('nocturnal-leg-cramps', {
  name: 'Night leg cramps',
  say: 'nok-TUR-nul leg kramps',
  origin: 'Doctors say "nocturnal", from the Latin nox, night.',
  alsoCalled: ['night calf cramp', 'rest cramps', 'systremma'],
  gist: says('A muscle in the calf or foot suddenly tightens and hurts while you rest or sleep.'),
  getHelp: [
    {
      level: 'same-day',
      when: 'A cramp lasts longer than 10 minutes and does not settle.',
      authority: 'NHS',
      sources: nhs,
    },
    {
      level: 'same-day',
      when: 'The pain stays for hours and one leg is swollen, warm, or red or darker than the other.',
      authority: 'NHS advice on clots',
      sources: clots,
    },
    {
      level: 'routine',
      when: 'Cramps spoil your sleep, come often, or come with numbness, swelling or weaker muscles.',
      authority: 'NHS',
      sources: nhs,
    },
    {
      level: 'self-care',
      when: 'It is a short cramp now and then, and the leg is normal in between.',
      authority: 'NHS',
      sources: nhs,
    },
  ],
  feelsLike: [
    says('Sudden, strong pain in the calf or foot. The muscle goes hard and the toes may stiffen.', criteria),
    says(
      'It lasts from seconds to about 10 minutes. The muscle can stay sore for hours, up to a day.',
      criteria,
    ),
  ],
  eases: [says('Stretching the cramped muscle. Most cramps also stop on their own.')],
  notTheSameAs: [
    {
      term: link('restless-legs-syndrome', 'Restless legs syndrome'),
      difference: 'Restless legs bring an urge to move, and moving helps. A cramp is a hard, painful muscle.',
      sources: nhs,
    },
    {
      term: link('claudication', 'Claudication'),
      difference: 'Claudication comes with walking and goes with rest. A night cramp comes at rest.',
      sources: nhs,
    },
  ],
  helpsNow: [
    {
      text: 'Stretch the calf. Straighten the leg and pull the toes up toward the shin.',
      certainty: 'weak',
      why: 'The NHS and experts advise it. No good trial has tested it during night cramps.',
      sources: nhs,
    },
  ],
  doesNotHelp: [
    {
      text: 'Magnesium tablets are unlikely to help older adults.',
      certainty: 'none',
      why: 'A review of trials found almost no difference.',
      sources: [MAGNESIUM.id],
    },
  ],
  related: [link('calf-cramp', 'Calf cramp'), link('calf-stretch', 'Calf stretch')],
  sources: [NHS_CRAMPS, NHS_DVT, CRITERIA, MAGNESIUM],
});

const calf = buildTerm('calf', {
  name: 'Calf',
  kind: 'anatomy',
  say: 'KAF',
  gist: says('The fleshy part at the back of the leg, between the knee and the ankle.'),
  related: [link('gastrocnemius', 'Gastrocnemius'), link('nocturnal-leg-cramps', 'Night leg cramps')],
  sources: [TEXTBOOK],
});

const longName = buildTerm('post-thrombotic-syndrome', {
  name: 'Post-thrombotic thromboembolic venous insufficiency syndrome',
  say: 'pohst-throm-BOT-ik throm-boh-em-BOL-ik VEE-nus in-suh-FISH-un-see',
  gist: says(
    'Lasting ache, swelling and skin change in a leg after a deep clot, because the small valves that keep the blood moving up the vein were hurt by it and now leak.',
    clots,
  ),
  getHelp: [
    {
      level: 'emergency',
      when: 'You are suddenly short of breath, have pain in the chest, or cough up blood.',
      authority: 'NHS',
      sources: clots,
    },
    {
      level: 'same-day',
      when: 'The leg swells more, is more painful, or is warm and red or darker than the other.',
      authority: 'NHS',
      sources: clots,
    },
  ],
  sources: [NHS_DVT],
});

const bare = buildTerm('plantar-flexion', {
  name: 'Plantar flexion',
  kind: 'anatomy',
  gist: says('Pointing the foot and toes down, away from the shin.'),
});

const lines = (count: number, what: string) =>
  Array.from({ length: count }, (_, index) =>
    says(
      `${what}, line ${index + 1}: it is written in plain words and takes about as much room as a line may take, which is two hundred and twenty characters, so that the card has to show that it scrolls and wraps as it should.`,
    ),
  );

const longest = buildTerm('leg-swelling', {
  name: 'Leg swelling',
  kind: 'symptom',
  say: 'leg SWEL-ing',
  origin: 'Doctors say "oedema" or "edema", from the Greek for a swelling.',
  alsoCalled: [
    'swollen leg',
    'swollen legs',
    'swollen ankle',
    'puffy ankles',
    'fluid in the legs',
    'water legs',
  ],
  gist: says(
    'One or both legs look or feel bigger than they did, because fluid has gathered under the skin, a vein is blocked, or a joint or a muscle is hurt and has swollen in answer to it.',
  ),
  getHelp: [
    {
      level: 'emergency',
      when: 'You are short of breath or have chest pain.',
      authority: 'NHS',
      sources: clots,
    },
    {
      level: 'emergency',
      when: 'The leg is cold, pale and numb, or you cannot move the foot.',
      authority: 'NICE',
      sources: clots,
    },
    { level: 'emergency', when: 'You cough up blood or faint.', authority: 'NHS', sources: clots },
    {
      level: 'same-day',
      when: 'Only one leg is swollen and there is no clear reason for it.',
      authority: 'NHS advice on clots',
      sources: clots,
    },
    {
      level: 'same-day',
      when: 'The swelling is painful, warm, and red or darker than the rest.',
      authority: 'NHS',
      sources: clots,
    },
    {
      level: 'soon',
      when: 'The swelling has not gone down after a few days at home.',
      authority: 'NHS',
      sources: nhs,
    },
    {
      level: 'self-care',
      when: 'Both ankles swell a little in the heat and are normal in the morning.',
      authority: 'NHS',
      sources: nhs,
    },
  ],
  canMean: [
    {
      text: 'Standing or sitting too long: both ankles, worse in the evening.',
      term: link('prolonged-sitting', 'Sitting or standing too long'),
      sources: nhs,
    },
    {
      text: 'A clot in a deep vein: mostly one leg, with pain or warmth.',
      term: link('deep-vein-thrombosis', 'Deep vein thrombosis'),
      level: 'same-day',
      sources: clots,
    },
    { text: 'A side effect of a medicine, such as some for high blood pressure.', sources: nhs },
  ],
  feelsLike: lines(3, 'What it feels like'),
  setsOff: lines(3, 'What sets it off'),
  eases: lines(2, 'What eases it'),
  whoGetsIt: lines(2, 'Who gets it'),
  notTheSameAs: nightCramps.notTheSameAs,
  does: lines(1, 'What it does'),
  goesWrong: lines(2, 'What can go wrong'),
  usedFor: lines(1, 'What it is for'),
  whatHappens: lines(1, 'What happens'),
  shows: lines(1, 'What it shows'),
  doesItHurt: lines(1, 'Does it hurt?'),
  goodToKnow: lines(4, 'Good to know'),
  picture: {
    id: 'leg',
    title: 'The leg from hip to toes',
    description: 'The right leg twice, from the front and from the back, as a line drawing.',
    sources: nhs,
  },
  helpsNow: nightCramps.helpsNow,
  helpsOverTime: nightCramps.helpsNow,
  doesNotHelp: nightCramps.doesNotHelp,
  atTheDoctor: lines(3, 'At the doctor'),
  medicines: lines(3, 'Medicines'),
  related: [
    ...nightCramps.related,
    link('edema', 'Oedema'),
    link('varicose-veins', 'Varicose veins'),
    link('cellulitis', 'Cellulitis'),
  ],
  sources: [NHS_CRAMPS, NHS_DVT, CRITERIA, MAGNESIUM, TEXTBOOK],
});

/** The states an entry can be in, by name. */
export const EXAMPLE_TERMS = {
  'condition with red flags': nightCramps,
  'short word': calf,
  'long name': longName,
  'no optional parts': bare,
  'longest entry': longest,
} as const satisfies Record<string, Term>;
