import { wordsOf } from '../post.ts';
import { attributeOf, bodyOf, find, findAll, nearest, titleOf } from '../safe-dom.ts';

const QUOTES = /[\s"'“”‘’`´]+/g;

/** Words as compared: white space and quotation marks are written one way on the page, another in its head. */
const fold = (text: string): string => text.replace(QUOTES, ' ').trim().toLowerCase();

/** Shorter is a section's name or a logo. */
const SHORTEST = 12;

/** By rank; the first rank with a headline that the page's head states has it. */
const RANKS = [
  'h1, [itemprop~="headline"]',
  'h2',
  'h3, [class*="judul" i], [class*="jdl" i], [class*="title" i], [class*="headline" i]',
] as const;

/** What stands in links and lists is another story's. */
const OTHERS = 'meta, li, nav, aside, a[class], footer';

/** What a page's headline may add to the stated one. */
const LONGEST_ADDITION = 1.4;

const contentOf = (document: Document, selector: string): string | null =>
  attributeOf(find(document, selector), 'content')?.replace(/\s+/g, ' ').trim() || null;

/** What the page's head and JSON-LD call the story, site names and all. */
export function statedTitles(document: Document, headline: string | null): readonly string[] {
  const stated = [
    headline,
    contentOf(document, 'meta[property="og:title"]'),
    contentOf(document, 'meta[name="twitter:title"]'),
    titleOf(document).replace(/\s+/g, ' ').trim(),
  ];
  return stated.filter((title) => title !== null && title !== '') as string[];
}

/**
 * The element that shows the story's headline: the longest one of the highest rank whose words the page's head repeats,
 * else its only `h1`; null where none does. What stands in links is another story's.
 */
export function headlineElement(
  document: Document,
  titles: readonly string[],
  sites: readonly string[],
): Element | null {
  const stated = [...titles, ...titles.map((title) => withoutSiteName(title, sites))].map(fold);
  const ranks = RANKS.map((rank) =>
    findAll(bodyOf(document), rank).filter((element) => nearest(element, OTHERS) === null),
  );
  for (const isStated of [isPart, isLengthened]) {
    for (const elements of ranks) {
      const found = elements.filter((element) => {
        const words = fold(wordsOf(element));
        return words.length >= SHORTEST && stated.some((title) => isStated(words, title));
      });
      const lengths = found.map((element) => wordsOf(element).length);
      const longest = found[lengths.indexOf(Math.max(...lengths))];
      if (longest !== undefined) return longest;
    }
  }
  const firsts = findAll(document, 'h1').filter((one) => wordsOf(one).length >= SHORTEST);
  return firsts.length === 1 ? (firsts[0] ?? null) : null;
}

const isPart = (words: string, title: string): boolean => title.includes(words);

/** Whether a headline is a stated title with a little more: "In Picture: …". */
const isLengthened = (words: string, title: string): boolean =>
  title.length > SHORTEST * 2 && words.length <= title.length * LONGEST_ADDITION && words.includes(title);

/** How sites join their name to a title. */
const JOINT = /\s+[-–—|•·»:]+\s+|\s*[|»]\s*|(?<=\.(?:com|co\.id|id|net)):\s+/i;

/** A site's name in a title is short. */
const MOST_SITE_WORDS = 5;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isSite(part: string, names: readonly string[]): boolean {
  const own = letters(part);
  return (
    part.split(/\s+/).length <= MOST_SITE_WORDS &&
    names.some((name) => name.length >= 3 && (own.includes(name) || name.includes(own)))
  );
}

/**
 * A stated title without the site's name before or after it: "Judul - Kompas.com Regional" is "Judul". What is cut must
 * name the site, or a section between the title and its name.
 *
 * @param siteNames as the page calls itself, and its host's own part: `kompas`
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(letters).filter((name) => name !== '');
  const parts = title.split(JOINT);
  const sites = parts.map((part) => isSite(part, names));
  const first = sites.indexOf(true);
  if (first < 0 || parts.length < 2) return title;
  const own = parts.filter((_, index) => !sites[index]);
  const longest = own.reduce((a, b) => (b.length > a.length ? b : a), '');
  const at = parts.indexOf(longest);
  if (longest === '') return title;
  const start = title.indexOf(longest);
  // Parts between the longest and a site's name are sections; parts on its other side belong to the title.
  const [from, to] = first < at ? [start, title.length] : [0, start + longest.length];
  return title.slice(from, to).trim();
}
