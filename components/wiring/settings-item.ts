import { createStoredRecord, type StoredRecord } from '../platform/record-storage.ts';
import { findChanges } from '../settings/merge-settings.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

/** The reader's settings, to read and to change. */
export type SettingsItem = StoredRecord<Settings>;

/** The reader's settings; they follow the reader through the browser's own sync. */
export const createSettingsItem = (): SettingsItem => createStoredRecord(parseSettings, findChanges);
