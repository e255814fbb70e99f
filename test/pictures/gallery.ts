/** Goes through every named state in every look, for pictures and for tests alike. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Started, startChromium } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { buildFolder } from '../browsers/launch.ts';
import { fakeTab } from './fake-tab.ts';
import type { FaultOptions } from './faults/find-faults.dom.ts';
import { LOOKS, type Look, ROOMS, type Room } from './looks.ts';
import { PAGE_STATES, type PageState } from './page-states.ts';
import { buildFaultFinder, serveStage } from './stage.ts';

/** A named state of a surface, and how to see it. */
export interface View {
  readonly surface: string;
  readonly name: string;
  readonly room: Room;
  /** Opens it in the window of a look; the page stays until the next view of the same look. */
  open(look: Look): Promise<Page>;
}

/** Every view there is. */
export interface Gallery {
  readonly views: readonly View[];
  close(): Promise<void>;
}

/** Starts the browsers, builds the stage and lists every view. The extension itself must have been built. */
export async function openGallery(): Promise<Gallery> {
  const path = findBrowser('chromium')?.path;
  if (!path) throw new Error('No Chromium is installed on this machine.');
  const [stage, finder] = await Promise.all([serveStage(), buildFaultFinder()]);
  const rooms = new Rooms(path, finder, stage.url);
  return {
    views: [
      ...(await listStageViews(rooms, stage.url)),
      ...PAGE_STATES.map((state) => ({ ...state, open: (look: Look) => openPageState(rooms, state, look) })),
    ],
    async close() {
      await rooms.close();
      await stage.close();
    },
  };
}

/** What is wrong with what is on show, in words. */
export function findFaults(page: Page, view: View, look: Look): Promise<string[]> {
  const options: FaultOptions = {
    touch: look.touch ?? false,
    axe: look.axe ?? false,
    overlayOnly: view.room === 'web',
  };
  return page.evaluate((wanted) => window.findFaults(wanted), options);
}

/** Windows that are kept open: one for each look, of the stage and of the extension. */
class Rooms {
  readonly #path: string;
  readonly #finder: string;
  readonly #stageUrl: string;
  readonly #browsers = new Map<string, Promise<Browser>>();
  readonly #extensions = new Map<string, Promise<Started>>();
  readonly #pages = new Map<string, Promise<Page>>();

  constructor(path: string, finder: string, stageUrl: string) {
    this.#path = path;
    this.#finder = finder;
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
    const page = await keep(this.#pages, `extension ${look.name}`, () => this.#prepare(context, look));
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
    await page.addInitScript({ content: this.#finder });
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

const STAGE_ROOMS: Readonly<Record<string, Room>> = { card: 'web', marks: 'web' };

async function listStageViews(rooms: Rooms, url: string): Promise<View[]> {
  const [look] = LOOKS;
  if (!look) return [];
  const probe = await rooms.stage('', look);
  const surfaces = await probe.evaluate(() => window.surfaces);
  const views: View[] = [];
  for (const surface of surfaces) {
    await probe.goto(`${url}?surface=${surface}`);
    await probe.waitForSelector('[data-ready]', { state: 'attached' });
    const room = STAGE_ROOMS[surface] ?? 'tab';
    for (const name of await probe.evaluate(() => window.stateNames)) {
      views.push({
        surface,
        name,
        room,
        open: (wanted) => openStageState(rooms, { surface, name, room }, wanted),
      });
    }
  }
  return views;
}

async function openStageState(rooms: Rooms, view: Omit<View, 'open'>, look: Look): Promise<Page> {
  const page = await rooms.stage(view.surface, look);
  await setWindow(page, view.room, look);
  await page.evaluate((name) => window.showState(name), view.name);
  await settle(page);
  return page;
}

async function openPageState(rooms: Rooms, state: PageState, look: Look): Promise<Page> {
  const { page, url } = await rooms.extension(look);
  await setWindow(page, state.room, look);
  await page.goto(`${url}icon/16.png`);
  await fillStorage(page, state);
  // Init scripts add up; the last one to run has the last word.
  await page.addInitScript(fakeTab, state.tab ?? null);
  await page.goto(`${url}${state.address}`);
  await page.locator('#app > *').first().waitFor();
  await setDirection(page, look);
  await state.reach?.(page);
  await settle(page);
  return page;
}

/** What this file needs of the browser's own storage. */
interface Area {
  clear(): Promise<void>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}
type Storages = Readonly<Record<'sync' | 'session', Area>>;

async function fillStorage(page: Page, { sync = {}, session = {} }: PageState): Promise<void> {
  await page.evaluate(
    async (stored) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Storages } }).chrome;
      await Promise.all([storage.sync.clear(), storage.session.clear()]);
      await Promise.all([storage.sync.set(stored.sync), storage.session.set(stored.session)]);
    },
    { sync, session },
  );
}

async function setWindow(page: Page, room: Room, look: Look): Promise<void> {
  const { width, height } = ROOMS[room];
  await page.setViewportSize({ width: look.width ?? width, height: look.touch ? 740 : height });
  await setDirection(page, look);
}

/** English words in a page laid out from right to left: what stands on which side shows all the same. */
async function setDirection(page: Page, { rightToLeft }: Look): Promise<void> {
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
    },
    rightToLeft ? 'rtl' : 'ltr',
  );
}

/** Waits until what was asked for has been drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
