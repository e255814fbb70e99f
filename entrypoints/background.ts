import { defineBackground } from 'wxt/utils/define-background';
import { startAddressBar } from '../components/platform/address-bar.ts';
import { clearCounts, showCount } from '../components/platform/badge.ts';
import { browser } from '../components/platform/browser.ts';
import { HAS_SELF_CHECK } from '../components/platform/build.ts';
import { addExplainMenu, onExplain } from '../components/platform/context-menu.ts';
import { injectScript } from '../components/platform/inject-script.ts';
import { loadGlossary, loadWords } from '../components/platform/knowledge-base.ts';
import { BACKGROUND_MESSAGES } from '../components/platform/message.ts';
import { answerMessages } from '../components/platform/messages.ts';
import { openPage, type Where } from '../components/platform/pages.ts';
import { reportError } from '../components/platform/report-error.ts';
import { openSidePanel } from '../components/platform/side-panel.ts';
import { stepTerm } from '../components/platform/step-term.ts';
import { currentTab, hostOf } from '../components/platform/tabs.ts';
import { getText } from '../components/platform/text.ts';
import { withHiddenTerm, withShownTerm } from '../components/settings/settings.ts';
import { isSiteOn, SITE_FIELDS, switchSite } from '../components/settings/site.ts';
import { STARTING_SITES_OFF } from '../components/settings/starting-sites.ts';
import { cardAnswers } from '../components/wiring/card-answers.ts';
import { type ChangeSettings, createChangeSettings } from '../components/wiring/change-settings.ts';
import { createEntryFinder } from '../components/wiring/find-entry.ts';
import { keepSettings } from '../components/wiring/keep-settings.ts';
import { createSettingsItem } from '../components/wiring/settings-item.ts';

const MOST_SUGGESTED = 6;

/** Answers the pages and the browser's own ways in. Holds nothing it needs: it may be stopped at any time. */
export default defineBackground(() => {
  const settings = createSettingsItem();
  const change = createChangeSettings(settings);
  answerPages(change);
  openWaysIn();
  settings.watch(new AbortController().signal, ({ badge }) => {
    if (!badge) clearCounts().catch((error) => reportError('taking the badge away', error));
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    // At once, while the browser still counts it as the reader's own doing.
    const running = command === 'side-panel' ? openSidePanel(tab?.id ?? -1) : runCommand(command, change);
    running.catch((error) => reportError(`running the command ${command}`, error));
  });
  const bringUpToDate = () => {
    keepSettings().catch((error) => reportError('bringing the settings up to date', error));
  };
  browser.runtime.onStartup.addListener(bringUpToDate);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    bringUpToDate();
    addExplainMenu(getText('menuExplain')).catch((error) => reportError('adding to the menu', error));
    if (reason === 'install')
      openPage('welcome').catch((error) => reportError('opening the first page', error));
  });
});

function answerPages(change: ChangeSettings): void {
  answerMessages(BACKGROUND_MESSAGES, {
    ...cardAnswers,
    'hide-term': ({ id, off }) =>
      change(['hiddenTerms'], (now) => (off ? withHiddenTerm(now, id) : withShownTerm(now, id))),
    'inject-matcher': async (_, from) => {
      if (from) await injectScript('/matcher.js', from.tabId, from.frameId);
      return null;
    },
    'switch-site': ({ off }, from) =>
      change(SITE_FIELDS, (now) => switchSite(now, from?.site ?? '', off, STARTING_SITES_OFF)),
    'count-terms': async ({ count }, from) => {
      if (from?.frameId === 0) await showCount(from.tabId, count);
      return null;
    },
    'style-shadows': async (_, from) => {
      if (!from) return null;
      const target = { tabId: from.tabId, frameIds: [from.frameId] };
      // Of all style sheets only the reader's own reach into shadow trees, and they leave no trace there.
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/page.css'], origin: 'USER' });
      return null;
    },
  });
}

/** The menu of a selection and the address bar: both lead into the glossary. */
function openWaysIn(): void {
  const finder = createEntryFinder(() => Promise.all([loadGlossary(), loadWords()]));
  const explain = async (words: string, where?: Where) =>
    openPage('glossary', await finder.findPlace(words), where);
  onExplain((selected) => explain(selected));
  startAddressBar({
    hint: getText('addressBarHint'),
    suggest: async (typed) =>
      (await finder.find(typed, MOST_SUGGESTED)).map(({ entry: { name, gist } }) => ({
        content: name,
        description: `${name}: ${gist}`,
      })),
    open: explain,
  });
}

async function runCommand(command: string, change: ChangeSettings): Promise<void> {
  const tab = await currentTab();
  if (HAS_SELF_CHECK && command === 'self-check') await openPage('self-check');
  if (command === 'site-off' && tab) {
    const host = await hostOf(tab.id);
    if (host)
      await change(SITE_FIELDS, (now) => switchSite(now, host, isSiteOn(now, host), STARTING_SITES_OFF));
  }
  if ((command === 'next-term' || command === 'previous-term') && tab) {
    await stepTerm(tab.id, command === 'next-term' ? 1 : -1);
  }
}
