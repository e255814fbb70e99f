/** What a reader types to name a site: an address, a host name, a pattern. */
import { isListed, siteName } from './site.ts';

/** What came of it. */
export type SiteInput =
  | { readonly kind: 'site'; readonly site: string }
  /** Every other reason names the way out. */
  | { readonly kind: 'problem'; readonly problem: SiteProblem };

export type SiteProblem = 'empty' | 'own-page' | 'spaces' | 'everything' | 'stars' | 'not-a-site' | 'listed';

/** Addresses that are on no site. */
const OWN_PAGE = /^(about|chrome|chrome-extension|edge|file|moz-extension|view-source|data):/i;

/**
 * Reads a site.
 * @param listed the sites that are listed already
 */
export function parseSiteInput(typed: string, listed: readonly string[]): SiteInput {
  const words = typed.trim();
  if (words === '') return problem('empty');
  if (OWN_PAGE.test(words)) return problem('own-page');
  if (/\s/.test(words)) return problem('spaces');
  const host = hostOf(words);
  if (/^[*.]*$/.test(host)) return problem('everything');
  if ((host.match(/\*/g)?.length ?? 0) > 2) return problem('stars');
  const site = siteName(host);
  // A name without a dot is a machine near by, or a word that somebody searched for; a hyphen first is a slip.
  if (site === undefined || !/^(?!-).*[.*]|^localhost$/.test(site)) return problem('not-a-site');
  return isListed(listed, site) ? problem('listed') : { kind: 'site', site };
}

function problem(reason: SiteProblem): SiteInput {
  return { kind: 'problem', problem: reason };
}

/** The host of an address that somebody copied; `*.site` means the site, whose subdomains belong to it. */
function hostOf(words: string): string {
  return words
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/^(\*\.)+(?=[^*.]+\.)/, '');
}
