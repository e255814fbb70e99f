import './highlight.css';
import { surfaceIndexes } from 'virtual:content/surface-index';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerMessages } from '../../components/platform/messages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { type Settings, withHiddenTerm } from '../../components/settings/settings.ts';
import { isSiteOff, withSite } from '../../components/settings/site.ts';
import { loadPageCard } from '../../components/wiring/page-card.dom.ts';
import { type PageReader, startReading } from '../../components/wiring/reading.dom.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import type { TermId } from '../../content/schema.ts';

/** The content script: reads the page while the settings say so, and answers the popup. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main({ signal: gone }) {
    const item = createSettingsItem();
    const host = location.hostname;
    let reader: PageReader | undefined;
    let reading = new AbortController();
    const save = (settings: Settings) => {
      item.save(settings).catch((error) => reportError('saving the settings', error));
    };
    const apply = (settings: Settings) => {
      reading.abort();
      reading = new AbortController();
      reader = undefined;
      if (settings.marking === 'off' || isSiteOff(settings.sitesOff, host)) return;
      const signal = AbortSignal.any([reading.signal, gone]);
      const onHideTerm = (id: TermId) => save(withHiddenTerm(settings, id));
      const onTurnSiteOff = () => save({ ...settings, sitesOff: withSite(settings.sitesOff, host, true) });
      const card = { theme: settings.theme, signal, onHideTerm, onTurnSiteOff };
      const loadCard = (onClose: () => void) => loadPageCard({ ...card, onClose });
      reader = startReading({ settings, index: surfaceIndexes.en, loadCard, signal });
    };
    apply(await item.load());
    item.watch(gone, apply);
    answerMessages(
      {
        'page-terms': () => ({ host, terms: reader?.terms() ?? [] }),
        'go-to-term': ({ id }) => reader?.goTo(id) ?? false,
        'step-term': ({ direction }) => reader?.step(direction) ?? false,
      },
      gone,
    );
  },
});
