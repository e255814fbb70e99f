/** What leaves a page leaves memory, however long the page is kept up with. */
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { painted, spot, useCleanPage } from './stage.ts';

useCleanPage();

const TERMS = '<p>a leg cramp</p><p>claudication</p><ul><li>numbness in the leg</li></ul>';

/** Collects what nothing holds. @returns how many of the nodes are still held */
async function stillHeld(nodes: readonly WeakRef<Node>[]): Promise<number> {
  // A reference that was followed is held to the end of the task.
  await new Promise((resolve) => setTimeout(resolve));
  await cdp().send('HeapProfiler.collectGarbage');
  return nodes.filter((node) => node.deref()).length;
}

/** A node and all that is in it. */
function nodesOf(root: Node): WeakRef<Node>[] {
  const nodes = document.createTreeWalker(root);
  const found: WeakRef<Node>[] = [];
  for (let node: Node | null = root; node; node = nodes.nextNode()) found.push(new WeakRef(node));
  return found;
}

const main = () => document.querySelector('main') as HTMLElement;

test.each([
  ['removed', () => main().remove()],
  ['replaced', () => main().replaceWith('no more')],
  [
    'moved and removed',
    () => {
      document.body.prepend(main());
      main().remove();
    },
  ],
  ['emptied', () => main().replaceChildren()],
])('nodes that are %s are released', async (_, change) => {
  const spotter = await spot(`<main><div>${TERMS.repeat(40)}</div></main><p>cramp</p>`);
  const nodes = nodesOf(document.querySelector('main > div') as Node);
  expect(painted().length).toBeGreaterThan(100);
  expect(await stillHeld(nodes)).toBe(nodes.length);
  change();
  await spotter.whenSettled();
  expect(painted()).toEqual(['cramp']);
  expect(await stillHeld(nodes)).toBe(0);
});

test('a shadow tree is released with its host', async () => {
  const spotter = await spot('<main></main>');
  for (let host = 0; host < 20; host++)
    main().appendChild(document.createElement('x-card')).attachShadow({ mode: 'open' }).innerHTML = TERMS;
  await spotter.whenSettled();
  expect(painted().length).toBe(60);
  const nodes = [...main().children].flatMap(({ shadowRoot }) => (shadowRoot ? nodesOf(shadowRoot) : []));
  main().replaceChildren();
  await spotter.whenSettled();
  expect(painted()).toEqual([]);
  expect(await stillHeld(nodes)).toBe(0);
});

test('the mention that was stepped to is released with its text', async () => {
  const spotter = await spot(`<main><div>${TERMS}</div></main>`);
  const nodes = nodesOf(document.querySelector('main > div') as Node);
  spotter.tint(spotter.step(1));
  spotter.mentionAt(20, 20);
  main().remove();
  await spotter.whenSettled();
  expect(await stillHeld(nodes)).toBe(0);
});
