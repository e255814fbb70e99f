/** Goes through every named state in every look, for pictures and for tests alike. */
import type { Page } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser.ts';
import type { FaultOptions } from './faults/find-faults.dom.ts';
import { LOOKS, type Look, type Room } from './looks.ts';
import { openPageState } from './open-page-state.ts';
import { PAGE_STATES } from './page-states.ts';
import { Rooms, settle, setWindow } from './rooms.ts';
import { buildFaultFinder, serveStage } from './stage.ts';

/** A named state of a surface, and how to see it. */
export interface View {
  readonly surface: string;
  readonly name: string;
  readonly room: Room;
  /** A page of the built extension; else a view on the stage. */
  readonly isPage: boolean;
  /** Opens it in the window of a look; the page stays until the next view of the same look. */
  open(look: Look): Promise<Page>;
}

/** Every view there is. */
export interface Gallery {
  readonly views: readonly View[];
  /** What is wrong with the view that was opened last in a look, in words. */
  findFaults(page: Page, view: View, look: Look): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts the browsers, builds the stage and lists every view. The extension itself must have been built. */
export async function openGallery(): Promise<Gallery> {
  const path = findBrowser('chromium')?.path;
  if (!path) throw new Error('No Chromium is installed on this machine.');
  const [stage, finder] = await Promise.all([serveStage(), buildFaultFinder()]);
  const rooms = new Rooms(path, stage.url);
  return {
    views: [
      ...(await listStageViews(rooms, stage.url)),
      ...PAGE_STATES.map((state) => ({
        ...state,
        isPage: true,
        open: (look: Look) => openPageState(rooms, state, look),
      })),
    ],
    async findFaults(page, view, look) {
      const options: FaultOptions = {
        touch: look.touch ?? false,
        axe: look.axe ?? false,
        overlayOnly: view.room === 'web',
      };
      if (!(await page.evaluate(() => 'findFaults' in window))) await page.evaluate(finder);
      return page.evaluate((wanted) => window.findFaults(wanted), options);
    },
    async close() {
      await rooms.close();
      await stage.close();
    },
  };
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
        isPage: false,
        open: (wanted) => openStageState(rooms, { surface, name, room }, wanted),
      });
    }
  }
  return views;
}

async function openStageState(
  rooms: Rooms,
  view: Pick<View, 'surface' | 'name' | 'room'>,
  look: Look,
): Promise<Page> {
  const page = await rooms.stage(view.surface, look);
  await setWindow(page, view.room, look);
  await page.evaluate((name) => window.showState(name), view.name);
  await settle(page, look);
  return page;
}
