import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import type { Answers } from '../../components/self-check/answers.ts';
import { SelfCheck, type SelfCheckProps } from '../../components/self-check/SelfCheck.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import '../../components/picture/picture.css';
import '../../components/self-check/self-check.css';
import '../../components/self-check/outcome.css';
import type { Flow } from '../../content/flow-schema.ts';
import type { LegRegion } from '../../content/picture-ids.ts';
import { bicycleCheck } from '../examples/flow.ts';
import { allQuiet } from '../examples/flow-answers.ts';
import { english } from '../term/english.ts';

type Start = Partial<SelfCheckProps>;

const RESULTS: [string, Answers][] = [
  ['emergency', { 'stop-now': ['brakes-gone'] }],
  ['not sure of the emergency signs', { ...allQuiet, 'stop-now': ['unsure'] }],
  ['same day', { ...allQuiet, 'tyre-soft': ['yes'], 'tyre-side': ['yes'] }],
  ['self-care', allQuiet],
  [
    'several patterns',
    { ...allQuiet, where: ['drive'], noise: ['click', 'squeal'], 'chain-age': ['old'], bothers: ['much'] },
  ],
];

let page: HTMLElement;

function Kept({ answers: before = {}, onAnswers, ...rest }: Start) {
  const [answers, setAnswers] = useState(before);
  const change = (next: Answers) => {
    setAnswers(next);
    onAnswers?.(next);
  };
  return (
    <TextProvider value={english}>
      <SelfCheck
        flow={bicycleCheck}
        region="any"
        onTerm={vi.fn()}
        onFinish={vi.fn()}
        {...rest}
        answers={answers}
        onAnswers={change}
      />
    </TextProvider>
  );
}

async function open(start: Start = {}) {
  render(<Kept {...start} />, page);
  await expectScreen();
}

const heading = () => page.querySelector('h1');
const result = () => page.querySelector('[data-care-level]')?.getAttribute('data-care-level');
/** Waits for a screen to open with focus on its heading. */
const expectScreen = (words = '') =>
  vi.waitFor(() => {
    expect(heading()?.textContent).toContain(words);
    expect(document.activeElement).toBe(heading());
  });
/** Waits for an answer to open in the list, with focus on what is chosen. */
const expectEditor = (words: string, chosen: string | undefined) =>
  vi.waitFor(() => {
    const editor = page.querySelector('.answers form');
    expect(editor?.closest('li')?.textContent).toContain(words);
    expect(document.activeElement?.getAttribute('value')).toBe(chosen);
  });
const press = (name: string) => {
  const buttons = [...page.querySelectorAll('button')];
  buttons.find((button) => button.textContent?.startsWith(name))?.click();
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Self-check';
  page = document.createElement('main');
  document.body.replaceChildren(page);
});

afterEach(() => render(null, page));

describe('a reader at the keyboard', () => {
  test('gets to a result with number keys and Enter', async () => {
    await open();
    for (const [words, keys] of [
      ['Is any of these true', '0'],
      ['Who rides it', '1'],
      ['Where is the trouble', '1'],
      ['gone soft', '1'],
      ['see threads', '1'],
      ['What do you hear', '0'],
    ]) {
      await expectScreen(words);
      await userEvent.keyboard(`${keys}{Enter}`);
    }
    await expectScreen('Take it to a workshop today, following guidance from Road Code.');
    expect(result()).toBe('same-day');
  });

  test('chooses with Tab, Space and arrows as everywhere', async () => {
    await open({ answers: { 'stop-now': ['none'] } });
    await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');
    await expectScreen('Where is the trouble');
    await userEvent.keyboard('{Tab}{Tab} {Enter}');
    await expectScreen('What do you hear');
  });

  test('stops at once on an emergency sign', async () => {
    await open();
    await userEvent.keyboard('1{Enter}');
    await expectScreen('Stop riding and get off now');
    expect(result()).toBe('emergency');
  });

  test('is told when nothing was chosen', async () => {
    const onAnswers = vi.fn();
    await open({ onAnswers });
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(page.querySelector('[role=alert]')?.textContent).toContain('Choose an answer'),
    );
    expect(onAnswers).not.toHaveBeenCalled();
  });

  test('chooses with the letter that a row shows, past the ninth', async () => {
    const noises = [...'abcdefghijk'].map((letter) => ({ id: `noise-${letter}`, text: `Noise ${letter}` }));
    const flow: Flow = {
      ...bicycleCheck,
      questions: bicycleCheck.questions.map((one) =>
        one.id === 'noise' ? { ...one, options: noises } : one,
      ),
    };
    const { noise: _, ...before } = allQuiet;
    await open({ flow, answers: before });
    const rows = [...page.querySelectorAll('.option')];
    expect(rows.map((row) => row.querySelector('.choice-key')?.textContent)).toEqual([
      ...'123456789AB',
      '0',
      'C',
    ]);
    await userEvent.keyboard('a');
    expect(page.querySelector<HTMLInputElement>(':checked')?.value).toBe('noise-j');
  });

  test('loses no sign by holding a key for long, and goes on by one screen only', async () => {
    await open();
    await userEvent.keyboard('{1>4/}');
    expect(page.querySelector<HTMLInputElement>(':checked')?.value).toBe('brakes-gone');
    await userEvent.keyboard('0');
    await userEvent.keyboard('{Enter>4/}');
    await expectScreen('Who rides it');
    expect(page.querySelector('[role=alert]')?.textContent).toBe('');
  });

  test('keeps the keys of the browser', async () => {
    await open();
    await userEvent.keyboard('{Control>}1{/Control}{Alt>}2{/Alt}');
    expect(page.querySelector(':checked')).toBeNull();
  });
});

test('the second click of a double one chooses nothing on the screen that the first has opened', async () => {
  await open();
  const clickOn = (row: string) =>
    page
      .querySelector(`.option input[value=${row}]`)
      ?.closest('label')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
  clickOn('none');
  await vi.waitFor(() => expect(page.querySelector(':checked')).not.toBeNull());
  press('Go on');
  await expectScreen('Who rides it');
  clickOn('child');
  expect(page.querySelector(':checked')).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 600));
  clickOn('child');
  await vi.waitFor(() => expect(page.querySelector<HTMLInputElement>(':checked')?.value).toBe('child'));
});

describe('a question that can be answered on the leg drawing', () => {
  const parts: Record<string, LegRegion[]> = {
    wheels: ['toes', 'heel'],
    steering: ['hip-groin'],
    drive: ['calf'],
  };
  const flow: Flow = {
    ...bicycleCheck,
    questions: bicycleCheck.questions.map((question) =>
      question.id === 'where'
        ? {
            ...question,
            options: question.options.map((option) => ({ ...option, regions: parts[option.id] })),
          }
        : question,
    ),
  };
  const start = { flow, answers: { 'stop-now': ['none'], rider: ['child'] } };
  const checked = () => [...page.querySelectorAll<HTMLInputElement>(':checked')].map((input) => input.value);

  test('is answered by pointer, and the list says the same', async () => {
    await open(start);
    await userEvent.click(page.querySelector('[data-region=calf]') ?? page);
    expect(checked()).toEqual(['drive']);
    expect(page.querySelector('[data-region=calf]')?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(page.querySelector('[data-region=calf]') ?? page);
    expect(checked()).toEqual([]);
  });

  test('is answered by keyboard: one stop, arrows, Space, and on to the list', async () => {
    await open(start);
    await userEvent.keyboard('{Tab}{ >4/}');
    expect(checked()).toEqual(['steering']);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.matches('input[type=checkbox]')).toBe(true);
  });

  test('shows on the drawing what was chosen in the list', async () => {
    await open(start);
    await userEvent.keyboard('1');
    const lit = [...page.querySelectorAll('[aria-pressed=true]')].map((part) =>
      part.getAttribute('data-region'),
    );
    expect([...new Set(lit)]).toEqual(['toes', 'heel']);
  });

  test.each(['light', 'dark'])('can be used by everyone and fits 320 px, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    page.style.width = '320px';
    await open({ ...start, answers: { ...start.answers } });
    await userEvent.keyboard('1');
    const { violations } = await axe.run(document);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(page.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('going back and changing answers', () => {
  test('back shows the answer that was given', async () => {
    await open({ answers: { 'stop-now': ['none'], rider: ['child'] } });
    press('Back');
    await expectScreen('Who rides it');
    expect(page.querySelector<HTMLInputElement>(':checked')?.value).toBe('child');
  });

  test('an answer is changed where it stands, and what is new is asked', async () => {
    await open({ answers: allQuiet });
    press('Change: What do you hear');
    await expectEditor('What do you hear', 'none');
    await userEvent.keyboard('1{Enter}');
    await expectScreen('How old is the chain');
    await userEvent.keyboard('2{Enter}');
    await expectScreen('How much does it bother you');
    await userEvent.keyboard('1{Enter}');
    await expectScreen('Mention it at the next service');
  });

  test('a change that makes no difference says so and stays where it is', async () => {
    await open({ answers: allQuiet });
    press('Change: Who rides it');
    await expectEditor('Who rides it', allQuiet.rider?.[0]);
    await userEvent.keyboard('2{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Change: Who rides it?'));
    expect(page.querySelector('.answer-report:not(:empty)')?.textContent).toContain('stays the same');
    expect(result()).toBe('self-care');
  });

  test('a change of the level brings the reader to the new advice', async () => {
    await open({ answers: allQuiet });
    press('Change: Is any of these true');
    await expectEditor('Is any of these true', 'none');
    await userEvent.keyboard('1{Enter}');
    await expectScreen('Stop riding and get off now');
    expect(result()).toBe('emergency');
  });

  test('Escape leaves the answer, and the focus, where they were', async () => {
    const onAnswers = vi.fn();
    await open({ answers: allQuiet, onAnswers });
    press('Change: Who rides it');
    await expectEditor('Who rides it', allQuiet.rider?.[0]);
    const after = vi.fn((event: KeyboardEvent) => event.key === 'Escape' && event.defaultPrevented);
    page.addEventListener('keydown', after);
    await userEvent.keyboard('2{Escape}');
    // Else Chrome closes the popup.
    expect(after).toHaveLastReturnedWith(true);
    await vi.waitFor(() => expect(page.querySelector('.answers form')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Change: Who rides it?');
    expect(onAnswers).not.toHaveBeenCalled();
  });

  test('starting again forgets all answers, finishing is the caller’s', async () => {
    const onFinish = vi.fn();
    const onAnswers = vi.fn();
    await open({ answers: allQuiet, onFinish, onAnswers });
    press('Finish');
    expect(onFinish).toHaveBeenCalledOnce();
    press('Start again');
    await expectScreen('Is any of these true');
    expect(onAnswers).toHaveBeenLastCalledWith({});
  });
});

describe('the result', () => {
  test('leads from a pattern to its entry and to the comparison', async () => {
    const onTerm = vi.fn();
    const onCompare = vi.fn();
    await open({ answers: RESULTS[4]?.[1] ?? {}, onTerm, onCompare });
    const patterns = [...page.querySelectorAll('[data-term]')].map((pattern) =>
      pattern.getAttribute('data-term'),
    );
    expect(patterns).toEqual(['dry-bearing', 'worn-chain']);
    press('Read about Dry bearing');
    expect(onTerm).toHaveBeenCalledWith('dry-bearing');
    press('Compare');
    expect(onCompare).toHaveBeenCalledWith(['dry-bearing', 'worn-chain']);
  });

  test('says so when nothing fits well, and gives the level all the same', async () => {
    await open({ answers: allQuiet });
    expect(page.textContent).toContain('Nothing we know of fits your answers well.');
    expect(result()).toBe('self-care');
  });

  test('copies the summary, and shows it when the browser refuses', async () => {
    await open({ answers: allQuiet });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    press('Copy a summary');
    await vi.waitFor(() => expect(page.querySelector('[role=status]')?.textContent).toBe('Copied.'));
    expect(writeText.mock.calls[0]?.[0]).toContain('- Who rides it? A grown-up');
    // Changed since, it is no longer what was copied.
    press('Change: Who rides it');
    await expectEditor('Who rides it', 'grown-up');
    await userEvent.keyboard('2{Enter}');
    await vi.waitFor(() => expect(page.querySelector('[role=status]')?.textContent).toBe(''));
    writeText.mockRejectedValueOnce(new Error('refused'));
    press('Copy a summary');
    await vi.waitFor(() => expect(page.querySelector('.summary-page')?.checkVisibility()).toBe(true));
  });
});

describe.each(['light', 'dark'])('in %s, at 320 px', (theme) => {
  beforeEach(() => {
    document.documentElement.dataset.theme = theme;
    page.style.width = '320px';
  });

  test.each<[string, Answers]>([
    ['first screen', {}],
    ['one answer', { 'stop-now': ['none'] }],
    ['a question with a way back', { 'stop-now': ['none'], rider: ['child'], where: ['drive'] }],
    ...RESULTS,
  ])('%s can be used by everyone and fits', async (_, answers) => {
    await open({ answers, onCompare: vi.fn() });
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(page.scrollWidth).toBeLessThanOrEqual(320);
  });
});
