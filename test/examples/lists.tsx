/** Named states of the views around the entries: search, terms of the page, glossary, settings. */
import type { ComponentChild } from 'preact';
import { Compare } from '../../components/glossary/Compare.tsx';
import { EntryIndex } from '../../components/glossary/EntryIndex.tsx';
import { KindNav } from '../../components/glossary/KindNav.tsx';
import { Neighbours } from '../../components/glossary/Neighbours.tsx';
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import { Standing } from '../../components/glossary/Standing.tsx';
import type { SearchHit } from '../../components/glossary/search.ts';
import { Where } from '../../components/glossary/Where.tsx';
import { PageTermList } from '../../components/page-terms/PageTermList.tsx';
import { ImportPreview } from '../../components/settings/ImportPreview.tsx';
import { MarkingChoice } from '../../components/settings/MarkingChoice.tsx';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import { SETTING_NAMES } from '../../components/settings/setting-names.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../components/settings/settings.ts';
import { STARTING_SETTINGS } from '../../components/settings/starting-sites.ts';
import { SETTING_KEYS, type SettingKey } from '../../components/settings/transfer.ts';
import { WaysIn } from '../../components/settings/WaysIn.tsx';
import type { GlossaryEntry, Term, TermId } from '../../content/schema.ts';
import { english } from '../term/english.ts';
import { EXAMPLE_TERMS } from './terms.ts';

const nothing = () => undefined;

export const entries: readonly GlossaryEntry[] = Object.values(EXAMPLE_TERMS).map((term) => ({
  id: term.id,
  name: term.name,
  kind: term.kind,
  gist: term.gist.text,
  forms: term.alsoCalled,
}));

const terms = Object.values(EXAMPLE_TERMS);
const comparison = { missing: 0, entries, onAdd: nothing };
const standing: Term = {
  ...(terms.find(({ notTheSameAs }) => notTheSameAs.length > 0) as Term),
  canBeBehind: entries.slice(0, 2),
};

const hits: readonly SearchHit[] = entries.map((entry, index) => ({
  entry,
  reason: (
    [
      { kind: 'name' },
      { kind: 'also-called', form: 'charley horse' },
      { kind: 'similar', form: 'crampp' },
    ] as const
  )[index] ?? { kind: 'gist' },
}));

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ['bank.example', 'a-very-long-name-of-a-site-that-must-not-push-anything-out.example'],
  hiddenTerms: ['calf-pain' as TermId],
  theme: 'dark',
};

const form = {
  ...{ onChange: nothing, onDownload: nothing, locked: [], hasBadge: true },
  nameOf: (id: string) => id,
};

const imported = {
  kind: 'settings',
  next: chosen,
  changes: ['sitesOff', 'theme', 'restMs'],
  leftOut: ['hiddenTerms'],
  isNewer: true,
} as const;
const importing = {
  nameOf: (key: SettingKey) => english(SETTING_NAMES[key]),
  onTake: nothing,
  onLeave: nothing,
};

const ways = {
  ...{ hasMenu: true, hasAddressBar: true, hasSidePanel: true },
  shortcuts: [
    { name: 'next-term', description: 'Go to the next term on the page', keys: 'Alt+Shift+Period' },
    { name: 'self-check', description: 'Open the self-check', keys: '' },
  ],
  shortcutsAddress: 'chrome://extensions/shortcuts',
  ...{ onChangeShortcuts: nothing, onOpenSidePanel: nothing },
};
const noWays = {
  ...ways,
  ...{ hasMenu: false, hasAddressBar: false, hasSidePanel: false, shortcuts: undefined },
};

/** Each state by its name. */
export const LIST_STATES: Readonly<Record<string, ComponentChild>> = {
  'search box, empty': <SearchBox typed="" onType={nothing} />,
  'results, with each reason': <ResultList id="results" hits={hits} typed="cramp" onTerm={nothing} />,
  'results, none': <ResultList id="results" hits={[]} typed="xyzzy" onTerm={nothing} />,
  'terms of the page': (
    <PageTermList
      rows={entries.map((entry, index) => ({
        entry: index === 1 ? { ...entry, kind: 'emergency' } : entry,
        count: index + 1,
      }))}
      onGoTo={nothing}
    />
  ),
  'site on': <SiteSwitch host="news.example" off={false} onChange={nothing} />,
  'site off': <SiteSwitch host="news.example" off onChange={nothing} />,
  'site and marking, set by an administrator': (
    <>
      <SiteSwitch host="news.example" off onChange={nothing} isLocked />
      <MarkingChoice level="first" onChange={nothing} isLocked />
    </>
  ),
  'marking level': <MarkingChoice level="first" onChange={nothing} />,
  'index of the glossary': <EntryIndex entries={entries} />,
  'kinds, one chosen': <KindNav group="symptoms" />,
  'the leg, nothing pointed at': <Where region={undefined} found={[]} onRegion={nothing} />,
  'the leg, a part pointed at': <Where region="calf" found={entries} onRegion={nothing} />,
  'where an entry stands': <Standing term={standing} />,
  'before and after': <Neighbours id={entries[1]?.id ?? standing.id} entries={entries} />,
  'nothing to compare yet': <Compare {...comparison} terms={[]} />,
  'one entry to compare, another gone': <Compare {...comparison} terms={terms.slice(0, 1)} missing={1} />,
  'two entries side by side': <Compare {...comparison} terms={terms.slice(0, 2)} />,
  'four entries side by side': <Compare {...comparison} terms={terms.slice(0, 4)} />,
  'settings as they come': <SettingsForm settings={STARTING_SETTINGS} {...form} />,
  'settings with lists, not saved': <SettingsForm settings={chosen} problem="full" {...form} />,
  'settings, only these sites, on this device only': (
    <SettingsForm
      settings={{ ...chosen, siteRule: 'only', sitesOnly: ['nhs.example', 'clinic.*'], openBy: 'click' }}
      isOnDeviceOnly
      {...form}
    />
  ),
  'settings set by an administrator': (
    <SettingsForm settings={chosen} {...form} locked={SETTING_KEYS} hasBadge={false} />
  ),
  'import, what would change': <ImportPreview read={imported} {...importing} />,
  'import, refused': <ImportPreview read={{ kind: 'problem', problem: 'not-ours' }} {...importing} />,
  'ways in': <WaysIn {...ways} />,
  'ways in, none of them in this browser': <WaysIn {...noWays} />,
};
