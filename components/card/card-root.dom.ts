/** The one element Legwise adds to a page, and the shadow tree in it. */
import pictureCss from '../picture/picture.css?inline';
import termCss from '../term/term.css?inline';
import baseCss from '../ui/base.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import { fixRem, moveTokens } from './page-proof-css.ts';

/** The host element and what is in it. */
export interface CardRoot {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Where the view is rendered. A dialog, but shown as one only in need: see `card-top-layer.dom.ts`. */
  readonly mount: HTMLDialogElement;
  /** Has a screen reader say something when it is free to; '' takes back what is not yet said. */
  announce(message: string): void;
  /** Puts everything back in its place: a page may have thrown it out, moved or emptied it. */
  mend(): void;
}

/** A live region is only read out when it was there before its words. */
const ANNOUNCE_AFTER_MS = 100;

/**
 * Adds the host element under the root of the document.
 * @param textSize in percent of what the reader set as font size in the browser
 * @param isGuest whether the card only shows while the extension's own style sheet is on the page
 */
export function createCardRoot(
  document: Document,
  { textSize = 100, isGuest = false }: { readonly textSize?: number; readonly isGuest?: boolean },
): CardRoot {
  // A content script has no custom elements; any element with a hyphen in its name takes a shadow root.
  const host = document.createElement('legwise-card');
  const shadow = host.attachShadow({ mode: 'open' });
  const mount = document.createElement('dialog');
  mount.className = isGuest ? 'mount guest' : 'mount';
  mount.setAttribute('role', 'presentation');
  const announcer = document.createElement('p');
  announcer.className = 'announcer visually-hidden';
  announcer.setAttribute('role', 'status');
  shadow.append(mount, announcer);
  document.documentElement.append(host);
  addStyles(shadow, writeStyles((measureRem(mount) * textSize) / 100));

  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (message: string) => {
    clearTimeout(timer);
    announcer.textContent = '';
    if (message) timer = setTimeout(() => announcer.replaceChildren(message), ANNOUNCE_AFTER_MS);
  };
  const mend = () => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    // A page that is zoomed by its own style zooms the card with it, but the reader's zoom is another thing.
    mount.style.setProperty('--unzoom', String(1 / (document.documentElement.currentCSSZoom || 1)));
    if (!shadow.contains(mount) || !shadow.contains(announcer)) shadow.append(mount, announcer);
  };
  return { host, shadow, mount, announce, mend };
}

function writeStyles(remPx: number): string {
  return fixRem([moveTokens(tokensCss, '.card'), baseCss, pictureCss, termCss, cardCss].join('\n'), remPx);
}

/** What the reader set as font size in the browser, whatever the page made of its root element. */
function measureRem(mount: HTMLElement): number {
  mount.style.all = 'initial';
  const size = Number.parseFloat(getComputedStyle(mount).fontSize);
  mount.removeAttribute('style');
  return size || 16;
}

function addStyles(shadow: ShadowRoot, css: string): void {
  try {
    // Constructed, because a page's policy can forbid <style> elements.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses that to content scripts, but lets their <style> elements past the policy.
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
