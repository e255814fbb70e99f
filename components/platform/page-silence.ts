/** Why nothing can be said about the page in a tab. */

/** Each has words of its own in the popup. */
export type Silence =
  /** A page of the browser itself. */
  | 'browser-page'
  /** A page of the browser itself or, as the browser does not tell which, a file. */
  | 'browser-page-or-file'
  /** A store, or a site that the browser guards from extensions. */
  | 'guarded-site'
  /** A file, and the reader has not let the extension read files. */
  | 'file'
  /** A PDF, in the browser's own viewer. */
  | 'pdf'
  /** The page was open before the extension was installed or updated. */
  | 'before-us';

interface Facts {
  /** Whether the extension may run in the page, although nothing of it answers there. */
  readonly isOpen: boolean;
  readonly isPdf: boolean;
  /** Whether it may be a file, of which the browser tells no address. */
  readonly mayBeFile: boolean;
}

/** @param url the address of the page, where the browser tells it */
export function explainSilence(url: string | undefined, { isOpen, isPdf, mayBeFile }: Facts): Silence {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (isPdf || (!isOpen && address?.pathname.toLowerCase().endsWith('.pdf'))) return 'pdf';
  if (isOpen) return 'before-us';
  if (!address) return mayBeFile ? 'browser-page-or-file' : 'browser-page';
  if (address.protocol === 'file:') return 'file';
  return /^https?:$/.test(address.protocol) ? 'guarded-site' : 'browser-page';
}
