import { surfaceIndexes } from 'virtual:content/surface-index';
import type { TermId } from '../../content/schema.ts';
import { createCardHost } from '../card/card-host.dom.ts';
import { loadTerm } from '../platform/knowledge-base.ts';
import { openEntries } from '../platform/pages.ts';
import { reportError } from '../platform/report-error.ts';
import { getText } from '../platform/text.ts';
import type { Settings } from '../settings/settings.ts';
import { encodeText } from '../spotter/encode-text.dom.ts';
import { createMatcher } from '../spotter/matcher.ts';
import { createScriptCore } from '../spotter/script-core.ts';
import { startReading } from './reading.dom.ts';

/** Marks a page of our own as any other page would be marked. Nothing can be switched off from its card. */
export function readOwnText(settings: Settings, signal: AbortSignal): void {
  const actions = {
    openGlossary: (ids: readonly TermId[]) => {
      openEntries(ids).catch((error) => reportError('opening the glossary', error));
    },
  };
  const { theme, textSize } = settings;
  startReading({
    settings,
    // Our own pages allow no WebAssembly.
    loadMatcher: async () => createMatcher(surfaceIndexes.en, createScriptCore, encodeText),
    loadCard: async (onClose) =>
      createCardHost({ document, loadTerm, text: getText, actions, onClose, theme, textSize, signal }),
    signal,
  });
}
