import { readDay } from '../../text/dates.ts';

const ROLE =
  '(?:pewarta|penulis|oleh|reporter|jurnalis|wartawan|kontributor(?=\\s*:)|laporan(?:\\s+wartawan)?|rep|redaktur|red|ditulis\\s+oleh|dicatat\\s+oleh|by|written\\s+by|words\\s+by|reported\\s+by|story\\s+by|author)';

/** "Pewarta: …", "Redaktur & Reporter : …", "By …". */
const LABEL = new RegExp(`^\\W{0,3}${ROLE}(?:\\s*[&/]\\s*${ROLE})?\\s*(?:[:：|]|(?=\\s))\\s*:?\\s*`, 'iu');

/** A label in a cell or box of its own. */
const LABEL_ALONE =
  /^\W{0,3}(?:pewarta|penulis|oleh|reporter|jurnalis|wartawan|kontributor|laporan|redaktur|red|rep|by|author)\s*[:：]?\s*$/i;

/** What follows a name in a byline: other roles, the paper, a day. */
const AFTER_NAME =
  /\s*(?:[|•·–—;(]|\s-\s|\/\s?(?:red|editor)\b|,?\s+(?:editor|jurnalis|reporter|penulis|wartawan|red)\b\s*:?|\s(?:on|at|pada|di)\s+\d|,\s+(?:a|an|the)\s).*$/iu;

/** Who is not a person: papers sign as themselves. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaksi|editor|unknown|anonymous|penulis|reporter|jurnalis|author|staff|news\s?desk|tim\s+redaksi)$/i;

/** Buttons and links that stand by a byline. */
const BUTTON =
  /\b(?:share|shares|facebook|twitter|whatsapp|telegram|instagram|copy|link|komentar|comments?|bagikan|baca|email|google|follow|ikuti|print|views?|dibaca|home|beranda|video|foto)\b/i;

const LONGEST_NAME = 70;
const MOST_WORDS = 7;

/** Shorter words of a name may be small: "bin", "van", "dan". */
const SHORTEST_CAPITAL = 4;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isCapital = (word: string): boolean => word.length < SHORTEST_CAPITAL || !/^\p{Ll}/u.test(word);

/** How a byline joins its names. */
const JOINT = /\s*,\s+(?:dan|and)\s+|\s+(?:dan|and|&)\s+|\s*[,;]\s+/u;

/** "Kontributor Lhokseumawe, Masriadi", "Siti Aminah, S.Pd": what stands at a comma is a post or a degree. */
const IS_NO_NAME =
  /^(?:kontributor|koresponden|wartawan|reporter|pewarta|correspondent|contributor)\b|^\S*\.\S*$/iu;

const isWholeName = (name: string): boolean => /^\p{Lu}\S+(?:\s\S+)+$/u.test(name) && !IS_NO_NAME.test(name);

/**
 * The names that a byline joins: "Siti Aminah dan Budi", "A B, C D and E F". One, or none, where it is one name: at a comma
 * both sides must be names of two words, for degrees and posts stand there too.
 */
export function namesJoinedIn(name: string): readonly string[] {
  const parts = name.split(JOINT).filter((part) => part !== '');
  const isOne = parts.some((part) => IS_NO_NAME.test(part) || !/^\p{Lu}/u.test(part));
  if (isOne || (/[,;]/.test(name) && !parts.every(isWholeName))) return [name];
  return parts;
}

/** Whether a line begins with a byline's label. */
export const isLabelled = (text: string): boolean => LABEL.test(text);

/** Whether a line is a byline's label alone. */
export const isLabel = (text: string): boolean => LABEL_ALONE.test(text);

/**
 * A byline's text as a name; null where it is none.
 *
 * @param siteNames what the site calls itself: it is no author
 */
export function nameIn(text: string, siteNames: readonly string[]): string | null {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(LABEL, '')
    .replace(AFTER_NAME, '')
    .replace(/^[\s:,]+|[\s:,]+$/g, '');
  const words = name.split(' ');
  const several = namesJoinedIn(name).length || 1;
  if (name.length < 3 || name.length > LONGEST_NAME * several || words.length > MOST_WORDS * several)
    return null;
  if (!/^\p{Lu}/u.test(name) || !words.every(isCapital)) return null;
  if (/https?:|www\.|@|\d{3}|[!?]$/.test(name) || BUTTON.test(name) || NOBODY.test(name)) return null;
  const own = letters(name);
  if (siteNames.some((site) => letters(site) === own)) return null;
  return readDay(name) === null ? name : null;
}
