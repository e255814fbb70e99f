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
export function ImportPreview({ read, nameOf, onTake, onLeave }: Props) {
  const text = useText();
  if (read.kind === 'problem') {
    return (
      <p class="problem" role="alert">
        {text(PROBLEMS[read.problem])}
      </p>
    );
  }
  const { next, changes, leftOut, isNewer } = read;
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title">{text('importTitle')}</h3>
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
