import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/rows.css';
import '../../components/settings/settings.css';
import '../../components/glossary/glossary.css';
import '../../components/term/term.css';
import '../../components/picture/picture.css';
import { Compare } from '../../components/glossary/Compare.tsx';
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import { PageTermList } from '../../components/page-terms/PageTermList.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { useRowKeys } from '../../components/ui/use-row-keys.dom.ts';
import { entries } from '../examples/lists.tsx';
import { english } from '../term/english.ts';

let main: HTMLElement;

beforeEach(() => {
  main = document.createElement('main');
  document.body.replaceChildren(main);
});

afterEach(() => render(null, main));

const show = (view: preact.ComponentChild) =>
  render(<TextProvider value={english}>{view}</TextProvider>, main);

test('the search box takes the focus when asked to, and says what is typed', async () => {
  const onType = vi.fn();
  show(<SearchBox typed="" onType={onType} autofocus />);
  await vi.waitFor(() => expect(document.activeElement).toBe(main.querySelector('input')));
  await userEvent.keyboard('cramp');
  expect(onType).toHaveBeenCalledTimes(5);
});

test('of a long text that finds nothing the beginning is said, and what to do', () => {
  show(<ResultList id="results" hits={[]} typed={'cramp'.repeat(1000)} onTerm={() => {}} />);
  const said = main.querySelector('.empty')?.textContent ?? '';
  expect(said).toMatch(/^Nothing found for “crampcramp.*…”\. Try fewer or simpler words\.$/);
  expect(said.length).toBeLessThan(150);
});

function Rows() {
  useRowKeys();
  return (
    <>
      <SearchBox typed="かんせつ" onType={() => {}} autofocus />
      <PageTermList rows={entries.map((entry) => ({ entry, count: 1 }))} onGoTo={() => {}} />
    </>
  );
}

test.each([
  ['an arrow', {}, true],
  ['an arrow that chooses what an input method offers', { isComposing: true }, false],
  ['an arrow that selects text', { shiftKey: true }, false],
])('%s leads from the search box to the rows: %o %s', async (_, how, leads) => {
  show(<Rows />);
  const box = main.querySelector('input');
  await vi.waitFor(() => expect(document.activeElement).toBe(box));
  // Listened for after the first frame.
  await new Promise((resolve) => setTimeout(resolve, 150));
  box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, ...how }));
  expect(document.activeElement?.matches('.row')).toBe(leads);
});

test('a row of the page leads to its term, by keyboard too', async () => {
  const onGoTo = vi.fn();
  show(<PageTermList rows={entries.map((entry) => ({ entry, count: 1 }))} onGoTo={onGoTo} />);
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith(entries[1]?.id);
});

test('the switch of a site says what it will do', async () => {
  const onChange = vi.fn();
  show(<SiteSwitch host="news.example" off={false} onChange={onChange} />);
  const button = page.getByRole('button', { name: 'Turn off for news.example' });
  await userEvent.click(button);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  // Its name says what it does, so it is not said to be pressed as well: “Turn on, pressed” is a riddle.
  expect(button.element().hasAttribute('aria-pressed')).toBe(false);
});

test.each([
  [1, 'compareAllGone'],
  [2, 'compareAllGone'],
  [0, undefined],
] as const)('of %i entries to compare that are all gone none is said to be shown', (missing, message) => {
  show(<Compare terms={[]} missing={missing} entries={entries} onAdd={() => undefined} />);
  expect(main.querySelector('[role=status]')?.textContent).toBe(message && english(message));
});
