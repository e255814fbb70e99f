import { useRef, useState } from 'preact/hooks';
import { useText } from '../ui/text.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { findChanges } from './merge-settings.ts';
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
  const [file, setFile] = useState<ChosenFile>();
  const [replaced, setReplaced] = useState<{ readonly before: Settings; readonly after: Settings }>();
  /** What began it: it has the focus again when the buttons that end it are gone. */
  const beginning = useRef<HTMLElement>(undefined);
  // Anew each time: what is changed beside it, here or in another window, is left as it is.
  const read = file && readFile(file, settings, locked);
  const end = () => {
    setFile(undefined);
    setReplaced(undefined);
    beginning.current?.focus();
  };
  const replace = (next: Settings) => {
    end();
    setReplaced({ before: settings, after: next });
    onChange(next);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setReplaced(undefined);
    const isTooLarge = chosen.size > MOST_FILE_BYTES;
    setFile({ isTooLarge, text: isTooLarge ? '' : await chosen.text() });
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
              beginning.current = currentTarget;
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            beginning.current = currentTarget;
            replace(startAfresh(settings, locked));
          }}
        >
          {text('settingsReset')}
        </button>
      </div>
      <p class="quiet">{text('settingsTransferNote')}</p>
      {read && (
        <ImportPreview
          read={read}
          nameOf={(key) => text(SETTING_NAMES[key])}
          onTake={replace}
          onLeave={end}
        />
      )}
      <div role="status" class="undo">
        {replaced && (
          <>
            {!hasFailed && <span>{text('settingsReplaced')}</span>}
            <button
              type="button"
              class="button"
              onClick={() => {
                end();
                onChange({ ...settings, ...findChanges(replaced.after, replaced.before, settings) });
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

/** A file that the reader has chosen to look at. */
interface ChosenFile {
  readonly isTooLarge: boolean;
  readonly text: string;
}

function readFile({ isTooLarge, text }: ChosenFile, settings: Settings, locked: readonly string[]): Import {
  return isTooLarge ? { kind: 'problem', problem: 'too-large' } : readImport(text, settings, locked);
}

/** What a new reader starts with, but for what an administrator has set. */
function startAfresh(settings: Settings, locked: readonly string[]): Settings {
  const kept = SETTING_KEYS.filter((key) => locked.includes(key)).map((key) => [key, settings[key]]);
  return { ...STARTING_SETTINGS, ...Object.fromEntries(kept) };
}
