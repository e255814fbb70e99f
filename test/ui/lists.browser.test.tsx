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
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import { PageTermList } from '../../components/page-terms/PageTermList.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import { TextProvider } from '../../components/ui/text.ts';
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

test('a row of the page leads to its term, by keyboard too', async () => {
  const onGoTo = vi.fn();
  show(<PageTermList rows={entries.map((entry) => ({ entry, count: 1 }))} onGoTo={onGoTo} />);
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith(entries[1]?.id);
});

test('the switch of a site says what it will do', async () => {
  const onChange = vi.fn();
  show(<SiteSwitch host="news.example" off={false} onChange={onChange} />);
  await userEvent.click(page.getByRole('button', { name: 'Turn off for news.example' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});
