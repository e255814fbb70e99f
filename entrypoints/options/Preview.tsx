import { useEffect, useState } from 'preact/hooks';
import { splitRules } from '../../components/card/first-signs.ts';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { reportError } from '../../components/platform/report-error.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { HelpRules } from '../../components/term/HelpRules.tsx';
import { TermGist } from '../../components/term/TermGist.tsx';
import { type MessageKey, useText } from '../../components/ui/text.ts';
import { readOwnText } from '../../components/wiring/own-text.dom.ts';
import type { Term, TermId } from '../../content/schema.ts';

/** The entry whose card is shown; the sample names it. */
const SHOWN = 'calf-cramp' as TermId;

const NOTES: Readonly<Record<Settings['marking'], MessageKey>> = {
  off: 'previewOff',
  quiet: 'previewQuiet',
  first: 'previewHow',
  every: 'previewHow',
};

/** A paragraph, marked as the settings say, and the first view of a card. */
export function Preview({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const [term, setTerm] = useState<Term>();
  useEffect(() => {
    loadTerm(SHOWN).then(setTerm, (error) => reportError('loading the preview', error));
  }, []);
  useEffect(() => {
    if (settings.marking === 'off') return undefined;
    const reading = new AbortController();
    // The sample stands for a page about legs, where "quiet" marks as "first" does.
    const marking = settings.marking === 'quiet' ? 'first' : settings.marking;
    readOwnText({ ...settings, marking }, reading.signal);
    return () => reading.abort();
  }, [settings]);
  return (
    <aside class="preview" aria-labelledby="preview">
      <h2 id="preview">{text('previewTitle')}</h2>
      <p class="quiet" data-legwise="off">
        {text(NOTES[settings.marking])}
      </p>
      <div class="preview-text">
        <p>{text('previewFirst')}</p>
        <p>{text('previewSecond')}</p>
      </div>
      {term && (
        <article class="preview-card" data-term={term.id} data-legwise="off">
          <TermGist term={term} />
          <HelpRules rules={splitRules(term).first} />
        </article>
      )}
    </aside>
  );
}
