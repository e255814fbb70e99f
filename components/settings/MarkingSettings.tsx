import { useText } from '../ui/text.ts';
import { CardSettings } from './CardSettings.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { RemovableList } from './RemovableList.tsx';
import { SettingSection } from './SettingSection.tsx';
import { type LockableProps, SiteSettings } from './SiteSettings.tsx';
import { MARKING_NAMES } from './setting-names.ts';
import { MARKING_LEVELS, type Settings } from './settings.ts';

interface Props extends LockableProps {
  /** The name of a term, for the list of hidden ones. */
  readonly nameOf: (id: Settings['hiddenTerms'][number]) => string;
}

/** What is marked, where, and how its card opens. */
export function MarkingSettings({ settings, onChange, isLocked, nameOf }: Props) {
  const text = useText();
  return (
    <>
      <SettingSection id="marking" title={text('settingsMarking')} isLocked={isLocked('marking')}>
        <ChoiceList
          name="marking"
          choices={MARKING_LEVELS}
          names={MARKING_NAMES}
          chosen={settings.marking}
          onChoose={(marking) => onChange({ marking })}
        />
      </SettingSection>
      <SettingSection id="card" title={text('settingsOpenBy')} isLocked={isLocked('openBy', 'restMs')}>
        <CardSettings settings={settings} onChange={onChange} />
      </SettingSection>
      <SettingSection
        id="sites"
        title={text('settingsSites')}
        isLocked={isLocked('siteRule', 'sitesOff', 'sitesOnly')}
      >
        <SiteSettings settings={settings} onChange={onChange} />
      </SettingSection>
      <SettingSection id="hidden" title={text('settingsHiddenTerms')} isLocked={isLocked('hiddenTerms')}>
        <RemovableList
          empty={text('settingsNoHiddenTerms')}
          items={settings.hiddenTerms.map((id) => ({ id, name: nameOf(id) }))}
          onRemove={(id) => onChange({ hiddenTerms: settings.hiddenTerms.filter((other) => other !== id) })}
        />
      </SettingSection>
    </>
  );
}
