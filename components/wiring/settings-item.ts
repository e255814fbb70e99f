import { createStoredItem } from '../platform/stored-item.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';

/** The reader's settings; they follow the reader through the browser's own sync. */
export const createSettingsItem = () => createStoredItem<Settings>('sync', 'settings', parseSettings);
