import type { Ref } from 'preact';
import { HelpRules } from '../term/HelpRules.tsx';
import { splitRules } from '../term/help-groups.ts';
import type { OnTerm } from '../term/TermButton.tsx';
import { TermGist } from '../term/TermGist.tsx';
import { useText } from '../ui/text.ts';
import { CardBar, type CardBarProps } from './CardBar.tsx';
import { CardFolds } from './CardFolds.tsx';
import { CardFoot, type CardFootProps } from './CardFoot.tsx';
import type { OpenCard, ShownCard } from './card-state.ts';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

interface CardProps extends Omit<CardBarProps, 'trail'>, Omit<CardFootProps, 'term'> {
  readonly shown: ShownCard;
  readonly theme: Theme;
  /** A sheet at the edge of a small screen, or a card beside its word. */
  readonly layout: 'card' | 'sheet';
  readonly onTerm: OnTerm;
  readonly dialogRef: Ref<HTMLDivElement>;
}

const NAME_ID = 'card-name';

/**
 * The card. Not a `<dialog>`: it is not modal, and one that is merely shown cannot join the top layer; the
 * host puts it there as a popover.
 */
export function Card(props: CardProps) {
  const { shown, theme, layout, dialogRef, onBackTo, onClose } = props;
  const text = useText();
  return (
    <div
      ref={dialogRef}
      class={`card ${layout}`}
      popover="manual"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={text('languageTag')}
      dir={text('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme}
      data-term={shown.kind === 'open' ? shown.term.id : shown.termId}
    >
      <CardBar trail={shown.trail} onBackTo={onBackTo} onClose={onClose} />
      {shown.kind === 'open' ? <Entry key={shown.term.id} {...props} shown={shown} /> : <Missing />}
    </div>
  );
}

function Entry({ shown: { term }, actions, onTerm, onCopy }: CardProps & { readonly shown: OpenCard }) {
  const text = useText();
  // The most urgent signs stay in view; the others are one press away.
  const { first, more } = splitRules(term.getHelp);
  return (
    <>
      <div class="body">
        <TermGist term={term} nameId={NAME_ID} />
        {first.length > 0 && (
          <section aria-label={text('termGetHelp')}>
            <HelpRules rules={first} />
          </section>
        )}
        <CardFolds term={term} moreRules={more} onTerm={onTerm} />
      </div>
      <CardFoot term={term} actions={actions} onCopy={onCopy} />
    </>
  );
}

function Missing() {
  const text = useText();
  return (
    <div class="body">
      <h2 id={NAME_ID} class="visually-hidden">
        {text('cardMissingName')}
      </h2>
      <p>{text('cardMissing')}</p>
    </div>
  );
}
