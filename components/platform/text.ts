import type { GetText } from '../ui/text.ts';
import { browser } from './browser.ts';

/** The words of the interface in the browser's language, from `_locales`. */
export const getText: GetText = (key, ...values) => browser.i18n.getMessage(key, values.map(String));
