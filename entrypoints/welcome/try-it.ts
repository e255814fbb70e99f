import { surfaceIndexes } from 'virtual:content/surface-index';
import { createCardHost } from '../../components/card/card-host.dom.tsx';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { openPage } from '../../components/platform/pages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { getText } from '../../components/platform/text.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { startReading } from '../../components/wiring/reading.dom.ts';

/** Marks the sample on the first page as any other page would be marked. */
export function startTrying(settings: Settings): void {
  const { signal } = new AbortController();
  const actions = {
    openGlossary: (id: string) => {
      openPage('glossary', `#/term/${id}`).catch((error) => reportError('opening the glossary', error));
    },
    // There is nothing to switch off on a page of our own.
    hideTerm: () => undefined,
    turnSiteOff: () => undefined,
  };
  startReading({
    settings: { ...settings, marking: 'every' },
    index: surfaceIndexes.en,
    loadCard: async (onClose) =>
      createCardHost({ document, loadTerm, text: getText, actions, onClose, theme: settings.theme, signal }),
    signal,
  });
}
