/** How a story's text begins: place and outlet. */
export interface Dateline {
  /** As it stands, dash left out: `JAKARTA, KOMPAS.com`. */
  readonly words: string;
  /** The place, as written: `JAKARTA`; null where only the outlet is named. */
  readonly place: string | null;
  /** The outlet, as written: `KOMPAS.com`; null where only the place is. */
  readonly outlet: string | null;
}

/** A dateline ends at a dash, in so many code units. */
const LONGEST = 90;

const END = /\s?(?:--|[–—]|\s-)\s?/;

const AGENCY =
  /^(?:antara(?:\s?news)?|kantor berita antara|reuters|afp|ap|associated press|xinhua|bernama|upi|dpa|kyodo|tass|anadolu|cnn(?: indonesia)?|bbc(?: news)?(?: indonesia)?|voa|rri|jpnn|rmol|inilah|sindonews|okezone|tribun\s?\w*|harian\s\w+|the jakarta post|jpp|kompas|tempo|republika|detik\w*|viva|merdeka|liputan ?6|suara)$/i;

const DOMAIN = /^(?:[a-z\d-]+\.)+(?:com|co\.id|co|id|net|org|news|tv)$/i;

const isOutlet = (part: string): boolean => DOMAIN.test(part) || AGENCY.test(part);

/** "Mataram, NTB", "LOS ANGELES": capitals begin each word. */
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:[\s/]+\(?\p{Lu}[\p{L}.'’-]*\)?){0,3}$/u;

/** "PUTRAJAYA, Nov 22 —": a day in a dateline belongs to neither. */
const DAY = /^(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}|\(?\d{1,2}\/\d{1,2}\)?)$/u;

/** "KONTAN.CO.ID - JAKARTA. …": some papers put the place after the dash. */
const PLACE_AFTER = /^\s*(\p{Lu}{3,}(?:[ /]\p{Lu}{2,}){0,3})[.,]\s/u;

/** Reads the dateline that a story's first paragraph begins with; null where it begins with none. */
export function datelineOf(text: string): Dateline | null {
  const end = END.exec(text.slice(0, LONGEST));
  if (end === null) return null;
  const words = text
    .slice(0, end.index)
    .trim()
    .replace(/[,\s]+$/, '');
  const parts = words
    .split(/[,(),]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !DAY.test(part));
  const outlets = parts.filter(isOutlet);
  const places = parts.filter((part) => !isOutlet(part));
  if (parts.length === 0 || !places.every((part) => PLACE.test(part))) return null;
  const place = places.join(', ') || null;
  const after = place === null ? PLACE_AFTER.exec(text.slice(end.index + end[0].length)) : null;
  if (after?.[1] === undefined) return { words, place, outlet: outlets[0] ?? null };
  return { words: `${words} - ${after[1]}`, place: after[1], outlet: outlets[0] ?? null };
}
