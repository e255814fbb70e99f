import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/picture/picture.css';
import '../../components/term/term.css';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import type { Term } from '../../content/schema.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { english } from './english.ts';

let main: HTMLElement;
beforeEach(() => {
  main = document.createElement('main');
  document.body.replaceChildren(main);
});
afterEach(() => render(null, main));

function show(term: Term, onTerm = vi.fn(), onCompare = vi.fn()) {
  render(
    <TextProvider value={english}>
      <h1>Glossary</h1>
      <TermEntry term={term} onTerm={onTerm} onCompare={onCompare} />
    </TextProvider>,
    main,
  );
  return onTerm;
}

const headings = () => [...main.querySelectorAll('h3')].map((heading) => heading.textContent);

describe.each(Object.entries(EXAMPLE_TERMS))('the whole entry: %s', (_, term) => {
  test('carries its id, its name and every claim in it', () => {
    show(term);
    expect(main.querySelector('article')?.dataset.term).toBe(term.id);
    expect(main.querySelector('h2')?.textContent).toBe(term.name);
    const claims = [term.gist, ...term.feelsLike, ...term.canMean, ...term.helpsNow, ...term.doesNotHelp];
    for (const { text } of claims) expect(main.textContent).toContain(text);
    for (const { when, authority } of term.getHelp)
      expect(main.textContent).toContain(`${when} ${authority}`);
    for (const { title } of term.sources) expect(main.textContent).toContain(title);
  });
});

test('the order is that of need: help first, sources last', () => {
  show(EXAMPLE_TERMS['longest entry']);
  expect(headings()).toEqual([
    'When to get help',
    'What it can mean',
    'What it feels like',
    'The leg from hip to toes',
    'Not the same as',
    'What helps now',
    'What helps over time',
    'What does not help, or may harm',
    'What it does',
    'What can go wrong',
    'What it is for',
    'What happens',
    'What it shows',
    'Does it hurt?',
    'What sets it off',
    'What eases it',
    'Who gets it',
    'Good to know',
    'At the doctor',
    'Medicines',
    'Where the word comes from',
    'Also called',
    'See also',
    'Sources',
  ]);
});

test('an entry without optional parts has no empty headings', () => {
  show(EXAMPLE_TERMS['no optional parts']);
  expect(headings()).toEqual(['Sources']);
});

test('says how sure anyone is that something helps, and why', () => {
  show(EXAMPLE_TERMS['condition with red flags']);
  expect(main.textContent).toContain('Weak evidence. The NHS and experts advise it.');
  expect(main.textContent).toContain('No proof it helps. A review of trials found almost no difference.');
});

test('another term in it is a button that asks for its id', async () => {
  const onTerm = show(EXAMPLE_TERMS['condition with red flags']);
  const button = main.querySelector<HTMLElement>('button[data-term="claudication"]');
  await userEvent.click(button ?? main);
  expect(onTerm).toHaveBeenCalledExactlyOnceWith('claudication');
});

test('sources open in a tab of their own and do not learn where the reader came from', () => {
  show(EXAMPLE_TERMS['longest entry']);
  const links = [...main.querySelectorAll('a')];
  expect(links).toHaveLength(4);
  for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

test('says that no clinician has reviewed it, and when it was checked', () => {
  show(EXAMPLE_TERMS['short word']);
  expect(main.textContent).toContain('Last checked November 23, 2026. Next check by November 23, 2027.');
  expect(main.textContent).toContain('No clinician has reviewed it yet.');
});

test('what it is taken for can be laid beside it', async () => {
  const term = Object.values(EXAMPLE_TERMS).find(({ notTheSameAs }) => notTheSameAs.length > 0);
  const [other] = term?.notTheSameAs ?? [];
  if (!term || !other) throw new Error('No example is taken for another.');
  const onCompare = vi.fn();
  show(term, vi.fn(), onCompare);
  await page.getByRole('button', { name: `Compare ${other.term.name}` }).click();
  expect(onCompare).toHaveBeenCalledExactlyOnceWith([term.id, other.term.id]);
});
