import { useText } from '../ui/text.ts';
import type { DoctorSummary } from './doctor-summary.ts';

/** The summary as a page: it is all that is printed of the result. */
export function SummaryPage({ summary, isShown }: { summary: DoctorSummary; isShown: boolean }) {
  const text = useText();
  return (
    <div class={isShown ? 'summary-page' : 'summary-page print-only'}>
      <h3>{summary.title}</h3>
      <p>{summary.occasion}</p>
      <p>
        <strong>{text('selfCheckSummaryLevel')}</strong> {summary.advice}
      </p>
      <ul class="bullets">
        {summary.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <table>
        <caption>{text('selfCheckSummaryAnswers')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('selfCheckSummaryQuestion')}</th>
            <th scope="col">{text('selfCheckSummaryPlain')}</th>
            <th scope="col">{text('selfCheckSummaryClinical')}</th>
          </tr>
        </thead>
        <tbody>
          {summary.answers.map(({ question, given }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td>{given.map(({ plain }) => plain).join('; ')}</td>
              <td>{given.flatMap(({ clinical }) => clinical ?? []).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{summary.purpose}</p>
    </div>
  );
}
