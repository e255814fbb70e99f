/** The pictures an entry can show. How each is drawn is told in `components/picture/pictures.ts`. */
export const PICTURE_IDS = [
  // Parts of the leg.
  'leg',
  'calf',
  'shin',
  'thigh',
  'knee',
  'back-of-knee',
  'ankle',
  'heel',
  'foot',
  'toes',
  'buttock',
  'groin',
  // What lies inside.
  'leg-muscles',
  'gastrocnemius',
  'soleus',
  'achilles-tendon',
  'hamstrings',
  'quadriceps',
  'tibialis-anterior',
  'leg-veins',
  'deep-veins',
  'saphenous-vein',
  'leg-arteries',
  'femoral-artery',
  'popliteal-artery',
  'femoral-nerve',
  'sciatic-nerve',
  'tibial-nerve',
  'peroneal-nerve',
  // Where something is felt.
  'claudication-map',
  'clot-map',
  'cramp-map',
  'neuropathy-map',
  'outer-thigh-map',
  'rest-pain-map',
  'sciatica-map',
  'stenosis-map',
  'swelling-map',
  // What to do, or what a word means.
  'calf-stretches',
  'seated-calf-stretch',
  'dorsiflexion',
  'plantar-flexion',
  'raised-legs',
  'straight-leg-raise',
] as const;

/** The id of a picture. */
export type PictureId = (typeof PICTURE_IDS)[number];

/** The parts of the leg that a picture can light up or a reader can choose, from hip to toes. */
export const LEG_REGIONS = [
  'hip-groin',
  'buttock',
  'thigh',
  'knee',
  'knee-back',
  'shin',
  'calf',
  'ankle',
  'heel',
  'foot',
  'toes',
] as const;

/** A part of the leg. */
export type LegRegion = (typeof LEG_REGIONS)[number];
