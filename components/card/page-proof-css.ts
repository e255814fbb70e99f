/**
 * Makes style sheets written for our own pages hold inside somebody else's.
 *
 * A `rem` is the font size of the page's root element even in a shadow tree, and pages set it to anything
 * (62.5 % is common), so it becomes pixels. A page's `* { --accent: … }` reaches the host element and beats
 * `:host`, so the tokens move to an element inside, which no page selector reaches.
 */

/**
 * @param css any style sheet
 * @param remPx what 1rem stands for: the font size the reader has set in the browser
 * @returns the sheet with every length in rem as pixels
 */
export function fixRem(css: string, remPx: number): string {
  return css.replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * remPx}px`);
}

/**
 * @param css `tokens.css`
 * @param root a selector for the element inside the shadow tree that carries the tokens
 * @returns the sheet with `:host` and `:host(…)` moved to that element
 */
export function moveTokens(css: string, root: string): string {
  return css.replace(/:host\(([^)]*)\)/g, `${root}$1`).replaceAll(':host', root);
}
