/** Every picture an entry can show, and how it is drawn. */
import type { LegRegion, PictureId } from '../../content/picture-ids.ts';
import type { Pose } from './figure-outline.ts';
import type { FootMove } from './foot-outline.ts';
import type { LayerPart } from './leg-layers.ts';
import type { LegView } from './region.ts';

/** What a leg drawing points out: parts one can touch, or a part of a layer beneath the skin. */
export type LegPicture =
  | {
      readonly kind: 'regions';
      readonly views: readonly LegView[];
      readonly lit: readonly LegRegion[];
      /** Parts that matter less: they are lit faintly. */
      readonly also?: readonly LegRegion[];
    }
  | ({ readonly kind: 'layer'; readonly views: readonly LegView[] } & LayerPart);

/** How a picture is drawn. */
export type Drawing =
  | LegPicture
  | { readonly kind: 'foot'; readonly move: FootMove }
  | { readonly kind: 'figures'; readonly poses: readonly Pose[] };

const BOTH = ['front', 'back'] as const;

const part = (lit: LegRegion, views: readonly LegView[]): Drawing => ({ kind: 'regions', views, lit: [lit] });
const map = (lit: readonly LegRegion[], also: readonly LegRegion[] = []): Drawing => ({
  kind: 'regions',
  views: BOTH,
  lit,
  also,
});

/** The drawing behind each id. */
export const PICTURES: Readonly<Record<PictureId, Drawing>> = {
  leg: map([]),
  calf: part('calf', ['back']),
  shin: part('shin', ['front']),
  thigh: part('thigh', BOTH),
  knee: part('knee', ['front']),
  'back-of-knee': part('knee-back', ['back']),
  ankle: part('ankle', BOTH),
  heel: part('heel', ['back']),
  foot: map(['foot', 'toes', 'heel']),
  toes: part('toes', ['front']),
  buttock: part('buttock', ['back']),
  groin: part('hip-groin', ['front']),

  'leg-muscles': {
    kind: 'layer',
    views: BOTH,
    layer: 'muscles',
    lit: ['quadriceps', 'tibialis-anterior', 'hamstrings', 'soleus', 'gastrocnemius'],
  },
  gastrocnemius: { kind: 'layer', views: ['back'], layer: 'muscles', lit: ['gastrocnemius'] },
  soleus: { kind: 'layer', views: ['back'], layer: 'muscles', lit: ['soleus'] },
  'achilles-tendon': { kind: 'layer', views: ['back'], layer: 'muscles', lit: ['achilles-tendon'] },
  hamstrings: { kind: 'layer', views: ['back'], layer: 'muscles', lit: ['hamstrings'] },
  quadriceps: { kind: 'layer', views: ['front'], layer: 'muscles', lit: ['quadriceps'] },
  'tibialis-anterior': { kind: 'layer', views: ['front'], layer: 'muscles', lit: ['tibialis-anterior'] },

  'leg-veins': {
    kind: 'layer',
    views: BOTH,
    layer: 'veins',
    lit: ['deep-veins', 'great-saphenous', 'small-saphenous'],
  },
  'deep-veins': { kind: 'layer', views: BOTH, layer: 'veins', lit: ['deep-veins'] },
  'saphenous-vein': {
    kind: 'layer',
    views: BOTH,
    layer: 'veins',
    lit: ['great-saphenous', 'small-saphenous'],
  },
  'leg-arteries': {
    kind: 'layer',
    views: BOTH,
    layer: 'arteries',
    lit: ['femoral-artery', 'popliteal-artery', 'tibial-arteries'],
  },
  'femoral-artery': { kind: 'layer', views: ['front'], layer: 'arteries', lit: ['femoral-artery'] },
  'popliteal-artery': { kind: 'layer', views: ['back'], layer: 'arteries', lit: ['popliteal-artery'] },
  'femoral-nerve': { kind: 'layer', views: ['front'], layer: 'nerves', lit: ['femoral-nerve'] },
  'sciatic-nerve': { kind: 'layer', views: ['back'], layer: 'nerves', lit: ['sciatic-nerve'] },
  'tibial-nerve': { kind: 'layer', views: ['back'], layer: 'nerves', lit: ['tibial-nerve'] },
  'peroneal-nerve': { kind: 'layer', views: BOTH, layer: 'nerves', lit: ['peroneal-nerve'] },

  'claudication-map': map(['calf'], ['buttock', 'thigh', 'foot', 'toes', 'heel']),
  'clot-map': map(['calf', 'thigh']),
  'cramp-map': map(['calf', 'foot', 'toes', 'heel'], ['thigh']),
  'neuropathy-map': map(['toes', 'foot', 'heel']),
  'outer-thigh-map': { kind: 'layer', views: ['front'], layer: 'strips', lit: ['outer-thigh'] },
  'rest-pain-map': map(['toes'], ['foot']),
  'sciatica-map': { kind: 'layer', views: ['back'], layer: 'strips', lit: ['sciatica'] },
  'stenosis-map': {
    kind: 'regions',
    views: ['back'],
    lit: ['buttock', 'thigh', 'calf'],
    also: ['knee-back'],
  },
  'swelling-map': map(['ankle', 'foot'], ['shin', 'calf', 'toes', 'heel']),

  'calf-stretches': { kind: 'figures', poses: ['seated', 'wall-straight', 'wall-bent'] },
  'seated-calf-stretch': { kind: 'figures', poses: ['seated'] },
  dorsiflexion: { kind: 'foot', move: 'dorsiflexion' },
  'plantar-flexion': { kind: 'foot', move: 'plantar-flexion' },
  'raised-legs': { kind: 'figures', poses: ['raised'] },
  'straight-leg-raise': { kind: 'figures', poses: ['one-leg-raised'] },
};
