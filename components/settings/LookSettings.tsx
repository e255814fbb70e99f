import { useText } from '../ui/text.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { SettingSection } from './SettingSection.tsx';
import type { LockableProps } from './SiteSettings.tsx';
import { REGION_NAMES, TEXT_SIZE_NAMES, THEME_NAMES } from './setting-names.ts';
import { REGIONS, TEXT_SIZES, THEMES } from './settings.ts';

/** How Legwise looks, and whose emergency number it names. */
export function LookSettings({ settings, onChange, isLocked }: LockableProps) {
  const text = useText();
  return (
    <>
      <SettingSection id="theme" title={text('settingsTheme')} isLocked={isLocked('theme')}>
        <ChoiceList
          name="theme"
          choices={THEMES}
          names={THEME_NAMES}
          chosen={settings.theme}
          onChoose={(theme) => onChange({ theme })}
        />
      </SettingSection>
      <SettingSection id="text-size" title={text('settingsTextSize')} isLocked={isLocked('textSize')}>
        <ChoiceList
          name="text-size"
          choices={TEXT_SIZES}
          names={TEXT_SIZE_NAMES}
          chosen={settings.textSize}
          onChoose={(textSize) => onChange({ textSize })}
        />
      </SettingSection>
      <SettingSection id="region" title={text('settingsRegion')} isLocked={isLocked('region')}>
        <p class="quiet">{text('settingsRegionWhy')}</p>
        <ChoiceList
          name="region"
          choices={REGIONS}
          names={REGION_NAMES}
          chosen={settings.region}
          onChoose={(region) => onChange({ region })}
        />
      </SettingSection>
    </>
  );
}
