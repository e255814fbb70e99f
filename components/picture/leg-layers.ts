/** What lies inside the leg, as paths in the box of `leg-outline.ts`. Muscles and strips are shapes, all else are lines. */
import type { LegView } from './region.ts';

/** How one named part runs, on the sides it is shown from. */
type Course = Readonly<Partial<Record<LegView, string>>>;

/** The layers and the named parts of each, the deepest first. */
const LAYERS = {
  muscles: {
    'achilles-tendon': {
      back: 'M44.5 250C46 264 46.5 276 43.5 291C46 294 52 294 54.5 291C51.5 276 52 264 54 250C51 254 47 254 44.5 250Z',
    },
    soleus: {
      back: 'M40 184C32 194 30 216 34 234C37 248 44 254 46.5 270L52 270C54 254 62 248 65 234C68 216 67 194 59 184C54 190 45 190 40 184Z',
    },
    gastrocnemius: {
      back: 'M41 152C38 164 30 184 30 206C30 222 34 236 41 237C45 237 47.5 234 48.5 230C50 235 53 238 57 236C65 232 69 218 69 204C69 184 61 164 58 152C57 166 51 172 49.5 182C48 172 42 166 41 152Z',
    },
    hamstrings: {
      back: 'M42 78C32 92 30 116 34 140C35 148 35 156 34 166C39 160 42 152 44 140C46 128 47 116 48 104C50 118 52 130 55 142C57 154 60 162 64 168C64 158 64 150 65 142C69 118 66 92 52 78C49 75 45 75 42 78Z',
    },
    quadriceps: {
      front:
        'M40 50C26 66 24 96 31 122C34 134 36 144 42 152C47 149 55 149 60 152C66 146 69 134 70 122C72 104 68 82 58 68C52 60 46 54 40 50Z',
    },
    'tibialis-anterior': {
      front:
        'M42 184C34 196 34 216 40 234C44 248 51 262 57 280L60 276C56 262 52 246 50 232C48 216 48 196 49 184C47 181 44 181 42 184Z',
    },
  },
  veins: {
    'deep-veins': {
      front:
        'M58 44C58 70 66 98 64 126C62 138 56 146 53 158M53 158C51 176 44 186 44 206C44 232 50 256 52 286M53 158C54 178 60 190 60 210C60 234 57 258 57 282',
      back: 'M34 70C36 96 42 124 46 144C49 156 49 168 48 178M48 178C42 190 39 202 40 218C41 240 43 260 41 284M48 178C56 190 59 202 58 218C57 240 56 262 57 284',
    },
    'great-saphenous': {
      front:
        'M59 302C62 294 60 284 59 276C58 256 66 232 66 208C66 192 62 182 62 168C62 138 71 112 69 88C67 72 61 64 57 58',
    },
    'small-saphenous': {
      back: 'M64 300C60 294 58 286 57 276C55 254 50 236 49.5 214C49 196 50 180 49 168',
    },
  },
  arteries: {
    'femoral-artery': {
      front: 'M54 36C55 62 66 92 65 118C64 128 62 136 59 144',
      back: 'M28 76C31 100 37 122 43 142',
    },
    'popliteal-artery': {
      front: 'M59 144C55 156 52 166 51 180',
      back: 'M43 142C47 152 50 164 49 180',
    },
    'tibial-arteries': {
      front:
        'M51 180C44 188 43 204 45 222C47 246 50 268 50 296M51 180C58 192 61 210 60 230C60 252 60 268 59 284',
      back: 'M49 180C42 194 39 212 41 234C42 254 43 270 41 286M49 180C57 192 60 208 59 228C58 250 57 264 57 280',
    },
  },
  nerves: {
    'femoral-nerve': {
      front:
        'M46 30C47 46 48 56 48 66M48 66C42 84 40 104 42 128M48 66C50 88 51 110 51 136M48 66C58 84 63 104 63 128',
    },
    'sciatic-nerve': {
      back: 'M34 26C44 38 52 54 51 74C50 98 49 120 49 142',
    },
    'tibial-nerve': {
      back: 'M49 142C49 176 48 206 48 232C48 254 43 270 41 288C40 298 42 308 50 310',
    },
    'peroneal-nerve': {
      front:
        'M31 172C28 182 34 188 37 198C40 220 45 244 47 268C48 280 46 288 42 298M47 268C50 280 52 290 52 302',
      back: 'M49 142C56 152 64 162 66 174C68 180 66 186 62 190',
    },
  },
  /** Not parts of the leg: where a nerve makes itself felt on the skin. */
  strips: {
    sciatica: {
      back: 'M40 22C56 24 66 36 68 54C70 84 66 116 64 146C64 166 69 184 69 206C67 232 61 252 59 272C59 284 62 288 70 294C78 300 84 306 77 312C66 313 58 306 54 292C50 276 52 256 55 234C57 208 54 184 52 160C52 128 54 96 52 70C48 52 40 44 32 38C32 30 34 24 40 22Z',
    },
    'outer-thigh': {
      front: 'M16 66C28 66 39 76 42 92C44 110 42 126 40 140C36 145 30 144 26 136C20 118 14 92 16 66Z',
    },
  },
} as const satisfies Record<string, Record<string, Course>>;

/** A layer of the leg. */
type Layer = keyof typeof LAYERS;

/** Some of the named parts of one layer. */
export type LayerPart = {
  [One in Layer]: { readonly layer: One; readonly lit: readonly (keyof (typeof LAYERS)[One])[] };
}[Layer];

/** A named part as it runs on one side. */
export interface CourseOnView {
  readonly name: string;
  readonly path: string;
}

/** @returns the parts of a layer that are shown from one side, the deepest first */
export function coursesOn(layer: Layer, view: LegView): CourseOnView[] {
  const courses: Readonly<Record<string, Course>> = LAYERS[layer];
  return Object.entries(courses).flatMap(([name, course]) => {
    const path = course[view];
    return path ? [{ name, path }] : [];
  });
}
