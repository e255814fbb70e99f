import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SayButton } from '../../components/term/SayButton.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { english } from './english.ts';

let app: HTMLElement;
beforeEach(() => {
  app = document.createElement('main');
  document.body.replaceChildren(app);
});
afterEach(() => {
  render(null, app);
  vi.restoreAllMocks();
});

const voice = (lang: string, localService: boolean, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: `${lang} ${localService}` }) as SpeechSynthesisVoice;

async function show(voices: SpeechSynthesisVoice[]) {
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue(voices);
  render(
    <TextProvider value={english}>
      <SayButton name="Claudication" />
    </TextProvider>,
    app,
  );
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return app.querySelector('button');
}

test.each([
  ['the device has no voice', []],
  ['its voices are for other languages', [voice('de-DE', true)]],
  ['the only one would speak over the network', [voice('en-US', false, true)]],
])('there is no button when %s', async (_, voices) => {
  expect(await show(voices)).toBeNull();
});

test('says the name with a voice of the device, even where another is the default', async () => {
  const button = await show([voice('en-US', false, true), voice('en-GB', true)]);
  expect(button?.getAttribute('aria-label')).toBe('Say “Claudication” aloud');
  const said: SpeechSynthesisUtterance[] = [];
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => {
    said.push(utterance);
  });
  const setVoice = vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockReturnValue(undefined);
  await userEvent.click(button ?? app);
  expect(said.map(({ text, lang }) => [text, lang])).toEqual([['Claudication', 'en-GB']]);
  expect(setVoice.mock.calls[0]?.[0]?.lang).toBe('en-GB');
});

test('a voice that comes later brings the button', async () => {
  expect(await show([])).toBeNull();
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([voice('en-GB', true)]);
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  await vi.waitFor(() => expect(app.querySelector('button')).not.toBeNull());
});
