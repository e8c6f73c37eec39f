import { attributeOf, find } from '../safe-dom.ts';
/** A stated value of the page's head, by property or name; null where it states none. */
export function metaOf(document: Document, name: string): string | null {
  const meta = find(document, `meta[property="${name}"], meta[name="${name}"]`);
  return attributeOf(meta, 'content')?.replace(/\s+/g, ' ').trim() || null;
}

const HOST = /^[a-z]+:\/\/([^/?#:]+)/i;

/** Parts of a host that name no site. */
const COMMON = /^(?:www|m|amp|com|co|id|net|org|my|sg|uk|au|go|ac|or|web|news|berita|blog|read|en|news)$/i;

/** `kompas` of "regional.kompas.com", and the whole host. */
function hostNames(url: string): readonly string[] {
  const host = HOST.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return [];
  const own = host.split('.').filter((part) => !COMMON.test(part));
  return [...own.slice(-1), host.replace(/^www\./, '')];
}

/** What the site calls itself: as stated, by its publisher, and by its host; likeliest first. */
export function siteNamesOf(document: Document, url: string, publisher: string | null): readonly string[] {
  const stated = [
    metaOf(document, 'og:site_name'),
    publisher,
    metaOf(document, 'application-name'),
    metaOf(document, 'apple-mobile-web-app-title'),
    metaOf(document, 'twitter:site')?.replace(/^@/, '') ?? null,
  ];
  return [...new Set([...stated.filter((name) => name !== null), ...hostNames(url)])] as string[];
}
