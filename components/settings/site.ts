/** Where Legwise is off. A site is a host name; its subdomains belong to it. */

/**
 * The host name of a site as it is stored: lower case, without "www." and a trailing dot.
 * @returns undefined when the text is no host name
 */
export function siteName(host: string): string | undefined {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  return /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(name) && !name.includes('..')
    ? name
    : undefined;
}

/** Whether a site, or one it belongs to, is among those turned off. */
export function isSiteOff(sitesOff: readonly string[], host: string): boolean {
  const name = siteName(host);
  return name !== undefined && sitesOff.some((site) => name === site || name.endsWith(`.${site}`));
}

/**
 * Turns a site off, or on again.
 * @returns the new list; turning on also removes the parents that kept the site off
 */
export function withSite(sitesOff: readonly string[], host: string, off: boolean): readonly string[] {
  const name = siteName(host);
  if (name === undefined) return sitesOff;
  const others = sitesOff.filter((site) => name !== site && !name.endsWith(`.${site}`));
  if (!off) return others;
  return isSiteOff(sitesOff, host) ? sitesOff : [...sitesOff, name];
}
