import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setFirstEar } from '../components/card/first-ear.dom.ts';

/** Runs at the start of every document, before its own scripts: a few lines, and nothing is loaded or heard yet. */
export default defineUnlistedScript(() => setFirstEar(window));
