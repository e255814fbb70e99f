import { useText } from '../ui/text.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { RemovableList } from './RemovableList.tsx';
import { SiteInput } from './SiteInput.tsx';
import { StartingSites } from './StartingSites.tsx';
import { SITE_RULE_NAMES } from './setting-names.ts';
import { type Settings, SITE_RULES } from './settings.ts';
import { addSiteBeside } from './site.ts';
import { STARTING_SITES_OFF } from './starting-sites.ts';

export interface SettingProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** The same, where an administrator may have set some of it. */
export interface LockableProps extends SettingProps {
  readonly isLocked: (...keys: (keyof Settings)[]) => boolean;
}

/** Where Legwise is on. */
export function SiteSettings({ settings, onChange }: SettingProps) {
  const text = useText();
  const { siteRule, sitesOff, sitesOnly } = settings;
  const isOnly = siteRule === 'only';
  const key = isOnly ? 'sitesOnly' : 'sitesOff';
  const sites = settings[key];
  const own = isOnly ? sitesOnly : sitesOff.filter((site) => !STARTING_SITES_OFF.includes(site));
  const set = (changed: readonly string[]) => onChange({ [key]: changed });
  return (
    <>
      <ChoiceList
        name="site-rule"
        choices={SITE_RULES}
        names={SITE_RULE_NAMES}
        chosen={siteRule}
        onChoose={(rule) => onChange({ siteRule: rule })}
      />
      <SiteInput
        key={key}
        label={text(isOnly ? 'settingsAddSiteOn' : 'settingsAddSiteOff')}
        listed={sites}
        onAdd={(site) => set(addSiteBeside(sites, site, STARTING_SITES_OFF))}
      />
      <RemovableList
        empty={text(isOnly ? 'settingsNoSitesOnly' : 'settingsNoSitesOff')}
        items={own.map((site) => ({ id: site, name: site }))}
        onRemove={(site) => set(sites.filter((one) => one !== site))}
      />
      {!isOnly && <StartingSites sitesOff={sitesOff} onChange={set} />}
    </>
  );
}
