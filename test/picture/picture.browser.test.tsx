import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/picture/picture.css';
import { Leg } from '../../components/picture/Leg.tsx';
import { Picture } from '../../components/picture/Picture.tsx';
import { TextProvider } from '../../components/ui/text.ts';
import { PICTURE_IDS } from '../../content/picture-ids.ts';
import { english } from '../term/english.ts';

const words = { title: 'Where the calf is', description: 'The leg from the back. The calf is lit.' };

let main: HTMLElement;
beforeEach(() => {
  main = document.createElement('main');
  document.body.replaceChildren(main);
});
afterEach(() => render(null, main));

describe.each(PICTURE_IDS)('%s', (id) => {
  test('has a name and a description', async () => {
    render(<Picture picture={{ id, ...words }} />, main);
    const image = page.getByRole('img');
    await expect.element(image).toHaveAccessibleName(words.title);
    await expect.element(image).toHaveAccessibleDescription(words.description);
  });

  test.each([120, 320])('fits a place %i px wide', (width) => {
    main.style.width = `${width}px`;
    render(<Picture picture={{ id, ...words }} />, main);
    const box = main.querySelector('svg')?.getBoundingClientRect();
    expect(box?.width).toBeGreaterThan(60);
    expect(box?.width).toBeLessThanOrEqual(width);
    expect(box?.height).toBeLessThanOrEqual(320);
    expect(main.scrollWidth).toBe(width);
  });
});

test('two pictures on one page keep their own names', async () => {
  render(
    <>
      <Picture picture={{ id: 'calf', title: 'First', description: 'One.' }} />
      <Picture picture={{ id: 'shin', title: 'Second', description: 'Two.' }} />
    </>,
    main,
  );
  await expect.element(page.getByRole('img', { name: 'First' })).toHaveAccessibleDescription('One.');
  await expect.element(page.getByRole('img', { name: 'Second' })).toHaveAccessibleDescription('Two.');
});

describe('a leg to choose from', () => {
  function show() {
    const onRegion = vi.fn();
    render(
      <TextProvider value={english}>
        <h1>Where is the trouble?</h1>
        <Leg
          picture={{ kind: 'regions', views: ['front', 'back'], lit: ['calf'] }}
          onRegion={onRegion}
          {...words}
        />
      </TextProvider>,
      main,
    );
    return onRegion;
  }

  test('is a named group in which every part is a button with a name of its own', async () => {
    show();
    await expect.element(page.getByRole('group', { name: words.title })).toBeInTheDocument();
    const names = page
      .getByRole('button')
      .elements()
      .map((button) => button.ariaLabel);
    expect(names).toHaveLength(15);
    expect(new Set(names).size).toBe(15);
    expect(names[0]).toBe('Hip and groin, from the front');
    expect(names).toContain('Back of the knee, from the back');
  });

  test('says which parts are lit', async () => {
    show();
    const pressed = page.getByRole('button', { pressed: true });
    await expect.element(pressed).toHaveAccessibleName('Calf, from the back');
  });

  test.each(['{Enter}', ' '])('by keyboard: arrows go from hip to toes, "%s" chooses', async (key) => {
    const onRegion = show();
    await userEvent.keyboard(`{Tab}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}${key}`);
    expect(onRegion).toHaveBeenCalledExactlyOnceWith('knee');
    expect(window.scrollY).toBe(0);
  });

  test('by keyboard: Tab stops at the drawing once, and arrows end at its ends', async () => {
    show();
    main.append(document.createElement('button'));
    await userEvent.keyboard('{Tab}{ArrowUp}');
    expect(document.activeElement?.ariaLabel).toBe('Hip and groin, from the front');
    await userEvent.keyboard('{ArrowRight>20/}');
    expect(document.activeElement?.ariaLabel).toBe('Toes, from the back');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(main.lastElementChild);
  });

  test('by pointer: a press on a part chooses it', async () => {
    const onRegion = show();
    await userEvent.click(page.getByRole('button', { name: 'Calf, from the back' }));
    expect(onRegion).toHaveBeenCalledExactlyOnceWith('calf');
  });

  test('every part is at least 24 px wide and high', () => {
    show();
    for (const button of page.getByRole('button').elements()) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.ariaLabel ?? '').toBeGreaterThanOrEqual(24);
    }
  });
});
