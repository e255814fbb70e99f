/**
 * Every named state of the views, in every look, has nothing wrong with it that can be measured. The pages as a
 * whole are measured by `npm run pictures`: each has to be opened anew, which takes minutes.
 */
import { afterAll, expect, test } from 'vitest';
import { openGallery } from './gallery.ts';
import { LOOKS } from './looks.ts';

const gallery = await openGallery();
afterAll(() => gallery.close());

const views = gallery.views
  .filter(({ isPage }) => !isPage)
  .map((view) => [`${view.surface}, ${view.name}`, view] as const);

test.each(views)('%s', async (_, view) => {
  const found: Record<string, readonly string[]> = {};
  for (const look of LOOKS) {
    const page = await view.open(look);
    const faults = await gallery.findFaults(page, view, look);
    if (faults.length > 0) found[look.name] = faults;
  }
  expect(found, '`npm run pictures` shows what it looks like').toEqual({});
});
