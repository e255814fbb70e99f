import { hydrate, tick, unmount } from 'svelte';
import { render } from 'svelte/server';
import { readable, writable } from 'svelte/store';
import type { App } from './app.ts';
import Page from './Page.svelte';
import ServerPage from './Page.svelte?server';

export const svelte: App = {
  html: async (view) => render(ServerPage, { props: { view: readable(view) } }).body,
  async start(target, first) {
    const view = writable(first);
    const page = hydrate(Page, { target, props: { view } });
    return {
      async show(next) {
        view.set(next);
        await tick();
      },
      stop: () => void unmount(page),
    };
  },
};
