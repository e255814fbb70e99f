/** The one import of the extension API, so that tests and readers find every use of it. */
export { browser } from 'wxt/browser';
