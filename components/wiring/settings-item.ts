import { parseSettings, type Settings } from '../settings/settings.ts';
import { createStoredItem } from '../platform/stored-item.ts';

/** The reader's settings; they follow the reader through the browser's own sync. */
export const createSettingsItem = () => createStoredItem<Settings>('sync', 'settings', parseSettings);
