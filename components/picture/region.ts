/** The parts of the leg that a picture can light up or a reader can choose, and their names. */
import type { MessageKey } from '../ui/text.ts';

/** The side the leg is seen from. */
export type LegView = 'front' | 'back';

/** The message that names each part, from hip to toes. */
export const REGION_NAMES = {
  'hip-groin': 'regionHipGroin',
  buttock: 'regionButtock',
  thigh: 'regionThigh',
  knee: 'regionKnee',
  'knee-back': 'regionKneeBack',
  shin: 'regionShin',
  calf: 'regionCalf',
  ankle: 'regionAnkle',
  heel: 'regionHeel',
  foot: 'regionFoot',
  toes: 'regionToes',
} as const satisfies Record<string, MessageKey>;

/** A part of the leg. */
export type Region = keyof typeof REGION_NAMES;
