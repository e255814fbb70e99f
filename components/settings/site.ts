/**
 * Where Legwise is on. A site is a host name, and its subdomains belong to it; a `*` in it stands for
 * anything, so that `bank.*` is the bank in every country.
 */

/** What of the settings says where Legwise is on. */
export interface SiteSettings {
  readonly siteRule: 'all-but' | 'only';
  readonly sitesOff: readonly string[];
  readonly sitesOnly: readonly string[];
}

/** Its fields. */
export const SITE_FIELDS = ['siteRule', 'sitesOff', 'sitesOnly'] as const satisfies (keyof SiteSettings)[];

/**
 * Letters of any script, and not more than two `*`: each more would make matching slower. Browsers open names
 * with `_` in them or `-` at an end, too.
 */
const PATTERN = /^(?!\.|.*\.(\.|$)|(.*\*){3})(?=.*[\p{L}\p{N}])[\p{L}\p{N}.*_-]+$/u;
const LONGEST = 253;

/**
 * The host name of a site as it is stored: lower case, without "www." and a trailing dot.
 * @returns undefined when the text is no host name, nor a pattern of one
 */
export function siteName(host: string): string | undefined {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  return name.length <= LONGEST && PATTERN.test(name) ? name : undefined;
}

/** Whether a value is a site as `siteName` writes it. */
export function isSitePattern(value: unknown): value is string {
  return typeof value === 'string' && siteName(value) === value;
}

/** Whether a site, or one it belongs to, is listed. */
export function isListed(sites: readonly string[], host: string): boolean {
  return findListed(sites, host).length > 0;
}

/** The entries of a list that a site falls under. */
function findListed(sites: readonly string[], host: string): readonly string[] {
  const name = siteName(host);
  return name === undefined ? [] : sites.filter((site) => toExpression(site).test(name));
}

function toExpression(site: string): RegExp {
  return new RegExp(`^(.+\\.)?${site.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
}

/** Whether Legwise works on a site. */
export function isSiteOn({ siteRule, sitesOff, sitesOnly }: SiteSettings, host: string): boolean {
  return siteRule === 'only' ? isListed(sitesOnly, host) : !isListed(sitesOff, host);
}

/**
 * Turns a site off, or on again.
 * @param apart sites that keep lines of their own, as `addSiteBeside` takes them
 * @returns the settings with it; what kept the site as it was, a parent or a pattern, is taken away too
 */
export function switchSite<T extends SiteSettings>(
  settings: T,
  host: string,
  off: boolean,
  apart: readonly string[] = [],
): T {
  const name = siteName(host);
  if (name === undefined || isSiteOn(settings, host) !== off) return settings;
  const key = settings.siteRule === 'only' ? 'sitesOnly' : 'sitesOff';
  const isThere = isListed(settings[key], name);
  const sites = isThere ? removeSite(settings[key], name) : addSiteBeside(settings[key], name, apart);
  return { ...settings, [key]: sites };
}

/** A list with one more site; its subdomains need no line of their own any more. */
export function addSite(sites: readonly string[], site: string): readonly string[] {
  return isListed(sites, site) ? sites : [...sites.filter((one) => !isListed([site], one)), site];
}

/**
 * The same, but for some sites.
 * @param apart these keep lines of their own, so that they stay when the site goes again
 */
export function addSiteBeside(
  sites: readonly string[],
  site: string,
  apart: readonly string[],
): readonly string[] {
  const added = addSite(sites, site);
  return [...sites.filter((one) => apart.includes(one) && !added.includes(one)), ...added];
}

/** A list under which a site does not fall: without the site, a parent of it or a pattern. */
export function removeSite(sites: readonly string[], site: string): readonly string[] {
  const covering = findListed(sites, site);
  return sites.filter((one) => !covering.includes(one));
}
