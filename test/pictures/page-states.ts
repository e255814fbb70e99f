/** Named states of the pages of the built extension: what is stored, what the tab says, what a reader does. */
import type { Page } from 'playwright-core';
import type { Answers } from '../../components/self-check/answers.ts';
import { STARTING_SITES_OFF } from '../../components/settings/starting-sites.ts';
import type { Room } from './looks.ts';
import { findScreens } from './self-check-screens.ts';

/** One state of one page. */
export interface PageState {
  readonly surface: string;
  readonly name: string;
  /** Below the root of the extension: `glossary.html#/term/calf`. */
  readonly address: string;
  readonly room: Room;
  /** What is in the browser's storage. */
  readonly sync?: Readonly<Record<string, unknown>>;
  readonly session?: Readonly<Record<string, unknown>>;
  /** What the page in the tab answers when the popup asks; without it no extension may run there. */
  readonly tab?: { readonly host: string; readonly terms: readonly { id: string; count: number }[] };
  /** What a reader does to get there, once the page is drawn. */
  readonly reach?: (page: Page) => Promise<unknown>;
}

type Rest = Partial<Omit<PageState, 'surface' | 'name' | 'room'>>;

const ARTICLE = {
  host: 'news.example',
  terms: [
    { id: 'claudication', count: 4 },
    { id: 'deep-vein-thrombosis', count: 2 },
    { id: 'nocturnal-leg-cramps', count: 1 },
    { id: 'restless-legs-syndrome', count: 7 },
    { id: 'pulmonary-embolism', count: 2 },
    { id: 'sciatica', count: 1 },
    { id: 'edema', count: 1 },
    { id: 'calf', count: 3 },
    { id: 'varicose-veins', count: 1 },
    { id: 'peripheral-artery-disease', count: 2 },
  ],
};

const popup = (name: string, rest: Rest = {}): PageState => ({
  surface: 'popup',
  name,
  address: 'popup.html',
  room: 'popup',
  tab: ARTICLE,
  ...rest,
});

const search = (words: string) => (page: Page) => page.locator('input[type=search]').first().fill(words);

const POPUP: readonly PageState[] = [
  popup('as it opens'),
  popup('nothing on the page', { tab: { host: 'news.example', terms: [] } }),
  { surface: 'popup', name: 'on a page out of reach', address: 'popup.html', room: 'popup' },
  popup('off on this site', { sync: { sitesOff: ['news.example'] } }),
  popup('marking off', { sync: { marking: 'off' }, tab: { host: 'news.example', terms: [] } }),
  popup('results', { reach: search('cramp') }),
  popup('results for a misspelling', { reach: search('claudicaton') }),
  popup('no results', { reach: search('xyzzy') }),
  popup('an entry', {
    reach: async (page) => {
      await search('night leg cramps')(page);
      await page.locator('[data-term]').first().click();
      await page.locator('article[data-term]').waitFor();
    },
  }),
  popup('typed before', { session: { popup: { page: '1 undefined', typed: 'swolen ankles' } } }),
  popup('a self-check begun', { session: { 'self-check': { 'signs-now': ['none'] } } }),
  popup('in the self-check', {
    reach: async (page) => {
      await page.locator('.self-check-button').click();
      await page.locator('.self-check').waitFor();
    },
  }),
];

const glossary = (name: string, address: string, rest: Rest = {}): PageState => ({
  surface: 'glossary',
  name,
  address: `glossary.html${address}`,
  room: 'tab',
  ...rest,
});

const GLOSSARY: readonly PageState[] = [
  glossary('index', ''),
  glossary('one kind', '#/kind/symptoms'),
  glossary('the leg', '#/where/'),
  glossary('a part of the leg', '#/where/calf'),
  glossary('nothing to compare yet', '#/compare/'),
  glossary('one to compare', '#/compare/sciatica'),
  glossary('results', '', { reach: search('cramp') }),
  glossary('no results', '', { reach: search('xyzzy') }),
  glossary('a condition', '#/term/deep-vein-thrombosis'),
  glossary('a symptom', '#/term/leg-swelling'),
  glossary('a short word', '#/term/calf'),
  glossary('two side by side', '#/compare/nocturnal-leg-cramps,restless-legs-syndrome'),
  glossary('four side by side', '#/compare/claudication,sciatica,deep-vein-thrombosis,nocturnal-leg-cramps'),
  glossary('an entry that is gone', '#/term/no-longer-here'),
];

const OTHERS: readonly PageState[] = [
  {
    surface: 'settings',
    name: 'as they come',
    address: 'options.html',
    room: 'tab',
    sync: { sitesOff: STARTING_SITES_OFF },
  },
  {
    surface: 'settings',
    name: 'with lists',
    address: 'options.html',
    room: 'tab',
    sync: {
      sitesOff: ['bank.example', 'a-very-long-name-of-a-site-that-must-not-push-anything-out.example'],
      hiddenTerms: ['calf', 'deep-vein-thrombosis'],
    },
  },
  {
    surface: 'settings',
    name: 'large text, only these sites',
    address: 'options.html',
    room: 'tab',
    sync: { textSize: 150, siteRule: 'only', sitesOnly: ['nhs.example'], openBy: 'click' },
  },
  { surface: 'updates', name: 'as they open', address: 'updates.html', room: 'tab' },
  { surface: 'side panel', name: 'as it opens', address: 'sidepanel.html', room: 'popup' },
  {
    surface: 'side panel',
    name: 'an entry',
    address: 'sidepanel.html',
    room: 'popup',
    reach: async (page) => {
      await search('night leg cramps')(page);
      await page.locator('#results [data-term]').first().click();
      await page.locator('article[data-term]').waitFor();
    },
  },
  {
    surface: 'side panel',
    name: 'the self-check',
    address: 'sidepanel.html',
    room: 'popup',
    reach: (page) => page.locator('.panel-tabs button').nth(1).click(),
  },
  { surface: 'welcome', name: 'as it opens', address: 'welcome.html', room: 'tab' },
];

const selfCheck = (name: string, answers: Answers, rest: Rest = {}): PageState => ({
  surface: 'self-check',
  name,
  address: 'self-check.html',
  room: 'tab',
  session: { 'self-check': answers },
  ...rest,
});

const screens = findScreens();
const ended = screens['result same-day'] ?? {};

const SELF_CHECK: readonly PageState[] = [
  ...Object.entries(screens).map(([name, answers]) => selfCheck(name, answers)),
  selfCheck('an answer opened to be changed', ended, {
    reach: (page) => page.locator('.answers .button').nth(2).click(),
  }),
  selfCheck('summary', ended, {
    reach: async (page) => {
      await page.locator('.doctor-summary button[aria-expanded]').click();
      await page.locator('.summary-page').scrollIntoViewIfNeeded();
    },
  }),
  selfCheck('nothing chosen', {}, { reach: (page) => page.locator('button[type=submit]').first().click() }),
  selfCheck('something chosen', {}, { reach: (page) => page.locator('.option').first().click() }),
];

/** Every state of every page, surface by surface. */
export const PAGE_STATES: readonly PageState[] = [...POPUP, ...GLOSSARY, ...SELF_CHECK, ...OTHERS];
