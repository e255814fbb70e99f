import { createElement, Fragment, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import type { App, View } from './app.ts';

function Page({ view: { title, isOpen, rows }, onReady }: { view: View; onReady?: () => void }) {
  useEffect(() => onReady?.(), [onReady]);
  const row = ({ id, text }: View['rows'][number]) =>
    createElement('li', { key: id }, text, ' and a ', createElement('b', null, 'leg'), ' cramp');
  return createElement(
    Fragment,
    null,
    createElement('h2', null, title),
    isOpen && createElement('p', null, 'More about numbness.'),
    createElement('ul', null, rows.map(row)),
  );
}

export const react: App = {
  html: async (view) => renderToString(createElement(Page, { view })),
  async start(container, view) {
    const page = await new Promise<Root>((resolve) => {
      // What is rendered before React has taken over makes it throw the server's nodes away.
      const root = hydrateRoot(container, createElement(Page, { view, onReady: () => resolve(root) }), {
        onRecoverableError: (error) => console.error(error),
      });
    });
    return {
      show: async (next) => flushSync(() => page.render(createElement(Page, { view: next }))),
      stop: () => page.unmount(),
    };
  },
};
