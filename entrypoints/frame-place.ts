import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFrame, findFramePath } from '../components/card/frame-path.dom.ts';
import { wordInFrame } from '../components/card/word.dom.ts';

const CORNER = { left: 0, top: 0, right: 0, bottom: 0 };

/** Run by the background in every frame of a tab: which frame is this, and where in it are its own frames? */
export default defineUnlistedScript(() => ({
  path: findFramePath(window),
  places: Array.from({ length: window.length }, (_, index) => {
    const frame = findFrame(document, index);
    const { left, top } = frame ? wordInFrame(frame, CORNER).getBoundingClientRect() : CORNER;
    return { left, top };
  }),
}));
