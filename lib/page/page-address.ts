import { isViewParameter } from './address-parameters.ts';

/** Hosts of a site's variants for small screens and for AMP. */
const VARIANT_HOST = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.]+)/;

/** Wikipedia's way: the language first, then the variant. */
const VARIANT_INSIDE = /^([^.]+)\.(?:m|amp)\.(?=[^.]+\.[^.]+)/;

/** Second-level names under which countries give out domains: "co.id", "com.my". */
const SECOND_LEVEL =
  /\.(?:co|com|or|org|go|gov|ac|edu|net|web|sch|mil|biz|desa|my|ne|info|ponpes)\.[a-z]{2}$/;

/** On these every name in front is a site of its own. */
const PLATFORM =
  /[^.]\.(?:blogspot\.[a-z.]+|wordpress\.com|tumblr\.com|github\.io|gitlab\.io|wixsite\.com|weebly\.com|livejournal\.com|substack\.com|medium\.com|pages\.dev|netlify\.app|vercel\.app)$/;

/** The name of a host without the marks of its variants: `www.`, `m.`, `amp.`. */
export function bareHost(host: string): string {
  const plain = host.replace(/\.$/, '');
  const bare = plain.replace(VARIANT_HOST, '').replace(VARIANT_INSIDE, '$1.');
  return PLATFORM.test(plain) && !PLATFORM.test(bare) ? plain : bare;
}

/** The part of a host's name that belongs to one owner: `kompas.com` of `regional.kompas.com`. */
function ownersName(host: string): string {
  if (PLATFORM.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.test(host) ? -3 : -2).join('.');
}

/** Whether two addresses are of one site, whatever section or variant of it. */
export function isSameSite(a: URL, b: URL): boolean {
  return ownersName(bareHost(a.hostname)) === ownersName(bareHost(b.hostname));
}

/** AMP pages as caches and search engines serve them; the groups are `s` for https, and the address within. */
const AMP_CACHE = /^\/(?:[acvwi](?:\/s)?|amp(?:\/s)?)\/([^/]+\.[^/]+\/.*)$/;
const AMP_HOST =
  /(?:\.cdn\.ampproject\.org|\.ampproject\.net|^www\.google\.[a-z.]+|^www\.bing\.com|\.bing-amp\.com)$/;

/** The address inside that of an AMP cache; any other as it is. */
export function unwrapped(url: URL): URL {
  const inside = AMP_HOST.test(url.hostname) ? AMP_CACHE.exec(url.pathname)?.[1] : undefined;
  return (inside === undefined ? null : URL.parse(`https://${inside}${url.search}`)) ?? url;
}

const UNRESERVED = /[\w.~-]/;

/** One spelling for each character: escapes in capitals, and none where none is needed (RFC 3986, 6.2.2). */
const oneSpelling = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });

/** The path of an article whatever the view: without AMP, paging, session, the folder's own file and a closing slash. */
export function barePath(path: string): string {
  return (
    oneSpelling(path)
      .replace(/;(?:jsessionid|phpsessid)=[^/]*/gi, '')
      .replace(/\/{2,}/g, '/')
      .replace(/^\/amp(?=\/.)/i, '')
      .replace(/\/(?:amp|amp\.html)\/?$/i, '/')
      .replace(/\.amp(?:\.html)?$/i, '.html')
      .replace(/\/page\/\d{1,2}\/?$/i, '/')
      .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/')
      .replace(/\/+$/, '') || '/'
  );
}

/** The parameters of an address that may tell one text from another, in the order of their names. */
export function ownParameters(url: URL): URLSearchParams {
  const own = new URLSearchParams();
  // Not `keys()`: in a content script of Firefox the iterators of the page's objects are not iterable.
  url.searchParams.forEach((value, name) => {
    if (!isViewParameter(name, value)) own.append(name, value);
  });
  own.sort();
  return own;
}
