/**
 * Spellings that need no form of their own: number, possessive, UK and US. Rules are written as tables,
 * each with its example, and never make a word that means something else ("tight" gets no "tights").
 */

/** One way to turn a word into another spelling of the same word. */
export interface VariantRule {
  /** What the word must look like. */
  readonly from: RegExp;
  /** What that part becomes. */
  readonly to: string;
  /** A word and what the rule makes of it. */
  readonly example: readonly [string, string];
}

/** UK to US. Parts of words, so that "ischaemic" and "ischaemias" follow "ischaemia". */
export const TO_US: readonly VariantRule[] = [
  { from: /aemi/, to: 'emi', example: ['ischaemia', 'ischemia'] },
  { from: /haem/, to: 'hem', example: ['haematoma', 'hematoma'] },
  { from: /aesth/, to: 'esth', example: ['paraesthesia', 'paresthesia'] },
  { from: /paed/, to: 'ped', example: ['orthopaedic', 'orthopedic'] },
  { from: /gynae/, to: 'gyne', example: ['gynaecology', 'gynecology'] },
  { from: /faec/, to: 'fec', example: ['faeces', 'feces'] },
  { from: /aetio/, to: 'etio', example: ['aetiology', 'etiology'] },
  { from: /oedem/, to: 'edem', example: ['lymphoedema', 'lymphedema'] },
  { from: /^oes/, to: 'es', example: ['oestrogen', 'estrogen'] },
  { from: /rrhoe/, to: 'rrhe', example: ['diarrhoea', 'diarrhea'] },
  {
    from: /(col|tum|od|vap|lab|behavi|fav|hum)our/,
    to: '$1or',
    example: ['discolouration', 'discoloration'],
  },
  { from: /^(fib|cent|lit|met)re(s?)$/, to: '$1er$2', example: ['fibre', 'fiber'] },
  {
    from: /(al|il|er|an|or|et|ut|in|ic|om)is(e|ed|es|ing|ation|ations)$/,
    to: '$1iz$2',
    example: ['immobilisation', 'immobilization'],
  },
  { from: /(par|di|an)alys(e|ed|ing)$/, to: '$1alyz$2', example: ['paralysed', 'paralyzed'] },
  { from: /neurone/, to: 'neuron', example: ['neurone', 'neuron'] },
  { from: /sulph/, to: 'sulf', example: ['sulphate', 'sulfate'] },
  { from: /leucocyt/, to: 'leukocyt', example: ['leucocyte', 'leukocyte'] },
  { from: /^(travel|level|label|signal)l(ed|ing)$/, to: '$1$2', example: ['travelling', 'traveling'] },
  { from: /^grey/, to: 'gray', example: ['grey', 'gray'] },
  { from: /^ageing$/, to: 'aging', example: ['ageing', 'aging'] },
  { from: /^tyre/, to: 'tire', example: ['tyre', 'tire'] },
  { from: /^mould/, to: 'mold', example: ['moulded', 'molded'] },
];

/** US to UK. */
export const TO_UK: readonly VariantRule[] = [
  {
    from: /(isch|an|an|hypoc|hypogly|hyperka|hypoka|hyponatr|glyc|lip|kal|ur)emi/,
    to: '$1aemi',
    example: ['anemia', 'anaemia'],
  },
  { from: /^hem(a|o)/, to: 'haem$1', example: ['hemarthrosis', 'haemarthrosis'] },
  { from: /([^a])esthesi/, to: '$1aesthesi', example: ['dysesthesia', 'dysaesthesia'] },
  { from: /^paresthe/, to: 'paraesthe', example: ['paresthesia', 'paraesthesia'] },
  { from: /orthoped/, to: 'orthopaed', example: ['orthopedic', 'orthopaedic'] },
  { from: /^pediatr/, to: 'paediatr', example: ['pediatric', 'paediatric'] },
  { from: /^(lymph)?edem/, to: '$1oedem', example: ['edema', 'oedema'] },
  { from: /rrhe(a|ic)/, to: 'rrhoe$1', example: ['diarrhea', 'diarrhoea'] },
  { from: /(col|tum)or(?!ect)/, to: '$1our', example: ['discolored', 'discoloured'] },
  { from: /^(fib|cent)er(s?)$/, to: '$1re$2', example: ['fibers', 'fibres'] },
  {
    from: /(al|il|er|an|or|ut|in|om)iz(e|ed|es|ing|ation|ations)$/,
    to: '$1is$2',
    example: ['generalized', 'generalised'],
  },
  { from: /(par|an)alyz(e|ed|ing)$/, to: '$1alys$2', example: ['paralyzed', 'paralysed'] },
  { from: /neuron(s?)$/, to: 'neurone$1', example: ['neuron', 'neurone'] },
];

/** Number of a word inside a longer form, where the other words keep its meaning. Both ways. */
export const NUMBER_IN_PHRASE: readonly VariantRule[] = [
  { from: /^foot$/, to: 'feet', example: ['foot', 'feet'] },
  { from: /^feet$/, to: 'foot', example: ['feet', 'foot'] },
  { from: /^calf$/, to: 'calves', example: ['calf', 'calves'] },
  { from: /^calves$/, to: 'calf', example: ['calves', 'calf'] },
  { from: /sis$/, to: 'ses', example: ['thrombosis', 'thromboses'] },
  { from: /^(vertebra|bursa|fascia)$/, to: '$1e', example: ['bursa', 'bursae'] },
  { from: /^(thromb|embol)us$/, to: '$1i', example: ['embolus', 'emboli'] },
  { from: /^menisc(us)$/, to: 'menisci', example: ['meniscus', 'menisci'] },
  { from: /(er|ur|it|ath|ap|ps|om|nc|log|plast)y$/, to: '$1ies', example: ['artery', 'arteries'] },
  { from: /(er|ur|it|ath|ap|ps|om|nc|log|plast)ies$/, to: '$1y', example: ['arteries', 'artery'] },
  { from: /([^i]x|ch|lash|brush)$/, to: '$1es', example: ['reflex', 'reflexes'] },
  { from: /([^i]x|ch|lash|brush)es$/, to: '$1', example: ['stretches', 'stretch'] },
  { from: /(...[^siuy'])s$/, to: '$1', example: ['cramps', 'cramp'] },
];

/** Number of a form that is one word: only endings that are always a noun. */
export const NUMBER_ALONE: readonly VariantRule[] = [
  { from: /oma$/, to: 'omas', example: ['neuroma', 'neuromas'] },
  { from: /osis$/, to: 'oses', example: ['thrombosis', 'thromboses'] },
  { from: /pathy$/, to: 'pathies', example: ['neuropathy', 'neuropathies'] },
  {
    from: /(gram|statin|blocker|tendon|ligament|fracture|ologist|ectomie|diuretic)$/,
    to: '$1s',
    example: ['statin', 'statins'],
  },
  { from: /(ectom|plast|osteotom)y$/, to: '$1ies', example: ['arthroplasty', 'arthroplasties'] },
];

/** Words that take no "s" inside a longer form: they are no nouns, and the result would be another word. */
const NEVER_PLURAL =
  /(ing|ed|ly|ous|al|ic|ive|less|ness|ful|ish|able|ible|ory|ary|ar|est|y|s|x|ch|sh|z)$|^(a|an|the|and|or|of|in|on|at|to|by|for|from|with|without|into|up|down|off|over|under|out|my|your|his|her|our|their|its|it|is|are|was|be|been|not|no|when|while|that|this|than|then|too|so|if|as|me|you|he|she|they|we|have|has|had|can|cant|could|do|does|did|will|wont|new|good|bad|low|high|numb|weak|tight|stiff|cold|hot|warm|red|dry|sore|deep|left|right|long|short|after|before|during|between|both|all|more|most|less|very|feet|calves|i)$/;

/** Whether a word inside a longer form also stands there with an "s". */
export function takesPlural(word: string): boolean {
  return word.length >= 3 && /^[a-z]+$/.test(word) && !NEVER_PLURAL.test(word);
}

/** Spellings of the same word on the other side of the Atlantic. */
export function spellingsOf(word: string): string[] {
  return [...new Set([...TO_US, ...TO_UK].flatMap((rule) => applied(rule, word)))];
}

/** Every spelling under which a word of a longer form may stand, without those by `takesPlural`. */
export function variantsInPhrase(word: string): string[] {
  const numbers = [word, ...NUMBER_IN_PHRASE.flatMap((rule) => applied(rule, word)), ...possessives(word)];
  return [...new Set(numbers.flatMap((spelling) => [spelling, ...spellingsOf(spelling)]))].filter(
    (v) => v !== word,
  );
}

/** Every other spelling of a form that is one word. */
export function variantsAlone(word: string): string[] {
  const numbers = [word, ...NUMBER_ALONE.flatMap((rule) => applied(rule, word))];
  return [...new Set(numbers.flatMap((spelling) => [spelling, ...spellingsOf(spelling)]))].filter(
    (v) => v !== word,
  );
}

/** "Baker's cyst" is also written "Baker cyst" and "Bakers cyst". */
function possessives(word: string): string[] {
  const owner = /^(.{3,})'s$/.exec(word)?.[1];
  return owner ? [owner, `${owner}s`] : [];
}

function applied(rule: VariantRule, word: string): string[] {
  return rule.from.test(word) ? [word.replace(rule.from, rule.to)] : [];
}

/** "DVT" is also written "D.V.T." and, when it names a thing, "DVTs". For exact-case forms of capitals only. */
export function abbreviationVariants(form: string): { dotted: string; plural: string } | undefined {
  if (!/^[A-Z]{2,5}$/.test(form)) return undefined;
  return { dotted: form.replace(/./g, '$&.'), plural: form.endsWith('S') ? '' : `${form}s` };
}

/** Never the second half: the whole would be another word ("standstill", "breakdown", "overwork"). */
const NEVER_JOINED = /^(still|down|over|back|work|under|rest|step|spot|head|shot|stop|sore|work)s?$/;
/** Endings of first halves that nobody writes together with what follows ("tornachilles"). */
const NOT_A_FIRST_HALF = /(ed|ing|ic|al|ous|ive|en|orn|ar|less|ful)$/;
/** Nor does a plural stand first ("legsache"). */
const PLURAL = /[^s]s$/;

/**
 * Pairs of words that may be written as one: those with a hyphen in a form ("side-effect"), and short forms
 * of two words ("shin splints", "charley horse").
 */
export function isJoinable(first: string, second: string, hyphenated: boolean): boolean {
  const bothAreWords = [first, second].every((word) => /^[a-z]{2,}$/.test(word));
  if (!bothAreWords || NEVER_JOINED.test(second) || PLURAL.test(first)) return false;
  const isShort = first.length >= 3 && second.length >= 4 && first.length + second.length <= 11;
  return hyphenated || (isShort && !NOT_A_FIRST_HALF.test(first));
}
