import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { defineConfig } from 'wxt';
import { OWN_NAMES } from './components/spotter/own-names.ts';
import { matcherPlugin } from './content/build/matcher-plugin.ts';
import { contentFiles, contentPlugin } from './content/build/plugin.ts';

/** `WXT_SELF_CHECK=off npm run build` leaves the self-check out whole; see components/platform/build.ts. */
const hasSelfCheck = process.env.WXT_SELF_CHECK !== 'off';
const NO_SELF_CHECK = fileURLToPath(new URL('components/platform/no-self-check.ts', import.meta.url));
const PAGE_CONTEXT = fileURLToPath(new URL('components/platform/page-context.ts', import.meta.url));
/** Every page carries the content script, so it is made small, down to names that nothing else knows. */
const SMALL = {
  ecma: 2020,
  compress: { unsafe: true, passes: 5, unsafe_arrows: true, keep_fargs: false, hoist_funs: true },
  mangle: { properties: { builtins: true, regex: new RegExp(`^(${OWN_NAMES.join('|')})$`) } },
} as const;
/** Says `let` for `const`: two letters less each time, and more of what stands side by side becomes one. */
const withLet = {
  name: 'let-for-const',
  renderChunk(code: string) {
    const constants: number[] = [];
    const visitor = new Visitor({
      VariableDeclaration: ({ kind, start }) => void (kind === 'const' && constants.push(start)),
    });
    visitor.visit(parseSync('chunk.js', code).program);
    const shorten = (text: string, at: number) => `${text.slice(0, at)}let${text.slice(at + 'const'.length)}`;
    return { code: constants.reduceRight(shorten, code), map: null };
  },
};
/**
 * The extension API as Mozilla's polyfill gives it, in the background and our own pages. Scripts in web pages
 * do without: they use of it only what every browser has alike, and it would make them a quarter larger.
 */
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const withPolyfill = {
  name: POLYFILL,
  config: () => ({ resolve: { alias: { 'wxt/browser': POLYFILL } } }),
};

export default defineConfig({
  ...(!hasSelfCheck && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-no-self-check' }),
  // Every name is imported where it is used, so that a reader can follow it.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [contentPlugin(), matcherPlugin()],
    resolve: {
      alias: [
        { find: 'wxt/utils/content-script-context', replacement: PAGE_CONTEXT },
        ...(hasSelfCheck ? [] : [{ find: /^.*\/self-check\/SelfCheck\.tsx$/, replacement: NO_SELF_CHECK }]),
      ],
    },
    build: { target: 'es2023' },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build, plugins }) => {
      const isOfType = (type: string) => entrypoints.some((entrypoint) => entrypoint.type === type);
      if (isOfType('content-script')) {
        Object.assign(build ?? {}, { minify: 'terser', terserOptions: SMALL });
        plugins?.push(withLet);
      }
      if (!isOfType('content-script') && !isOfType('unlisted-script')) plugins?.push(withPolyfill);
    },
    'build:manifestGenerated': (_, manifest) => {
      // Not a content script of WXT's, whose wrapping would weigh more than the script itself.
      manifest.content_scripts?.unshift({
        matches: ['<all_urls>'],
        js: ['ear.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
    },
    'build:publicAssets': (_, files) => {
      files.push(...contentFiles({ hasSelfCheck }));
    },
    'entrypoints:found': (_, found) => {
      if (hasSelfCheck) return;
      const page = found.findIndex(({ name }) => name === 'self-check');
      if (page >= 0) found.splice(page, 1);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Each is needed by a named feature and shows no warning: settings, the card, "Explain" in the menu.
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousTerm__',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPopup__' },
      ...(hasSelfCheck && { 'self-check': { description: '__MSG_commandSelfCheck__' } }),
      'site-off': { description: '__MSG_commandSiteOff__' },
      'side-panel': { description: '__MSG_commandSidePanel__' },
    },
    omnibox: { keyword: 'leg' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'legwise@legwise.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && {
      // The newest that is asked of it: which letter stands at a point, in shadow trees too.
      minimum_chrome_version: '128',
      storage: { managed_schema: 'managed-schema.json' },
    }),
  }),
});
