import type { Term } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { SayButton } from './SayButton.tsx';

/** A longer sentence, in characters, is set smaller, so that what is urgent stays in view below it. */
const LONG_SENTENCE = 100;

/** The first lines of an entry: its name, how to say it, and the one sentence that explains it. */
export function TermGist({ term, nameId, gistId }: { term: Term; nameId?: string; gistId?: string }) {
  const text = useText();
  return (
    <div class="term-gist">
      <h2 class="term-name" {...(nameId && { id: nameId })}>
        {term.name}
      </h2>
      {term.say && (
        <p class="term-say">
          <span class="visually-hidden">{text('termSay')} </span>
          {term.say}
          <SayButton name={term.name} />
        </p>
      )}
      <p
        class={term.gist.text.length > LONG_SENTENCE ? 'term-sentence long' : 'term-sentence'}
        {...(gistId && { id: gistId })}
      >
        {term.gist.text}
      </p>
    </div>
  );
}
