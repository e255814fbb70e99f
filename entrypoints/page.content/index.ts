import './highlight.css';
import { surfaceIndexes } from 'virtual:content/surface-index';
import { matcherWasm } from 'virtual:spotter/matcher';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_MESSAGES } from '../../components/platform/message.ts';
import { answerMessages } from '../../components/platform/messages.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { expectCard, loadCard } from '../../components/wiring/load-card.ts';
import { loadPageMatcher } from '../../components/wiring/page-matcher.dom.ts';
import { isPageOn } from '../../components/wiring/page-site.dom.ts';
import { type PageReader, startReading } from '../../components/wiring/reading.dom.ts';
import { createSettingsReader } from '../../components/wiring/settings-reader.ts';
import { tell } from '../../components/wiring/tell.ts';

/** The content script: reads the page while the settings say so, and answers the popup. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main({ signal: gone }) {
    const settings = createSettingsReader();
    let reader: PageReader | undefined;
    let reading = new AbortController();
    let told = 0; // The badge counts the page itself, not what is embedded in it.
    const tellCount = (count: number, isNews: unknown = count !== told) => {
      if (isNews) tell({ kind: 'count-terms', count });
      told = count;
    };
    const apply = (now: Settings) => {
      reading.abort();
      reading = new AbortController();
      reader = undefined;
      if (now.marking === 'off' || !isPageOn(now)) return tellCount(0);
      const signal = AbortSignal.any([reading.signal, gone]);
      reader = startReading({
        settings: now,
        loadMatcher: () => loadPageMatcher(surfaceIndexes.en, matcherWasm),
        loadCard: (onClose) => loadCard({ settings: now, signal, onClose }),
        onLinger: expectCard,
        signal,
        onFirstInShadow: () => tell({ kind: 'style-shadows' }),
        onChange: () => tellCount((now.badge && self === top && reader?.terms().length) || 0),
      });
    };
    apply(await settings.load());
    settings.watch(gone, apply);
    addEventListener('pageshow', () => tellCount(told, told)); // The badge of a page come back to is gone.
    answerMessages(
      PAGE_MESSAGES,
      {
        'page-terms': () => ({ host: location.hostname, terms: reader?.terms() ?? [] }),
        'go-to-term': ({ id }) => !!reader?.goTo(id),
        'step-term': ({ direction }) => !!reader?.step(direction),
      },
      gone,
    );
  },
});
