import { addressOf } from './address-of.ts';
import { isViewParameter, namesArticle } from './address-parameters.ts';
import { bareHost, barePath, isSameSite, ownParameters, unwrapped } from './page-address.ts';

/** Blogger redirects each country's domain to, or mirrors, `.blogspot.com`. */
const BLOGSPOT_HOST = /\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

const ITEM_PATH = /^\/\d{4}\/\d{2}\/[^/]+\.html$/;

function webUrl(address: string | null): URL | null {
  const url = address === null ? null : URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

/**
 * The key of an address that looks like a Blogger post's. It stays as it has been since the first version, `www.` and
 * scheme of a blog's own domain with it: articles are kept, and found again, by it.
 */
function itemKey(item: URL): string {
  const url = new URL(item);
  if (BLOGSPOT_HOST.test(url.hostname)) {
    url.hostname = url.hostname.replace(BLOGSPOT_HOST, '.blogspot.com');
    url.protocol = 'https:';
  }
  const views: string[] = [];
  url.searchParams.forEach((value, name) => {
    if (/^m$/i.test(name) || isViewParameter(name, value)) views.push(name);
  });
  for (const name of views) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** A page that goes from post to post by script may still name the first one as canonical. */
const isOtherItem = (item: URL, own: URL | null): own is URL =>
  own !== null && ITEM_PATH.test(own.pathname) && barePath(own.pathname) !== barePath(item.pathname);

/** The key of any other address: one scheme, host without variant, bare path, parameters that may tell a text. */
function generalKey(url: URL): string {
  const parameters = ownParameters(url).toString();
  const host = bareHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`);
  return `https://${host}${barePath(url.pathname)}${parameters === '' ? '' : `?${parameters}`}`;
}

const isSlug = (segment: string): boolean => /\d{3}|[^-]-[^-]/.test(segment);

/** Themes that name a section's page, or the home page, on every page below it. */
function losesSlug(canonicalPath: string, path: string): boolean {
  if (canonicalPath === '/') return path !== '/';
  if (!path.startsWith(`${canonicalPath}/`)) return false;
  return path.slice(canonicalPath.length).split('/').some(isSlug);
}

/** Scripts that show many articles at one path, and name that path alone. */
function losesId(canonical: URL, url: URL): boolean {
  let loses = false;
  url.searchParams.forEach((value, name) => {
    if (namesArticle(name, value) && canonical.searchParams.get(name) !== value) loses = true;
  });
  return loses && barePath(canonical.pathname) === barePath(url.pathname);
}

const isTrustworthy = (canonical: URL, url: URL): boolean =>
  isSameSite(canonical, url) &&
  !losesSlug(barePath(canonical.pathname), barePath(url.pathname)) &&
  !losesId(canonical, url) &&
  !(
    barePath(canonical.pathname) === '/' &&
    ownParameters(canonical).size === 0 &&
    ownParameters(url).size > 0
  );

/**
 * One key for an article, whatever variant of its address was opened: mobile view, country domain, http or https, AMP,
 * paging, tracking parameters. A canonical address is believed where it looks like a Blogger post's, or is of the same
 * site and no poorer than the page's own: some themes name the home page, or a section's, on every page.
 */
export function pageKeyOf(url: string, canonical: string | null): string {
  const [own, stated] = [webUrl(url), webUrl(canonical)];
  const item = [stated, own].find((one) => ITEM_PATH.test(one?.pathname ?? ''));
  if (item) return itemKey(isOtherItem(item, own) ? own : item);
  if (own === null) return addressOf(url);
  const [page, said] = [unwrapped(own), stated === null ? null : unwrapped(stated)];
  return generalKey(said !== null && isTrustworthy(said, page) ? said : page);
}

/**
 * Whether a page at an address may have a key: one of its own site, or one on another site under its own path, where a
 * Blogger post's canonical address leads. Nobody has to believe a page about pages of others.
 */
export function isAddressOf(url: string, pageKey: string): boolean {
  const [own, key] = [webUrl(pageKeyOf(url, null)), webUrl(pageKey)];
  if (own === null || key === null) return false;
  return isSameSite(own, key) || (ITEM_PATH.test(key.pathname) && webUrl(url)?.pathname === key.pathname);
}
