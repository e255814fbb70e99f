import type { CareLevel } from '../../content/schema.ts';
import type { MessageKey } from './text.ts';

/** What a reader calls each care level. */
export const CARE_LEVEL_NAMES: Readonly<Record<CareLevel, MessageKey>> = {
  emergency: 'levelEmergency',
  'same-day': 'levelSameDay',
  soon: 'levelSoon',
  routine: 'levelRoutine',
  'self-care': 'levelSelfCare',
};
