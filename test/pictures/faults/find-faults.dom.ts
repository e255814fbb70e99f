/** Everything that can be measured about a view on show and is wrong, in words. Runs inside the page. */
import axe from 'axe-core';
import { findCollisions, findCutText, findSideways, findSpilledText } from './misfits.dom.ts';
import { findHardToRead } from './reading.dom.ts';
import { findShown, findText } from './shown.dom.ts';
import { findHiddenFocus, findSmallTargets } from './targets.dom.ts';
import { findWeakEdges, findWeakText } from './weak-colours.dom.ts';

/** What to look for in the look at hand. */
export interface FaultOptions {
  readonly touch: boolean;
  readonly axe: boolean;
  /** The page around is somebody else's: only what lies over it counts. */
  readonly overlayOnly: boolean;
}

const MOST_ALIKE = 4;

declare global {
  interface Window {
    findFaults(options: FaultOptions): Promise<string[]>;
  }
}

window.findFaults = async (options) => {
  const all = findShown();
  const shown = options.overlayOnly ? all.filter((one) => one.getRootNode() instanceof ShadowRoot) : all;
  const pieces = findText(shown);
  const found = [
    findSideways(shown),
    findCutText(pieces),
    findSpilledText(pieces),
    findCollisions(pieces),
    // Short lines need less room between them: those of the card have some 40 letters, of a page 70.
    findHardToRead(pieces, options.overlayOnly ? 1.3 : 1.5),
    findSmallTargets(shown, options.touch ? 44 : 32),
    findWeakText(pieces),
    findWeakEdges(shown),
    findMovement(),
    findHiddenFocus(shown),
    options.axe ? await findAxeFaults(options.overlayOnly) : [],
  ];
  return found.flatMap(shorten);
};

/** A list of hundreds with one rule wrong has hundreds of faults: a few tell as much. */
function shorten(faults: readonly string[]): string[] {
  const few = [...new Set(faults)];
  return few.length > MOST_ALIKE ? [...few.slice(0, MOST_ALIKE), `and ${few.length - MOST_ALIKE} more`] : few;
}

/** The reader asked for no movement. */
function findMovement(): string[] {
  const roots = [document, document.querySelector('legwise-card')?.shadowRoot];
  const moving = roots.flatMap((root) => root?.getAnimations() ?? []);
  return moving
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
    .map(() => 'something moves although the reader asked for stillness');
}

async function findAxeFaults(overlayOnly: boolean): Promise<string[]> {
  if (overlayOnly && !document.querySelector('legwise-card')) return [];
  const where: axe.ElementContext = overlayOnly
    ? { fromShadowDom: ['legwise-card', '[role="dialog"]'] }
    : document;
  const { violations } = await axe.run(where, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe, ${id}: ${html.slice(0, 140)}`));
}
