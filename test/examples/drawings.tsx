/** Every drawing, one line weight and one hand. */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/picture/picture.css';
import { Leg } from '../../components/picture/Leg.tsx';
import { Picture } from '../../components/picture/Picture.tsx';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { PICTURE_IDS } from '../../content/picture-ids.ts';
import { english } from '../term/english.ts';
import type { SurfaceExamples } from './surface.ts';

const words = { title: 'The part in question', description: 'What the drawing shows, in words.' };

/** As many as fit a sheet side by side. */
const PER_STATE = 12;

function show(view: preact.ComponentChild) {
  document.body.innerHTML = '<div id="app"></div>';
  renderPage(<main style="padding: 16px">{view}</main>, english, { theme: 'system', textSize: 100 });
}

function many(from: number) {
  return () =>
    show(
      <>
        <h1 class="visually-hidden">Drawings</h1>
        <div style="display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr))">
          {PICTURE_IDS.slice(from, from + PER_STATE).map((id) => (
            <Picture key={id} picture={{ id, ...words, description: id }} />
          ))}
        </div>
      </>,
    );
}

function choose() {
  show(
    <>
      <h1>Where is it?</h1>
      <Leg
        picture={{ kind: 'regions', views: ['front', 'back'], lit: ['calf'] }}
        onRegion={() => undefined}
        {...words}
      />
    </>,
  );
}

const pages = Array.from(
  { length: Math.ceil(PICTURE_IDS.length / PER_STATE) },
  (_, page) => page * PER_STATE,
);

/** Each state by its name. */
export const EXAMPLES: SurfaceExamples = {
  ...Object.fromEntries(pages.map((from) => [`drawings from ${PICTURE_IDS[from]}`, many(from)])),
  'a leg to choose from': choose,
};
