import { loadManagedKeys } from '../platform/record-storage.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsItem } from './settings-item.ts';

/** Changes the settings as they are now. @returns whether an administrator has set those fields: then nothing is */
export type ChangeSettings = (
  fields: readonly (keyof Settings)[],
  make: (now: Settings) => Settings,
) => Promise<boolean>;

/** One change after another: one that comes while another starts would else be made of what is about to change. */
export function createChangeSettings(settings: SettingsItem): ChangeSettings {
  const changeNow: ChangeSettings = async (fields, make) => {
    const locked = await loadManagedKeys();
    if (fields.some((field) => locked.includes(field))) return true;
    await settings.save(make(await settings.load()));
    return false;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (fields, make) => {
    const changing = last.then(() => changeNow(fields, make));
    last = changing.catch(() => undefined);
    return changing;
  };
}
