import type { Ref } from 'preact';
import { HelpRules } from '../term/HelpRules.tsx';
import type { OnTerm } from '../term/TermButton.tsx';
import { TermGist } from '../term/TermGist.tsx';
import { useText } from '../ui/text.ts';
import { CardBar, type CardBarProps } from './CardBar.tsx';
import { CardFolds } from './CardFolds.tsx';
import { CardOff } from './CardOff.tsx';
import type { OpenCard, ShownCard } from './card-state.ts';
import type { EntryActionsProps } from './EntryActions.tsx';
import { splitRules } from './first-signs.ts';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

export interface CardProps extends Omit<CardBarProps, 'trail' | 'ahead'>, Omit<EntryActionsProps, 'term'> {
  readonly shown: ShownCard;
  readonly theme: Theme;
  /** A sheet at the edge of a small screen, or a card beside its word. */
  readonly layout: 'card' | 'sheet';
  readonly onTerm: OnTerm;
  /** Switches on again what was switched off. */
  readonly onUndo: () => void;
  readonly dialogRef: Ref<HTMLDivElement>;
}

const NAME_ID = 'card-name';
const GIST_ID = 'card-gist';

/**
 * The card. Not a `<dialog>`: it is not modal, and one that is merely shown cannot join the top layer; the
 * host puts it there as a popover.
 */
export function Card(props: CardProps) {
  const { shown, theme, layout, dialogRef } = props;
  const text = useText();
  return (
    <div
      ref={dialogRef}
      class={`card ${layout}`}
      popover="manual"
      role="dialog"
      aria-labelledby={NAME_ID}
      aria-describedby={shown.kind === 'open' ? GIST_ID : undefined}
      tabIndex={-1}
      lang={text('languageTag')}
      dir={text('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme}
      data-term={shown.kind === 'missing' ? shown.termId : shown.term.id}
    >
      {layout === 'sheet' && <div class="grip" />}
      <Bar {...props} />
      {shown.kind === 'open' && <Entry key={shown.term.id} {...props} shown={shown} />}
      {shown.kind === 'missing' && <Missing />}
      {shown.kind === 'off' && <CardOff shown={shown} nameId={NAME_ID} onUndo={props.onUndo} />}
    </div>
  );
}

function Bar({ shown, layout, pinned, onPin, onBackTo, onForward, onClose }: CardProps) {
  return (
    <CardBar
      trail={shown.kind === 'off' ? [] : shown.trail}
      ahead={shown.kind === 'open' ? shown.ahead : []}
      // A sheet has its place, and stays as it is.
      pinned={layout === 'sheet' || shown.kind === 'off' ? undefined : pinned}
      onPin={onPin}
      onBackTo={onBackTo}
      onForward={onForward}
      onClose={onClose}
    />
  );
}

function Entry({ shown: { term }, ...props }: CardProps & { readonly shown: OpenCard }) {
  const text = useText();
  // The most urgent signs stay in view; the others are one press away.
  const { first, more } = splitRules(term);
  const { onTerm, onFullEntry, onCompare, onCopy, onSwitchOff } = props;
  return (
    <div class="body" onScroll={({ currentTarget: body }) => markScrolled(body)}>
      <TermGist term={term} nameId={NAME_ID} gistId={GIST_ID} />
      {first.length > 0 && (
        <section aria-label={text('termGetHelp')}>
          <HelpRules rules={first} />
        </section>
      )}
      <CardFolds
        term={term}
        moreRules={more}
        onTerm={onTerm}
        onFullEntry={onFullEntry}
        onCompare={onCompare}
        onCopy={onCopy}
        onSwitchOff={onSwitchOff}
      />
    </div>
  );
}

/** The style sheet cannot tell that something has gone past the upper edge. */
function markScrolled(body: HTMLElement): void {
  body.toggleAttribute('data-scrolled', body.scrollTop > 0);
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
