/** Named states of the views around the entries: search, terms of the page, glossary, settings. */
import type { ComponentChild } from 'preact';
import { Compare } from '../../components/glossary/Compare.tsx';
import { EntryIndex } from '../../components/glossary/EntryIndex.tsx';
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import type { SearchHit } from '../../components/glossary/search.ts';
import { PageTermList } from '../../components/page-terms/PageTermList.tsx';
import { MarkingChoice } from '../../components/settings/MarkingChoice.tsx';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../components/settings/settings.ts';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { EXAMPLE_TERMS } from './terms.ts';

const nothing = () => undefined;

export const entries: readonly GlossaryEntry[] = Object.values(EXAMPLE_TERMS).map((term) => ({
  id: term.id,
  name: term.name,
  kind: term.kind,
  gist: term.gist.text,
  forms: term.alsoCalled,
}));

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

const form = { onChange: nothing, nameOf: (id: string) => id };

/** Each state by its name. */
export const LIST_STATES: Readonly<Record<string, ComponentChild>> = {
  'search box, empty': <SearchBox typed="" onType={nothing} />,
  'results, with each reason': <ResultList id="results" hits={hits} typed="cramp" onTerm={nothing} />,
  'results, none': <ResultList id="results" hits={[]} typed="xyzzy" onTerm={nothing} />,
  'terms of the page': (
    <PageTermList rows={entries.map((entry, index) => ({ entry, count: index + 1 }))} onGoTo={nothing} />
  ),
  'site on': <SiteSwitch host="news.example" off={false} onChange={nothing} />,
  'site off': <SiteSwitch host="news.example" off onChange={nothing} />,
  'marking level': <MarkingChoice level="first" onChange={nothing} />,
  'index of the glossary': <EntryIndex entries={entries} />,
  'two entries side by side': <Compare terms={Object.values(EXAMPLE_TERMS).slice(0, 2)} />,
  'settings as they come': <SettingsForm settings={DEFAULT_SETTINGS} isSaved {...form} />,
  'settings with lists, not saved': <SettingsForm settings={chosen} isSaved={false} {...form} />,
};
