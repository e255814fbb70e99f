import { isSiteOn, type SiteSettings } from '../settings/site.ts';

/**
 * The host name of the page a reader is on, asked from a frame of it too. Firefox does not tell a frame from
 * elsewhere which page it is in: such a frame stands for itself.
 */
function findPageHost(): string {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const top = ancestorOrigins?.item(ancestorOrigins.length - 1);
  if (top) return URL.parse(top)?.hostname ?? '';
  try {
    return window.top?.location.hostname ?? '';
  } catch {
    return location.hostname;
  }
}

/** Whether Legwise works on this document: the page decides, and a frame whose own site is off stays off. */
export function isPageOn(settings: SiteSettings): boolean {
  const isFrameOff = settings.siteRule === 'all-but' && !isSiteOn(settings, location.hostname);
  return isSiteOn(settings, findPageHost()) && !isFrameOff;
}
