import { createRecordReader } from '../platform/stored-record.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

/** The reader's settings for a page, which only reads them; the background changes them for it. */
export const createSettingsReader = () => createRecordReader<Settings>(parseSettings);
