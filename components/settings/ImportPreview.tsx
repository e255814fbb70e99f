import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, useText } from '../ui/text.ts';
import type { Settings } from './settings.ts';
import type { Import, SettingKey } from './transfer.ts';

const PROBLEMS: Readonly<Record<Extract<Import, { kind: 'problem' }>['problem'], MessageKey>> = {
  'too-large': 'importTooLarge',
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
};

interface Props {
  readonly read: Import;
  readonly nameOf: (key: SettingKey) => string;
  readonly onTake: (settings: Settings) => void;
  readonly onLeave: () => void;
}

/** What a file would change, before it does; or why it can not be used. */
export function ImportPreview({ read, ...rest }: Props) {
  const text = useText();
  if (read.kind === 'settings') return <Changes read={read} {...rest} />;
  return (
    <p class="problem" role="alert">
      {text(PROBLEMS[read.problem])}
    </p>
  );
}

type ChangesProps = Omit<Props, 'read'> & { readonly read: Extract<Import, { kind: 'settings' }> };

function Changes({ read: { next, changes, leftOut, isNewer }, nameOf, onTake, onLeave }: ChangesProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader has come back from the choice of a file: this is what came of it.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title" ref={heading} tabIndex={-1}>
        {text('importTitle')}
      </h3>
      <div role="status">
        <p>{text(changes.length === 0 ? 'importNothing' : 'importChanges')}</p>
        <List keys={changes} nameOf={nameOf} />
        {isNewer && <p>{text('importNewer')}</p>}
        {leftOut.length > 0 && <p>{text('importLeftOut')}</p>}
        <List keys={leftOut} nameOf={nameOf} />
      </div>
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button primary" onClick={() => onTake(next)}>
            {text('importTake')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {text('importLeave')}
        </button>
      </div>
    </section>
  );
}

function List({ keys, nameOf }: { readonly keys: readonly SettingKey[]; readonly nameOf: Props['nameOf'] }) {
  if (keys.length === 0) return null;
  return (
    <ul class="import-list">
      {keys.map((key) => (
        <li key={key}>{nameOf(key)}</li>
      ))}
    </ul>
  );
}
