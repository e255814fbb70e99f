import { Volume2 } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { sayAloud, useLocalVoice } from './local-voice.dom.ts';

/** Says a name aloud. Not there when the device has no voice of its own for the language. */
export function SayButton({ name }: { name: string }) {
  const text = useText();
  const voice = useLocalVoice(text('languageTag'));
  if (!voice) return null;
  return (
    <button
      type="button"
      class="button quiet icon-button say-button"
      aria-label={text('termSayAloud', name)}
      onClick={() => sayAloud(name, voice)}
    >
      <Icon icon={Volume2} />
    </button>
  );
}
