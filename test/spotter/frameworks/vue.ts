import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { App, View } from './app.ts';

const draw = ({ title, isOpen, rows }: View) => [
  h('h2', title),
  isOpen ? h('p', 'More about numbness.') : null,
  h(
    'ul',
    rows.map(({ id, text }) => h('li', { key: id }, [text, ' and a ', h('b', 'leg'), ' cramp'])),
  ),
];

export const vue: App = {
  html: (view) => renderToString(createSSRApp({ render: () => draw(view) })),
  async start(root, first) {
    const view = shallowRef(first);
    const app = createSSRApp({ render: () => draw(view.value) });
    app.mount(root);
    return {
      async show(next) {
        view.value = next;
        await nextTick();
      },
      stop: () => app.unmount(),
    };
  },
};
