/** Marks on pages that are not ours: they are to be seen on every ground without moving a letter. */
import '../../entrypoints/page.content/highlight.css';
import type { SurfaceExamples } from './surface.ts';

const WORDS = ['calf cramp', 'claudication', 'restless legs'];
const TEXT =
  'A calf cramp at night is one thing, claudication on a walk another, and restless legs a third. A calf cramp passes.';

/** Shows the text in each of these styles, with its terms marked and the second one open. */
function samples(...styles: readonly string[]) {
  return () => {
    document.body.style.cssText = 'margin: 0';
    document.body.innerHTML = `<main><h1 style="font: 20px sans-serif; margin: 12px">Marks</h1>${styles
      .map((style) => `<p style="margin: 0; padding: 20px; font: 18px/1.6 sans-serif; ${style}">${TEXT}</p>`)
      .join('')}</main>`;
    const ranges = [...document.querySelectorAll('p')].map(findWords);
    CSS.highlights.set('legwise-term', new Highlight(...ranges.flat()));
    CSS.highlights.set('legwise-open', new Highlight(...ranges.flatMap(([, second]) => second ?? [])));
  };
}

function findWords(paragraph: HTMLElement): Range[] {
  const node = paragraph.firstChild as Text;
  return WORDS.map((word) => {
    const range = new Range();
    const start = node.data.indexOf(word);
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    return range;
  });
}

/** Each state by its name. */
export const EXAMPLES: SurfaceExamples = {
  'on plain grounds': samples(
    'background: #fff; color: #000',
    'background: #fbf8f3; color: #222; font-family: serif',
    'background: #111; color: #eee',
    'background: #1d2b4f; color: #fff',
    'background: #ffe9a8; color: #222',
    'background: #7a1f2b; color: #fff',
  ),
  'on photographs and in odd type': samples(
    'background: linear-gradient(90deg, #243b55, #d7c8a0); color: #fff; text-shadow: 0 0 4px #000',
    'background: repeating-linear-gradient(45deg, #ddd 0 8px, #fff 8px 16px); color: #111',
    'background: #fff; color: #333; font-size: 11px; line-height: 1.1',
    'background: #fff; color: #111; font-size: 34px; line-height: 1.15; font-weight: 700',
    'background: #fff; color: #111; text-transform: uppercase; letter-spacing: 0.1em',
  ),
};
