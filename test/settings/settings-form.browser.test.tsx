import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/rows.css';
import '../../components/settings/settings.css';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../components/settings/settings.ts';
import { isListed } from '../../components/settings/site.ts';
import { STARTING_SETTINGS, STARTING_SITES } from '../../components/settings/starting-sites.ts';
import { writeExport } from '../../components/settings/transfer.ts';
import { TextProvider } from '../../components/ui/text.ts';
import type { TermId } from '../../content/schema.ts';
import { english } from '../term/english.ts';

const mine: Settings = {
  ...{ ...STARTING_SETTINGS, sitesOff: [...STARTING_SETTINGS.sitesOff, 'a.example'] },
  hiddenTerms: ['calf', 'shin'] as TermId[],
};
const onDownload = vi.fn();
let main: HTMLElement;
/** The settings as the form last made them. */
let now: Settings;

function Held({ start, locked }: { readonly start: Settings; readonly locked: readonly string[] }) {
  const [settings, setSettings] = useState(start);
  now = settings;
  return (
    <SettingsForm
      settings={settings}
      locked={locked}
      onChange={setSettings}
      onDownload={onDownload}
      hasBadge
      nameOf={(id) => `“${id}”`}
    />
  );
}

const show = (start: Settings, locked: readonly string[] = []) =>
  render(
    <TextProvider value={english}>
      <Held start={start} locked={locked} />
    </TextProvider>,
    main,
  );

beforeEach(() => {
  main = document.createElement('main');
  document.body.replaceChildren(main);
  onDownload.mockClear();
});

afterEach(() => render(null, main));

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const readsAs = (locator: Locator, words: string | RegExp) =>
  vi.waitFor(() => expect(locator.element().textContent).toMatch(words));
const alert = () => page.getByRole('alert');

test('taking a hidden term away keeps everything else', async () => {
  show(mine);
  await press('Remove “calf”');
  expect(now).toEqual({ ...mine, hiddenTerms: ['shin'] });
});

test('the next button has the focus when one went with its item, and at last what says that there is none', async () => {
  show({ ...mine, hiddenTerms: ['calf', 'shin'] as TermId[] });
  await press('Remove “calf”');
  await expect.element(page.getByRole('button', { name: 'Remove “shin”' })).toHaveFocus();
  await press('Remove “shin”');
  expect(document.activeElement?.textContent).toBe('None. You can hide a term from its card.');
});

test('a file that does not fit is not said to have been taken', async () => {
  const view = (problem?: 'full') => (
    <TextProvider value={english}>
      <SettingsForm
        settings={mine}
        locked={[]}
        onChange={() => {}}
        onDownload={onDownload}
        hasBadge
        nameOf={String}
        problem={problem}
      />
    </TextProvider>
  );
  render(view(), main);
  await press('Start afresh');
  await expect.element(page.getByText('Done. Your settings have changed.')).toBeVisible();
  render(view('full'), main);
  await expect.element(page.getByText('Done. Your settings have changed.')).not.toBeInTheDocument();
});

describe('sites', () => {
  test('one that is typed as an address is added as a site, by the Enter key', async () => {
    show(mine);
    await userEvent.fill(page.getByLabelText('Turn off for a site'), 'https://www.news.example/a');
    await userEvent.keyboard('{Enter}');
    expect(now.sitesOff).toEqual([...mine.sitesOff, 'news.example']);
    await expect.element(page.getByLabelText('Turn off for a site')).toHaveValue('');
  });

  test('one that cannot be added says why, in the field’s own description, and changes nothing', async () => {
    show(mine);
    const field = page.getByLabelText('Turn off for a site');
    await userEvent.fill(field, 'my bank');
    await press('Add');
    await readsAs(alert(), 'A site has no spaces in it.');
    await expect.element(field).toHaveAccessibleDescription(/A site has no spaces in it/);
    await expect.element(field).toHaveValue('my bank');
    expect(now).toEqual(mine);
  });

  test('one that is off from the start can be turned on, and off again', async () => {
    show(mine);
    const [site] = STARTING_SITES.mail;
    await userEvent.click(page.getByText(/^Mail and messages/));
    const box = page.getByRole('checkbox', { name: site, exact: true });
    await userEvent.click(box);
    expect(now.sitesOff).not.toContain(site);
    await userEvent.click(box);
    expect(now.sitesOff).toContain(site);
  });

  test('one with other letters is kept by the name its pages know themselves by', async () => {
    show(mine);
    await userEvent.fill(page.getByLabelText('Turn off for a site'), 'Bücher.example');
    await press('Add');
    expect(now.sitesOff).toContain('xn--bcher-kva.example');
  });

  test('one around those that are off from the start leaves them their own lines', async () => {
    show(mine);
    const [site] = STARTING_SITES.mail;
    await userEvent.fill(page.getByLabelText('Turn off for a site'), 'google.com');
    await press('Add');
    await userEvent.click(page.getByRole('button', { name: 'Remove google.com' }));
    expect(now.sitesOff).toContain(site);
    await userEvent.fill(page.getByLabelText('Turn off for a site'), '*.google.*');
    await press('Add');
    await userEvent.click(page.getByText(/^Mail and messages/));
    // A box that is cleared means what it says, whatever kept the site off.
    await userEvent.click(page.getByRole('checkbox', { name: site, exact: true }));
    expect(isListed(now.sitesOff, site)).toBe(false);
  });

  test('under “only on these” the other list is kept for later', async () => {
    show(mine);
    await userEvent.click(page.getByLabelText('only on these sites'));
    await userEvent.fill(page.getByLabelText('Turn on for a site'), 'clinic.*');
    await press('Add');
    expect(now).toEqual({ ...mine, siteRule: 'only', sitesOnly: ['clinic.*'] });
  });
});

test('the delay is there only where a resting pointer opens the card', async () => {
  show(mine);
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '0.3 seconds');
  await userEvent.click(page.getByLabelText('when a word is clicked'));
  await expect.element(page.getByRole('slider')).not.toBeInTheDocument();
});

describe('a file', () => {
  const take = async (text: string) =>
    userEvent.upload(page.getByLabelText('Take from a file'), new File([text], 'settings.json'));

  test('is saved with everything in it', async () => {
    show(mine);
    await press('Save to a file');
    expect(onDownload).toHaveBeenCalledExactlyOnceWith('legwise-settings.json', writeExport(mine));
  });

  test('is looked at first, changes what it says when told to, and that can be undone', async () => {
    show(mine);
    await take(writeExport({ ...mine, theme: 'dark', badge: true }));
    const preview = page.getByRole('region', { name: 'What this file would change' });
    await readsAs(preview, /Light or dark.*Number on the button/);
    expect(now).toEqual(mine);
    await press('Change these');
    expect(now).toEqual({ ...mine, theme: 'dark', badge: true });
    await press('Undo');
    expect(now).toEqual(mine);
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  test('can be left alone', async () => {
    show(mine);
    await take(writeExport({ ...mine, theme: 'dark' }));
    await press('Leave all as it is');
    expect(now).toEqual(mine);
  });

  test('undoes and changes only what it says: what is changed beside it stays', async () => {
    show(mine);
    await take(JSON.stringify({ legwise: 'settings', textSize: 130, hiddenTerms: ['calf'] }));
    await userEvent.click(page.getByRole('radio', { name: 'dark' }));
    await press('Change these');
    expect(now).toEqual({ ...mine, theme: 'dark', textSize: 130, hiddenTerms: ['calf'] });
    await press('Remove “calf”');
    await userEvent.click(page.getByRole('radio', { name: 'every mention' }));
    await press('Undo');
    expect(now).toEqual({ ...mine, theme: 'dark', marking: 'every', hiddenTerms: ['shin'] });
  });

  test('leads the focus to what came of it, and back to where it was chosen', async () => {
    show(mine);
    const file = page.getByLabelText('Take from a file');
    for (const button of ['Leave all as it is', 'Change these', 'Undo']) {
      if (button !== 'Undo') {
        await take(writeExport({ ...mine, theme: 'dark' }));
        await expect.element(page.getByText('What this file would change')).toHaveFocus();
      }
      await press(button);
      await expect.element(file, { message: button }).toHaveFocus();
    }
    await press('Start afresh');
    await press('Undo');
    await expect.element(page.getByRole('button', { name: 'Start afresh' })).toHaveFocus();
  });

  test.each([
    ['of another kind', '{"name":"other"}', 'This is not a file of Legwise settings.'],
    ['damaged', '{"legwise":', 'This file cannot be read'],
    ['huge', 'x'.repeat(300_000), 'This file is too large'],
  ])('that is %s says so and changes nothing', async (_, text, says) => {
    show(mine);
    await take(text);
    await readsAs(alert(), says);
    expect(now).toEqual(mine);
  });

  test('shows what is in it as text, never as markup', async () => {
    show(DEFAULT_SETTINGS);
    await take(JSON.stringify({ legwise: 'settings', sitesOff: ['<img src=x>', 'ok.example'] }));
    await press('Change these');
    expect(now.sitesOff).toEqual(['ok.example']);
    expect(main.querySelector('img')).toBeNull();
  });
});

test('starting afresh can be undone', async () => {
  show(mine);
  await press('Start afresh');
  expect(now).toEqual(STARTING_SETTINGS);
  await press('Undo');
  expect(now).toEqual(mine);
});

test('what an administrator has set is said and cannot be changed, not even by starting afresh', async () => {
  const set = { ...mine, theme: 'dark' } as const;
  show(set, ['theme', 'hiddenTerms']);
  await expect.element(page.getByRole('radio', { name: 'dark' })).toBeDisabled();
  await expect.element(page.getByRole('button', { name: 'Remove “calf”' })).toBeDisabled();
  await expect.element(page.getByRole('radio', { name: 'every mention' })).toBeEnabled();
  expect(main.textContent).toContain('Set by whoever looks after this browser.');
  await press('Start afresh');
  expect(now).toEqual({ ...STARTING_SETTINGS, theme: 'dark', hiddenTerms: mine.hiddenTerms });
});
