import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App, View } from './app.ts';

class LegPage extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: View;

  override render() {
    const { title, isOpen, rows } = this.view;
    return html`<h2>${title}</h2>
      ${isOpen ? html`<p>More about numbness.</p>` : nothing}
      <ul>
        ${repeat(
          rows,
          ({ id }) => id,
          ({ text }) => html`<li>${text} and a <b>leg</b> cramp</li>`,
        )}
      </ul>`;
  }
}
customElements.define('leg-page', LegPage);

/** Draws into an open shadow root. */
export const lit: App = {
  html: async () => '',
  async start(root, first) {
    const page = new LegPage();
    page.view = first;
    root.append(page);
    await page.updateComplete;
    return {
      async show(next) {
        page.view = next;
        await page.updateComplete;
      },
      stop: () => page.remove(),
    };
  },
};
