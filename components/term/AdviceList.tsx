import type { Advice, Certainty } from '../../content/schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';

const CERTAINTY_NAMES: Record<Certainty, MessageKey> = {
  strong: 'certaintyStrong',
  moderate: 'certaintyModerate',
  weak: 'certaintyWeak',
  none: 'certaintyNone',
};

/** Things to do or not to do, each with how sure anyone is that it helps, and why. */
export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  const text = useText();
  return (
    <ul class="lines">
      {advice.map((item) => (
        <li key={item.text}>
          {item.text}
          <p class="quiet">
            <b class="certainty">{text(CERTAINTY_NAMES[item.certainty])}.</b> {item.why}
          </p>
        </li>
      ))}
    </ul>
  );
}
