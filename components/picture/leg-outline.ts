/**
 * The drawing of the right leg, front and back, as paths in a box of 100 × 320. Seen from the front its outer
 * side is at the left, from the back at the right.
 */
import type { LegRegion } from '../../content/picture-ids.ts';
import type { LegView } from './region.ts';

interface LegDrawing {
  /** The shape of the leg. Nothing that is lit goes beyond it. */
  readonly shape: string;
  /** What is always drawn in ink: the shape without its open top, and the few lines that orient the eye. */
  readonly lines: readonly string[];
  /** Muscles and bones that show through the skin; left out where a layer shows what lies beneath. */
  readonly skin: readonly string[];
  /** Parts of the leg, from the top. They run over its edge, to be easy to hit; the shape cuts off what is lit. */
  readonly regions: readonly { readonly region: LegRegion; readonly path: string }[];
}

const FRONT_OUTER =
  'M28 5C26 20 18 36 18 58C18 90 29 122 33 148C34 156 33 164 33 172C33 182 27.5 190 27.5 207C27.5 231 39 250 41 267C42 274 37.5 278 38.5 284';
const FRONT_FOOT =
  'C39.5 290 31 294 25.5 299.5C21.5 304 23.5 308.5 28 307.5C28 311.5 34.5 313 36 310C37.5 314.5 44 315 45.5 312C47 316.5 53 316.5 54.5 313.5C56 320 68 320 69 311C69.5 305 66.5 299 65.5 294C64.5 289 64.5 285 64 280';
const FRONT_INNER =
  'C64.5 274 60.5 272 61.5 265C63.5 247 72.5 232 73 211C73.5 195 69 184 69 174C69 164 67 156 68 148C71 126 78 104 79 78C79 72 79 67 81 63';

const BACK_INNER =
  'M19 28C20 44 20 58 20 66C21 70 21 74 21 78C22 104 29 126 32 148C33 156 31 164 31 172C31 184 26 194 26.5 212C27 234 37 250 39 265C40 272 36 274 36 280';
const BACK_HEEL = 'C36 287 40 289 38 298C35 313 41 317 48.5 317C56 317 62 313 59.5 299';
const BACK_OUTER =
  'C58.5 291 62 290 61.5 284C62.5 278 58 274 59 267C61 250 72.5 231 72.5 207C72.5 190 67 182 67 172C67 164 66 156 67 148C71 122 82 92 82 60C82 36 75 20 72 5';
const BACK_TOES =
  'M60 294C66 295 75 300 79.5 306C82 310 78 311.5 76 310C76.5 313.5 71.5 314 70 312C69 314.5 65 314.5 60 313';

/** The leg from each side. */
export const LEG: Readonly<Record<LegView, LegDrawing>> = {
  front: {
    shape: `${FRONT_OUTER}${FRONT_FOOT}${FRONT_INNER}L81 5Z`,
    lines: [
      `${FRONT_OUTER}${FRONT_FOOT}${FRONT_INNER}`,
      // Groin.
      'M38 34C50 46 64 56 81 63',
      // Kneecap.
      'M42 160C42 152 60 152 60 160C60 168 56 172 51 172C46 172 42 168 42 160Z',
      // Between the toes.
      'M29 307.5L31.5 303M37 310L38.5 304.5M46 312L46.5 306M54.5 313.5L54 306',
    ],
    // Edge of the shin bone.
    skin: ['M51 186C50 210 51 232 53 252'],
    regions: [
      { region: 'hip-groin', path: 'M8 22C40 26 66 42 92 54L92 74C60 76 34 66 8 56Z' },
      { region: 'thigh', path: 'M8 56C34 66 60 76 92 74L86 146C62 140 42 140 22 146Z' },
      { region: 'knee', path: 'M22 146C42 140 62 140 84 146L80 180C60 188 44 188 22 180Z' },
      { region: 'shin', path: 'M22 180C44 188 60 188 80 180L76 258C60 265 44 265 28 258Z' },
      { region: 'ankle', path: 'M28 258C44 265 60 265 76 258L76 286C58 294 46 294 30 286Z' },
      { region: 'foot', path: 'M10 286L30 286C46 294 58 294 80 286L80 301C62 306 40 303 10 296Z' },
      { region: 'toes', path: 'M10 296C40 303 62 306 80 301L80 324L10 324Z' },
    ],
  },
  back: {
    shape: `${BACK_INNER}${BACK_HEEL}${BACK_OUTER}L19 5Z${BACK_TOES}L58 300Z`,
    lines: [
      `${BACK_INNER}${BACK_HEEL}${BACK_OUTER}`,
      BACK_TOES,
      // Fold of the buttock.
      'M20 66C28 84 52 87 69 77',
      // Crease of the knee.
      'M40 166C46 170 53 170 59 165',
    ],
    skin: [
      // The two heads of the calf.
      'M49 184C49.5 202 49 218 48 230M34 226C37 238 44 240 48 230C53 237 61 233 65 221',
      // Heel cord.
      'M45.5 256C46.5 268 46.5 278 45 288M52.5 256C51.5 268 51.5 278 53 288',
    ],
    regions: [
      { region: 'buttock', path: 'M8 16C40 24 66 24 92 18L92 72C82 75 76 74 69 77C52 87 28 84 20 66L8 66Z' },
      {
        region: 'thigh',
        path: 'M8 66L20 66C28 84 52 87 69 77C76 74 82 75 92 72L84 148C62 156 40 156 22 148Z',
      },
      { region: 'knee-back', path: 'M20 148C40 156 62 156 84 148L80 180C58 188 42 188 20 180Z' },
      {
        region: 'calf',
        path: 'M16 180C42 188 58 188 82 180L80 226C74 250 62 258 49 258C36 258 24 250 18 226Z',
      },
      { region: 'ankle', path: 'M24 252C38 259 60 259 74 252L72 286C58 291 42 291 24 286Z' },
      { region: 'heel', path: 'M24 286C42 291 56 291 62 287L60 299L61 324L24 324Z' },
      { region: 'foot', path: 'M62 287L86 287L86 296L72 296L70 324L61 324L60 299Z' },
      { region: 'toes', path: 'M72 296L90 296L90 324L70 324Z' },
    ],
  },
};
