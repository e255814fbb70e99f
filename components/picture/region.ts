/** The parts of the leg by name, and the sides they are seen from. */
import type { LegRegion } from '../../content/picture-ids.ts';
import type { MessageKey } from '../ui/text.ts';

/** The side the leg is seen from. */
export type LegView = 'front' | 'back';

/** The message that names each part. */
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
} as const satisfies Record<LegRegion, MessageKey>;
