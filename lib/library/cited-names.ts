/** A name in CSL: in parts where it is written family name first, whole where it is not. */
export type CitedName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Between several names of a byline. */
const BETWEEN = /\s*(?:;|\/|\||&|\s(?:dan|and|serta)\s)\s*/iu;

const LEAD = /^(?:oleh|by|penulis|reporter)\s*:?\s+/iu;

/** Words of bylines that name a desk, an agency or an account, and no person. */
const NO_PERSON =
  /(?:^|\s)(?:redaksi|redaktur|tim|team|admin|administrator|editor|humas|biro|kantor|pusat|dinas|kementerian|lembaga|majelis|badan|staf|staff|desk|news|media|online|blog|agency|antara|reuters|afp|ap|bbc|cnn|the)(?=\s|$)|[\d@_]|\.(?:com|id|co|net|org)\b/iu;

/** `S.H.`, `M.Si`, `Ph.D`: letters and points, the first a capital. */
const DEGREE = /^(?:\p{Lu}\p{L}{0,3}\.){1,3}\p{L}{0,3}\.?$/u;

/** Words that begin a family name, and words that stand between a name and that of the father. */
const BEFORE_FAMILY = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'del',
  'al',
  'el',
  'bin',
  'binti',
  'ibn',
]);

/**
 * The names of a byline. Half of all Indonesians have one name only: a single word stays whole, and is neither turned
 * nor shortened to an initial; of several words the last one is the family name, as Indonesian style guides have it.
 * Desks and agencies stay whole too.
 */
export function citedNames(byline: string | null): readonly CitedName[] {
  const words = (byline ?? '').replace(/\s+/gu, ' ').trim().replace(LEAD, '');
  return words
    .split(BETWEEN)
    .flatMap(byComma)
    .filter((name) => name !== '')
    .map(citedName);
}

/** Parts of "A, B" that are names; degrees are not cited. */
function byComma(names: string): readonly string[] {
  return names
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !DEGREE.test(part));
}

function citedName(name: string): CitedName {
  const words = name.split(' ');
  if (words.length === 1 || NO_PERSON.test(name) || name === name.toUpperCase()) return { literal: name };
  const from = words.findIndex((word, at) => at > 0 && BEFORE_FAMILY.has(word.toLowerCase()));
  const at = from === -1 ? words.length - 1 : from;
  const family = words.slice(at).join(' ');
  const given = words.slice(0, at).join(' ');
  return { family, given };
}
