/** What an entity's facts begin with where they follow from its name, and so need not be stored. */
import { slug } from './slug.ts';
import type { EntityType } from './types.ts';

const WIKIPEDIA = 'https://id.wikipedia.org/wiki/';

/** Names beyond Latin are left alone: what becomes of their letters may differ from browser to browser. */
const LATIN = /^[\u0020-\u024f]+$/;

/** The link to the Wikipedia article of this name, or null. */
export function derivedLink(name: string): string | null {
  return LATIN.test(name) ? WIKIPEDIA + encodeURI(name.replaceAll(' ', '_')) : null;
}

/** The id that an entity has where no other has it, by the title of its article or else by its name; or null. */
export function derivedId(type: EntityType, name: string, link: string): string | null {
  const title = link.startsWith(WIKIPEDIA) ? titleIn(link.slice(WIKIPEDIA.length)) : name;
  return LATIN.test(title) ? `${type}/${slug(title)}` : null;
}

/** The title in an address, with underscores for spaces; empty where its escapes are none. */
function titleIn(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return '';
  }
}
