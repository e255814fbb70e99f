/** A word that is stepped to comes into view, wherever its text hangs in the tree that is shown. */
import { expect, test } from 'vitest';
import { bringIntoView } from '../../components/spotter/bring-into-view.dom.ts';
import { startReading, useCleanPage } from './stage.ts';

useCleanPage();

const FAR = '<div style="height:3000px;width:10px"></div>';
const SCROLLER = '<div style="height:200px;overflow:auto">';

test.each([
  ['in the page', 'a leg cramp', undefined],
  ['in a long paragraph', `${'word '.repeat(6000)} leg cramp`, undefined],
  ['in a scrolling box', `${SCROLLER}${FAR}a leg cramp${FAR}</div>`, undefined],
  ['as bare text of a shadow tree', '', 'a leg cramp'],
  ['in a slot', 'a leg cramp', '<p><slot></slot></p>'],
  ['in a slot of a scrolling box', 'a leg cramp', `${SCROLLER}${FAR}<slot></slot>${FAR}</div>`],
])('%s', async (_, light, tree) => {
  document.body.innerHTML = `${FAR}<section>${light}</section>${FAR}`;
  const host = document.querySelector('section');
  if (tree && host) host.attachShadow({ mode: 'open' }).innerHTML = tree;
  const spotter = startReading();
  await spotter.whenSettled();
  const range = spotter.terms()[0]?.first.range;
  if (!range) throw new Error('Nothing is marked.');
  bringIntoView(range);
  const { top, bottom, left } = range.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  // Nothing lies in front of it, and no box around it has scrolled it out of sight.
  expect(spotter.mentionAt(left + 2, (top + bottom) / 2)?.range).toBe(range);
});
