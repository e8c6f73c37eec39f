/** Blogger redirects each country's domain to, or mirrors, `.blogspot.com`. */
const BLOGSPOT_HOST = /\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

const ITEM_PATH = /^\/\d{4}\/\d{2}\/[^/]+\.html$/;

/** Parameters that choose a view or tell where the reader came from, never another text. */
const VIEW_PARAMETERS =
  /^(?:m|spref|showcomment|commentpage|max-results|utm_\w+|fbclid|gclid|ref|share|_ga|from|source)$/i;

/** An address as the reader saw it, without fragment. */
export function addressOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

function normalise(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (BLOGSPOT_HOST.test(url.hostname)) {
    url.hostname = url.hostname.replace(BLOGSPOT_HOST, '.blogspot.com');
    url.protocol = 'https:';
  }
  const names: string[] = [];
  // Not `keys()`: in a content script of Firefox the iterators of the page's objects are not iterable.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (VIEW_PARAMETERS.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/**
 * One key for an article, whatever variant of its address was opened: mobile view, country domain, http or https,
 * tracking parameters. A canonical address is believed only where it looks like a post's, since some themes name the
 * home page on every page.
 */
export function pageKeyOf(url: string, canonical: string | null): string {
  const believed =
    canonical !== null && ITEM_PATH.test(URL.parse(canonical)?.pathname ?? '') ? canonical : url;
  return normalise(believed) ?? addressOf(url);
}

/** Prefixes under which a site serves the same pages to telephones, or to whoever types "www". */
const SITE_PREFIX = /^(?:www|m|amp)\./;

function siteOf(address: string): string | null {
  const url = URL.parse(normalise(address) ?? '');
  return url?.hostname.replace(SITE_PREFIX, '') ?? null;
}

/**
 * Whether a page at an address may have a key: its own, one of its own site, or one on another site under the same path,
 * where its canonical address leads. Nobody has to believe a page about pages of others.
 */
export function isAddressOf(url: string, pageKey: string): boolean {
  const site = siteOf(url);
  if (site === null) return false;
  const path = URL.parse(pageKey)?.pathname ?? '';
  return site === siteOf(pageKey) || (ITEM_PATH.test(path) && URL.parse(url)?.pathname === path);
}
