import { surfaceIndexes } from 'virtual:content/surface-index';
import { createCardHost } from '../card/card-host.dom.tsx';
import { loadTerm } from '../platform/knowledge-base.ts';
import { openPage } from '../platform/pages.ts';
import { reportError } from '../platform/report-error.ts';
import { getText } from '../platform/text.ts';
import type { Settings } from '../settings/settings.ts';
import { startReading } from './reading.dom.ts';

/** Marks a page of our own as any other page would be marked. Nothing can be switched off from its card. */
export function readOwnText(settings: Settings, signal: AbortSignal): void {
  const actions = {
    openGlossary: (id: string) => {
      openPage('glossary', `#/term/${id}`).catch((error) => reportError('opening the glossary', error));
    },
    hideTerm: () => undefined,
    turnSiteOff: () => undefined,
  };
  const { theme, textSize } = settings;
  startReading({
    settings,
    index: surfaceIndexes.en,
    loadCard: async (onClose) =>
      createCardHost({ document, loadTerm, text: getText, actions, onClose, theme, textSize, signal }),
    signal,
  });
}
