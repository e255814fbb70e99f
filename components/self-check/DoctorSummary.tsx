import { useState } from 'preact/hooks';
import type { Flow } from '../../content/flow-schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import { summarise, writeDoctorSummary } from './doctor-summary.ts';
import type { Outcome } from './outcome.ts';
import { SummaryPage } from './SummaryPage.tsx';

type Copying = 'not-yet' | 'copied' | 'refused';

const REPORTS: Record<Copying, MessageKey | undefined> = {
  'not-yet': undefined,
  copied: 'selfCheckCopied',
  refused: 'selfCheckNotCopied',
};

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
  const [copying, setCopying] = useState<Copying>('not-yet');
  const report = REPORTS[copying];
  const copy = () =>
    navigator.clipboard.writeText(summary).then(
      () => setCopying('copied'),
      () => {
        setCopying('refused');
        onRefused();
      },
    );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {text('selfCheckCopySummary')}
      </button>
      <span class="copy-report quiet" role="status">
        {report && text(report)}
      </span>
    </>
  );
}
