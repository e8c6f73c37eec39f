import { BLOGSPOT_PATTERNS } from './blogspot-patterns.ts';

/** The match pattern of the whole web: the permission behind "all news sites". */
export const EVERYWHERE = '*://*/*';

/** Ways in which browsers write that an extension may read the whole web. */
const WHOLE_WEB: readonly string[] = [EVERYWHERE, '<all_urls>'];

/** Whether a match pattern is the whole web. */
export const isEverywhere = (pattern: string): boolean => WHOLE_WEB.includes(pattern);

/** Whether a match pattern is one of those that Sorot is installed with. */
export const isBlogspot = (pattern: string): boolean => BLOGSPOT_PATTERNS.includes(pattern);

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** Whether a match pattern takes in an address; patterns of paths, which Sorot never asks for, take in none. */
export function takesIn(pattern: string, url: string): boolean {
  const address = webAddress(url);
  if (address === null) return false;
  if (isEverywhere(pattern)) return true;
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  if (scheme !== '*' && scheme !== address.scheme) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? isWithin(address.host, host.slice(2)) : address.host === host;
}

/** A site as Sorot names it: the host without `www.`; null for what is no page of the web. */
export function siteOf(url: string): string | null {
  const address = webAddress(url);
  return address === null ? null : address.host.replace(/^www\./, '');
}

/** Numbers and brackets: such hosts have no hosts below them. */
const BARE_HOST = /^(?:[\d.]+|\[.*\])$/;

/** The match pattern of a site and the hosts below it. */
export const patternOf = (site: string): string =>
  BARE_HOST.test(site) ? `*://${site}/*` : `*://*.${site}/*`;

/** Whether a host is a site, or below it. */
const isWithin = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** The site, or the words of the pattern itself, by which a granted pattern is shown. */
export const siteOfPattern = (pattern: string): string =>
  (PATTERN.exec(pattern)?.[2] ?? pattern).replace(/^\*\./, '');

/** The scheme and the host of an address of the web; not by `URL`, which is no part of the language. */
const ADDRESS = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:@]+)/i;

function webAddress(url: string): { readonly scheme: string; readonly host: string } | null {
  const [, scheme, host] = ADDRESS.exec(url) ?? [];
  if (scheme === undefined || host === undefined) return null;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase() };
}
