/** What readers call the settings and their choices. */
import type { MessageKey } from '../ui/text.ts';
import type { Settings } from './settings.ts';
import type { StartingGroup } from './starting-sites.ts';
import type { SettingKey } from './transfer.ts';

type ChoiceNames<K extends 'marking' | 'siteRule' | 'theme' | 'textSize' | 'openBy' | 'region'> = Readonly<
  Record<Settings[K], MessageKey>
>;

export const MARKING_NAMES: ChoiceNames<'marking'> = {
  off: 'markingOff',
  quiet: 'markingQuiet',
  first: 'markingFirst',
  every: 'markingEvery',
};

export const SITE_RULE_NAMES: ChoiceNames<'siteRule'> = {
  'all-but': 'settingsSitesAllBut',
  only: 'settingsSitesOnlyThese',
};

export const THEME_NAMES: ChoiceNames<'theme'> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

export const TEXT_SIZE_NAMES: ChoiceNames<'textSize'> = {
  100: 'textSizeBrowser',
  115: 'textSizeLarge',
  130: 'textSizeLarger',
  150: 'textSizeLargest',
};

export const OPENING_NAMES: ChoiceNames<'openBy'> = {
  rest: 'openByRest',
  click: 'openByClick',
  key: 'openByKey',
};

export const REGION_NAMES: ChoiceNames<'region'> = {
  any: 'emergencyRegionAny',
  uk: 'emergencyRegionUk',
  us: 'emergencyRegionUs',
  eu: 'emergencyRegionEu',
  au: 'emergencyRegionAu',
  nz: 'emergencyRegionNz',
};

export const STARTING_GROUP_NAMES: Readonly<Record<StartingGroup, MessageKey>> = {
  banks: 'startingSitesBanks',
  mail: 'startingSitesMail',
  records: 'startingSitesRecords',
  editors: 'startingSitesEditors',
};

/** The settings by name, in the order in which the page has them. */
export const SETTING_NAMES: Readonly<Record<SettingKey, MessageKey>> = {
  marking: 'settingsMarking',
  siteRule: 'settingsSites',
  sitesOff: 'settingsSitesOff',
  sitesOnly: 'settingsSitesOnly',
  hiddenTerms: 'settingsHiddenTerms',
  openBy: 'settingsOpenBy',
  restMs: 'settingsDelay',
  theme: 'settingsTheme',
  textSize: 'settingsTextSize',
  region: 'settingsRegion',
  badge: 'settingsBadge',
};
