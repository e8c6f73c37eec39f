import type { Entity } from '../lib/recognition/annotation.ts';

/** What an entity is, in the reader's language where that is known, else in the other; null: not known. */
export function aboutOf(
  { about, aboutEn }: Pick<Entity, 'about' | 'aboutEn'>,
  language: string,
): string | null {
  return language.startsWith('en') ? (aboutEn ?? about) : (about ?? aboutEn);
}

/** Sites that readers know by name. */
const SITES: readonly (readonly [host: string, name: string])[] = [
  ['wikipedia.org', 'Wikipedia'],
  ['wikidata.org', 'Wikidata'],
];

/** The name of a link's site, where readers know it by one. */
export function siteOf(link: string): string | null {
  const { hostname } = new URL(link);
  return SITES.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1] ?? null;
}
