/** A page that shows any named state of a view: `?surface=card` chooses the surface, `showState` the state. */
import type { SurfaceExamples } from '../../examples/surface.ts';

const SURFACES: Readonly<Record<string, () => Promise<{ readonly EXAMPLES: SurfaceExamples }>>> = {
  card: () => import('../../examples/cards.tsx'),
  views: () => import('../../examples/views.tsx'),
  drawings: () => import('../../examples/drawings.tsx'),
  marks: () => import('../../examples/marks.tsx'),
};

declare global {
  interface Window {
    /** The names of the surfaces. */
    surfaces: readonly string[];
    /** The names of the states of the surface, in order. */
    stateNames: readonly string[];
    showState(name: string): Promise<void>;
  }
}

window.surfaces = Object.keys(SURFACES);
const surface = new URLSearchParams(location.search).get('surface');
const { EXAMPLES = {} } = (surface && (await SURFACES[surface]?.())) || {};
window.stateNames = Object.keys(EXAMPLES);
window.showState = async (name) => {
  await EXAMPLES[name]?.();
};
document.documentElement.dataset.ready = '';
