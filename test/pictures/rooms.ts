/** The browser windows in which everything is shown: one for each look, kept open from state to state. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Started, startChromium } from '../browsers/chromium.ts';
import { buildFolder } from '../browsers/launch.ts';
import { fakeTab } from './fake-tab.ts';
import { type Look, ROOMS, type Room } from './looks.ts';

/** Windows of the stage and of the built extension. */
export class Rooms {
  readonly #path: string;
  readonly #stageUrl: string;
  readonly #browsers = new Map<string, Promise<Browser>>();
  readonly #extensions = new Map<string, Promise<Started>>();
  readonly #pages = new Map<string, Promise<Page>>();

  constructor(path: string, stageUrl: string) {
    this.#path = path;
    this.#stageUrl = stageUrl;
  }

  /** The window of the stage with a surface on it. */
  stage(surface: string, look: Look): Promise<Page> {
    return keep(this.#pages, `stage ${surface} ${look.name}`, async () => {
      const browser = await this.#browser(look);
      const context = await browser.newContext(touchOptions(look));
      const page = await this.#prepare(context, look);
      await page.goto(`${this.#stageUrl}?surface=${surface}`);
      await page.waitForSelector('[data-ready]', { state: 'attached' });
      return page;
    });
  }

  /** A window of the built extension. */
  async extension(look: Look): Promise<{ page: Page; url: string }> {
    const { context, extensionUrl } = await this.#extension(look);
    const page = await keep(this.#pages, `extension ${look.name}`, async () => {
      const made = await this.#prepare(context, look);
      await made.addInitScript(fakeTab);
      return made;
    });
    return { page, url: extensionUrl };
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await (await browser).close();
    for (const extension of this.#extensions.values()) await (await extension).close();
  }

  #browser({ fontSize }: Look): Promise<Browser> {
    const args = ['--no-sandbox', ...(fontSize ? [`--blink-settings=defaultFontSize=${fontSize}`] : [])];
    return keep(this.#browsers, String(fontSize), () =>
      chromium.launch({ executablePath: this.#path, args }),
    );
  }

  #extension({ fontSize }: Look): Promise<Started> {
    const extension = buildFolder('chromium');
    return keep(this.#extensions, String(fontSize), () =>
      startChromium({ path: this.#path, extension, headless: true, ...(fontSize && { fontSize }) }),
    );
  }

  async #prepare(context: BrowserContext, look: Look): Promise<Page> {
    const page = await context.newPage();
    await page.emulateMedia({
      colorScheme: look.dark ? 'dark' : 'light',
      forcedColors: look.forcedColours ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    if (look.touch) await emulateTouch(page);
    return page;
  }
}

const touchOptions = ({ touch }: Look) => (touch ? { hasTouch: true, isMobile: true } : {});

/** A context that is shared with other looks cannot be told so when it is made. */
async function emulateTouch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
}

async function keep<T>(kept: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const found = kept.get(name) ?? make();
  kept.set(name, found);
  return found;
}

/** Makes a window as large as the look wants it. */
export async function setWindow(page: Page, room: Room, look: Look): Promise<void> {
  const { width, height } = ROOMS[room];
  await page.setViewportSize({ width: look.width ?? width, height: look.touch ? 740 : height });
  await setDirection(page, look);
}

/** English words in a page laid out from right to left: what stands on which side shows all the same. */
export async function setDirection(page: Page, { rightToLeft }: Look): Promise<void> {
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
    },
    rightToLeft ? 'rtl' : 'ltr',
  );
}

const SPACED =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

/** A style sheet made by script: those of our pages come from files only, and the card's tree has its own. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const card = document.querySelector('legwise-card')?.shadowRoot;
    for (const root of card ? [document, card] : [document]) root.adoptedStyleSheets.push(sheet);
  }, SPACED);
}

/** Waits until what was asked for has been drawn. */
export async function settle(page: Page, look: Look): Promise<void> {
  if (look.spacedText) await spaceText(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
