import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createScriptCore } from '../components/spotter/script-core.ts';
import { offerCore } from '../components/wiring/matcher-slot.ts';

/** The matcher as JavaScript: put into a page by the background where the page forbids WebAssembly. */
export default defineUnlistedScript(() => offerCore(createScriptCore));
