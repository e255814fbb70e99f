/** Named states of the card, over a page that is not ours. */
import { createCardHost } from '../../components/card/card-host.dom.ts';
import type { CardRequest } from '../../components/card/card-request.dom.ts';
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
  reach: (dialog: HTMLElement) => unknown = nothing,
  openedBy: CardRequest['openedBy'] = 'pointer',
) {
  return async () => {
    last.abort();
    last = new AbortController();
    // What offers to undo outlives its reading.
    document.querySelector('legwise-card')?.remove();
    await Promise.resolve();
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
      actions: {
        openGlossary: nothing,
        switchOff: () => ({ undo: nothing, refusal: Promise.resolve(undefined) }),
      },
      theme: isDark ? 'dark' : 'light',
      signal: last.signal,
    }).show({ termId: id, anchor, openedBy });
    const dialog = await findDialog();
    await reach(dialog);
    await new Promise(requestAnimationFrame);
  };
}

async function findDialog(): Promise<HTMLElement> {
  for (let frame = 0; frame < 120; frame++) {
    const dialog = document
      .querySelector('legwise-card')
      ?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]:popover-open');
    // What is folded is drawn a moment after the first view.
    const folds = [...(dialog?.querySelectorAll('.fold-body') ?? [])];
    if (dialog && folds.every((fold) => fold.hasChildNodes())) return dialog;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('no card came');
}

async function unfold(dialog: HTMLElement): Promise<void> {
  for (const fold of dialog.querySelectorAll('details')) fold.open = true;
  // Each shows itself when it has unfolded; the picture is of the top.
  await new Promise((resolve) => setTimeout(resolve, 50));
  dialog.querySelector('.body')?.scrollTo(0, 0);
}

async function scrollDown(dialog: HTMLElement): Promise<void> {
  await unfold(dialog);
  dialog.querySelector('.body')?.scrollTo(0, 150);
}

const press = (dialog: HTMLElement, selector: string) => dialog.querySelector<HTMLElement>(selector)?.click();

async function followLink(dialog: HTMLElement): Promise<void> {
  await unfold(dialog);
  press(dialog, '.body button[data-term="nocturnal-leg-cramps"]');
  await new Promise(requestAnimationFrame);
}

async function goBack(dialog: HTMLElement): Promise<void> {
  await followLink(dialog);
  press(dialog, `[aria-label="${english('cardBack')}"]`);
}

const pin = (dialog: HTMLElement) => press(dialog, `[aria-label="${english('cardPin')}"]`);

/** Presses what switches off the term, or the site. */
const switchOff = (what: 'term' | 'site') => (dialog: HTMLElement) =>
  [...dialog.querySelectorAll<HTMLElement>('.actions button')].at(what === 'term' ? -2 : -1)?.click();

const terms = Object.entries(EXAMPLE_TERMS);
const calf = EXAMPLE_TERMS['short word'].id;
const cramps = EXAMPLE_TERMS['condition with red flags'].id;

/** Each state by its name. */
export const EXAMPLES: SurfaceExamples = {
  ...Object.fromEntries(terms.map(([name, term]) => [name, card(term.id)])),
  ...Object.fromEntries(terms.map(([name, term]) => [`${name}, unfolded`, card(term.id, unfold)])),
  'longest entry, read on': card(EXAMPLE_TERMS['longest entry'].id, scrollDown),
  'opened by keyboard': card(calf, nothing, 'keyboard'),
  'with a trail': card(calf, followLink),
  'gone back, with a way forward': card(calf, goBack),
  pinned: card(cramps, pin),
  'pinned, with a trail': card(calf, async (dialog) => {
    await followLink(dialog);
    pin(dialog);
  }),
  'term switched off': card(cramps, switchOff('term')),
  'site switched off': card(cramps, switchOff('site')),
  sheet: card(cramps, nothing, 'touch'),
  'sheet, unfolded': card(EXAMPLE_TERMS['longest entry'].id, unfold, 'touch'),
  'entry no longer there': card('no-longer-here' as TermId),
};
