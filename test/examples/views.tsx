/** The small views around the entries, each in a page of its own. */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/rows.css';
import '../../components/ui/tab-page.css';
import '../../components/picture/picture.css';
import '../../components/term/term.css';
import '../../components/glossary/glossary.css';
import '../../components/settings/settings.css';
import type { ComponentChild } from 'preact';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { english } from '../term/english.ts';
import { LIST_STATES } from './lists.tsx';
import type { SurfaceExamples } from './surface.ts';
import { EXAMPLE_TERMS } from './terms.ts';

function page(name: string, view: ComponentChild) {
  return () => {
    document.title = name;
    document.body.innerHTML = '<div id="app"></div>';
    const main = (
      <main>
        <h1>Views</h1>
        <h2>{name}</h2>
        {view}
      </main>
    );
    renderPage(main, english, { theme: 'system', textSize: 100 });
  };
}

const nothing = () => undefined;

const entries = Object.entries(EXAMPLE_TERMS).map(
  ([name, term]) =>
    [`entry, ${name}`, <TermEntry term={term} onTerm={nothing} onCompare={nothing} />] as const,
);

/** Each state by its name. */
export const EXAMPLES: SurfaceExamples = Object.fromEntries(
  [...Object.entries(LIST_STATES), ...entries].map(([name, view]) => [name, page(name, view)]),
);
