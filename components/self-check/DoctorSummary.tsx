import { useState } from 'preact/hooks';
import type { Flow } from '../../content/flow-schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import { summarise, writeDoctorSummary } from './doctor-summary.ts';
import type { Outcome } from './outcome.ts';
import { SummaryPage } from './SummaryPage.tsx';

/** What was last asked to be copied, and how that went. */
interface Copying {
  readonly summary: string;
  readonly report: Extract<MessageKey, 'selfCheckCopied' | 'selfCheckNotCopied'>;
}

/** The summary for the doctor: to read, copy or print. */
export function DoctorSummary({ flow, outcome }: { flow: Flow; outcome: Outcome }) {
  const text = useText();
  const [isShown, setIsShown] = useState(false);
  const today = new Date().toLocaleDateString(undefined, { dateStyle: 'long' });
  const summary = summarise(flow, outcome, text, today);
  return (
    <div class="doctor-summary">
      <div class="steps">
        <CopyButton summary={writeDoctorSummary(summary, text)} onRefused={() => setIsShown(true)} />
        <button type="button" class="button" onClick={() => window.print()}>
          {text('selfCheckPrintSummary')}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-expanded={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {text('selfCheckShowSummary')}
        </button>
      </div>
      <SummaryPage summary={summary} isShown={isShown} />
    </div>
  );
}

/** Copies the summary and says how that went. When the browser refuses, the reader can select the text. */
function CopyButton({ summary, onRefused }: { summary: string; onRefused: () => void }) {
  const text = useText();
  const [last, setLast] = useState<Copying>();
  const copy = () =>
    navigator.clipboard.writeText(summary).then(
      () => setLast({ summary, report: 'selfCheckCopied' }),
      () => {
        setLast({ summary, report: 'selfCheckNotCopied' });
        onRefused();
      },
    );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {text('selfCheckCopySummary')}
      </button>
      <span class="copy-report quiet" role="status">
        {/* Of a summary that an answer has changed since nothing is copied. */}
        {last?.summary === summary && text(last.report)}
      </span>
    </>
  );
}
