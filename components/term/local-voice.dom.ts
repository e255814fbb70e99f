/** Voices of the device. One that speaks over the network would tell a stranger what is being read. */
import { useEffect, useState } from 'preact/hooks';

/** @returns a voice of the device for a language, as soon as there is one */
export function useLocalVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) return undefined;
    // Browsers list their voices a moment after they are first asked.
    const look = () => setVoice(findLocalVoice(speech.getVoices(), language));
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

function findLocalVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const own = voices.filter(
    ({ localService, lang }) => localService && lang.toLowerCase().startsWith(language),
  );
  return own.find((voice) => voice.default) ?? own[0];
}

/** Says some words, after whatever the page itself is saying. */
export function sayAloud(words: string, voice: SpeechSynthesisVoice): void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  globalThis.speechSynthesis.speak(utterance);
}
