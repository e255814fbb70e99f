import { useText } from '../ui/text.ts';
import { ChoiceList } from './ChoiceList.tsx';
import type { SettingProps } from './SiteSettings.tsx';
import { OPENING_NAMES } from './setting-names.ts';
import { MOST_REST_MS, OPENINGS } from './settings.ts';

/** How a card opens, and after how long. */
export function CardSettings({ settings: { openBy, restMs }, onChange }: SettingProps) {
  const text = useText();
  return (
    <>
      <ChoiceList
        name="open-by"
        choices={OPENINGS}
        names={OPENING_NAMES}
        chosen={openBy}
        onChoose={(opening) => onChange({ openBy: opening })}
      />
      <p class="quiet">{text('openByTouch')}</p>
      {openBy === 'rest' && (
        <label class="delay">
          <span>{text('settingsDelay')}</span>
          <input
            type="range"
            min="0"
            max={MOST_REST_MS}
            step="100"
            value={restMs}
            aria-valuetext={text('settingsDelaySeconds', inSeconds(restMs))}
            // Each change is written: only the one the reader settles on.
            onChange={({ currentTarget: { valueAsNumber } }) => onChange({ restMs: valueAsNumber })}
          />
          <output>{text('settingsDelaySeconds', inSeconds(restMs))}</output>
        </label>
      )}
    </>
  );
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
