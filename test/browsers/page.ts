/** What the end-to-end tests need of a page, the same for both browsers. */

/** A browser tab. Both Playwright's and Puppeteer's pages have this shape. */
export interface Page {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  url(): string;
  bringToFront(): Promise<unknown>;
  evaluate<Result, Arguments extends unknown[]>(
    work: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  readonly mouse: {
    move(x: number, y: number): Promise<unknown>;
    click(x: number, y: number): Promise<unknown>;
  };
  readonly keyboard: {
    press(key: string): Promise<unknown>;
    type(text: string): Promise<unknown>;
  };
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A running browser with Legwise installed. */
export interface ExtensionBrowser {
  readonly kind: 'chromium' | 'firefox';
  /** Where the pages of the extension are, ending in a slash. */
  readonly extensionUrl: string;
  /** Opens a tab of this size in CSS pixels. */
  openPage(url: string, size?: { width: number; height: number; dark?: boolean }): Promise<Page>;
  /** Every address a page or the extension asked for, other than those of the extension itself. */
  readonly requests: readonly string[];
  /** What pages and the extension said was wrong, as text. */
  readonly errors: readonly string[];
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Removes the extension under its open pages; absent where nothing can make it. */
  readonly removeExtension?: () => Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
