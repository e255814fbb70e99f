import { useState } from 'preact/hooks';
import { useText } from '../ui/text.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { SETTING_NAMES } from './setting-names.ts';
import type { Settings } from './settings.ts';
import { STARTING_SETTINGS } from './starting-sites.ts';
import { type Import, MOST_FILE_BYTES, readImport, SETTING_KEYS, writeExport } from './transfer.ts';

export interface TransferProps {
  readonly settings: Settings;
  readonly locked: readonly string[];
  readonly onChange: (settings: Settings) => void;
  /** The last change could not be kept. */
  readonly hasFailed?: boolean;
  /** Gives the reader a file to keep. */
  readonly onDownload: (name: string, text: string) => void;
}

const FILE_NAME = 'legwise-settings.json';

/** Keeps the settings in a file, takes them from one, or starts afresh; the last two can be undone. */
export function Transfer({ settings, locked, onChange, hasFailed = false, onDownload }: TransferProps) {
  const text = useText();
  const [read, setRead] = useState<Import>();
  const [undo, setUndo] = useState<Settings>();
  const replace = (next: Settings) => {
    setRead(undefined);
    setUndo(settings);
    onChange(next);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setUndo(undefined);
    const isTooLarge = file.size > MOST_FILE_BYTES;
    setRead(
      isTooLarge
        ? { kind: 'problem', problem: 'too-large' }
        : readImport(await file.text(), settings, locked),
    );
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onDownload(FILE_NAME, writeExport(settings))}>
          {text('settingsExport')}
        </button>
        <label class="button file">
          {text('settingsImport')}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" onClick={() => replace(startAfresh(settings, locked))}>
          {text('settingsReset')}
        </button>
      </div>
      <p class="quiet">{text('settingsTransferNote')}</p>
      {read && (
        <ImportPreview
          read={read}
          nameOf={(key) => text(SETTING_NAMES[key])}
          onTake={replace}
          onLeave={() => setRead(undefined)}
        />
      )}
      <div role="status" class="undo">
        {undo && (
          <>
            {!hasFailed && <span>{text('settingsReplaced')}</span>}
            <button
              type="button"
              class="button"
              onClick={() => {
                onChange(undo);
                setUndo(undefined);
              }}
            >
              {text('settingsUndo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** What a new reader starts with, but for what an administrator has set. */
function startAfresh(settings: Settings, locked: readonly string[]): Settings {
  const kept = SETTING_KEYS.filter((key) => locked.includes(key)).map((key) => [key, settings[key]]);
  return { ...STARTING_SETTINGS, ...Object.fromEntries(kept) };
}
