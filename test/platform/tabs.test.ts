import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../components/platform/tabs.ts';
import { removeBrowserPart } from './browser-parts.ts';

beforeEach(() => {
  fakeBrowser.reset();
  removeBrowserPart('scripting', { executeScript: () => Promise.reject(new Error('Cannot access')) });
  removeBrowserPart('extension', { isAllowedFileSchemeAccess: async () => false });
});

/** The words for a file name a switch that only Chrome has. */
test.each([
  ['Firefox, which tells the address of a file', { getBrowserInfo: () => ({}) }, 'browser-page'],
  ['Chrome, which does not', {}, 'browser-page-or-file'],
])('a page without an address in %s', async (_, parts, why) => {
  removeBrowserPart('runtime', parts);
  expect(await readTab({ id: 1, url: undefined })).toEqual({ kind: 'silent', why });
});
