/** Named states of the card, over a page that is not ours. */
import { type CardRequest, createCardHost } from '../../components/card/card-host.dom.tsx';
import type { Term, TermId } from '../../content/schema.ts';
import { english } from '../term/english.ts';
import type { SurfaceExamples } from './surface.ts';
import { EXAMPLE_TERMS } from './terms.ts';

const TERMS: readonly Term[] = Object.values(EXAMPLE_TERMS);
const nothing = () => undefined;
let last = new AbortController();

/** Shows the card of an entry; `reach` does what a reader does from there. */
function card(
  id: TermId,
  reach: (dialog: HTMLElement) => void = nothing,
  openedBy: CardRequest['openedBy'] = 'pointer',
) {
  return async () => {
    last.abort();
    last = new AbortController();
    document.body.innerHTML = '<p>After a while the <span>word</span> comes up again.</p>';
    const anchor = new Range();
    anchor.selectNodeContents(document.querySelector('span') ?? document.body);
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    document.body.style.cssText = `margin: 24px; font: 18px/1.6 sans-serif; ${isDark ? 'background: #22272b; color: #eee' : 'background: #fff'}`;
    createCardHost({
      document,
      loadTerm: async (wanted) => TERMS.find((term) => term.id === wanted),
      text: (key, ...values) =>
        key === 'textDirection' && document.documentElement.dir === 'rtl' ? 'rtl' : english(key, ...values),
      actions: { openGlossary: nothing, hideTerm: nothing, turnSiteOff: nothing },
      theme: isDark ? 'dark' : 'light',
      signal: last.signal,
    }).show({ termId: id, anchor, openedBy });
    const dialog = await findDialog();
    reach(dialog);
    await new Promise(requestAnimationFrame);
  };
}

async function findDialog(): Promise<HTMLElement> {
  for (let frame = 0; frame < 120; frame++) {
    const dialog = document
      .querySelector('legwise-card')
      ?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]:popover-open');
    if (dialog) return dialog;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('no card came');
}

function unfold(dialog: HTMLElement): void {
  for (const fold of dialog.querySelectorAll('details')) fold.open = true;
  dialog.querySelector('.body')?.scrollTo(0, 0);
}

function followLink(dialog: HTMLElement): void {
  unfold(dialog);
  dialog.querySelector<HTMLElement>('.body button[data-term="nocturnal-leg-cramps"]')?.click();
}

const terms = Object.entries(EXAMPLE_TERMS);

/** Each state by its name. */
export const EXAMPLES: SurfaceExamples = {
  ...Object.fromEntries(terms.map(([name, term]) => [name, card(term.id)])),
  ...Object.fromEntries(terms.map(([name, term]) => [`${name}, unfolded`, card(term.id, unfold)])),
  'opened by keyboard': card(EXAMPLE_TERMS['short word'].id, nothing, 'keyboard'),
  'with a trail': card(EXAMPLE_TERMS['short word'].id, followLink),
  'entry no longer there': card('no-longer-here' as TermId),
};
