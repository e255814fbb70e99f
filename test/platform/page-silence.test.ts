import { expect, test } from 'vitest';
import { explainSilence } from '../../components/platform/page-silence.ts';

const SHUT = { isOpen: false, isPdf: false, mayBeFile: false };

test.each([
  ['a page of the browser', 'about:config', SHUT, 'browser-page'],
  ['a page whose address is kept from us', undefined, SHUT, 'browser-page'],
  [
    'the same, and files are kept from us too',
    undefined,
    { ...SHUT, mayBeFile: true },
    'browser-page-or-file',
  ],
  ['a store', 'https://addons.mozilla.org/en/firefox/', SHUT, 'guarded-site'],
  ['a file', 'file:///home/me/leg.html', { ...SHUT, mayBeFile: true }, 'file'],
  ['a PDF by its address', 'https://health.example/leg.PDF?page=2', SHUT, 'pdf'],
  ['a PDF by its kind', 'https://health.example/download', { ...SHUT, isOpen: true, isPdf: true }, 'pdf'],
  ['a page older than we are', 'https://health.example/', { ...SHUT, isOpen: true }, 'before-us'],
  [
    'a page older than we are that ends like a PDF',
    'https://a.example/x.pdf',
    { ...SHUT, isOpen: true },
    'before-us',
  ],
  ['no address at all', 'nonsense', SHUT, 'browser-page'],
] as const)('%s', (_, url, facts, why) => {
  expect(explainSilence(url, facts)).toBe(why);
});
