/** What the search knows about English: words that carry nothing, and words that mean the same. */

/** Words left out of what is typed and of what is searched, unless there are no others. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with and or as is it its are am be been was were do does did has have ' +
    'had i im ive my me you your yours he she his her they their them this that these those there what whats why ' +
    'when which who how if so very really just too can could should would will shall may might about get getting ' +
    'got s t d then than also'
  ).split(' '),
);

/** Words that ask rather than name: they count, but little. */
export const FAINT_WORDS: ReadonlySet<string> = new Set(
  (
    'know mean means signs sign symptom symptoms cause causes caused help helps helping stop stopping worry keep ' +
    'keeps need needs tell treat treatment treatments best good bad make makes take takes use using best cure fix ' +
    'rid not feel feels feeling like one some any all other long only time go hospital doctor see serious ' +
    'dangerous normal bit'
  ).split(' '),
);

/** Words that mean the same to a reader, one family a line. */
export const SAME_MEANING: readonly (readonly string[])[] = [
  ['hurt', 'pain', 'painful', 'ache', 'achy', 'sore', 'agony'],
  ['swollen', 'swelling', 'puffy', 'swell'],
  ['pee', 'urine', 'wee', 'urinate'],
  ['tablet', 'pill', 'medicine', 'medication', 'drug'],
  ['foot', 'feet'],
  ['calf', 'calves'],
  ['bum', 'bottom', 'buttock', 'butt', 'backside'],
  ['kid', 'child', 'children', 'teenager', 'teen', 'toddler'],
  ['shake', 'shaky', 'tremble', 'trembling', 'tremor'],
  ['tired', 'tiredness', 'fatigue', 'exhausted'],
  ['still', 'stay', 'keep'],
  ['clot', 'thrombosis', 'thrombus'],
  ['kick', 'jerk', 'twitch'],
  ['asleep', 'sleep', 'bed', 'night', 'nighttime', 'overnight'],
  ['blocked', 'narrowed', 'clogged', 'narrow'],
  ['torn', 'tear', 'snapped', 'ruptured', 'rupture', 'pulled'],
  ['hot', 'warm', 'heat', 'warmth'],
  ['injection', 'shot', 'jab', 'needle'],
  ['pregnant', 'pregnancy'],
  ['breath', 'breathe', 'breathing', 'breathless'],
  ['diabetic', 'diabetes'],
  ['lump', 'bump'],
  ['infected', 'infection'],
  ['sock', 'stocking'],
  ['insole', 'insert'],
  ['tummy', 'stomach', 'belly'],
  ['low', 'deficiency', 'lack', 'enough'],
  ['woke', 'wake', 'wakes', 'waking'],
  ['rub', 'massage'],
  ['outside', 'outer'],
  ['inside', 'inner'],
  ['curl', 'bend', 'bent', 'claw'],
  ['hit', 'knock', 'blow', 'bang'],
  ['widespread', 'everywhere', 'over'],
  ['scan', 'imaging'],
  ['filter', 'net'],
];
