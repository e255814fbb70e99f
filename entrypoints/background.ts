import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../components/platform/browser.ts';
import { loadTerm } from '../components/platform/knowledge-base.ts';
import { answerMessages, askPage } from '../components/platform/messages.ts';
import { openPage } from '../components/platform/pages.ts';
import { isExtensionGone, reportError } from '../components/platform/report-error.ts';
import { currentTab, hostOf } from '../components/platform/tabs.ts';
import { isSiteOff, withSite } from '../components/settings/site.ts';
import { createSettingsItem } from '../components/wiring/settings-item.ts';

/** Answers the pages and the browser's own commands. Holds nothing: it may be stopped at any time. */
export default defineBackground(() => {
  answerMessages({
    'load-term': async ({ id }) => (await loadTerm(id)) ?? null,
    'open-glossary': async ({ id }) => {
      await openPage('glossary', `#/term/${id}`);
      return null;
    },
    'inject-card': async (_, from) => {
      if (!from) return null;
      const target = { tabId: from.tabId, frameIds: [from.frameId] };
      await browser.scripting.executeScript({ target, files: ['/card.js'] });
      return null;
    },
  });
  browser.commands?.onCommand.addListener((command) => {
    runCommand(command).catch((error) => reportError(`running the command ${command}`, error));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      openPage('welcome').catch((error) => reportError('opening the first page', error));
  });
});

async function runCommand(command: string): Promise<void> {
  const tab = await currentTab();
  if (command === 'self-check') await openPage('self-check');
  if (command === 'site-off' && tab) await toggleSite(tab.id);
  if ((command === 'next-term' || command === 'previous-term') && tab) {
    await stepTerm(tab.id, command === 'next-term' ? 1 : -1);
  }
}

async function stepTerm(tabId: number, direction: 1 | -1): Promise<void> {
  try {
    await askPage(tabId, { kind: 'step-term', direction });
  } catch (error) {
    // A page no extension may touch has nobody to answer.
    if (!isExtensionGone(error)) throw error;
  }
}

async function toggleSite(tabId: number): Promise<void> {
  const host = await hostOf(tabId);
  if (!host) return;
  const item = createSettingsItem();
  const settings = await item.load();
  const off = !isSiteOff(settings.sitesOff, host);
  await item.save({ ...settings, sitesOff: withSite(settings.sitesOff, host, off) });
}
