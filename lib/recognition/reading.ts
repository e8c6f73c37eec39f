/** How a text is read: as Indonesian (or Malay), as English, or as a text of which only the lexicon's names are known. */
export type Reading = 'indonesian' | 'english' | 'foreign';

/** Commonest words that the others have not. */
const INDONESIAN = words(
  'yang dan di untuk dengan dari pada itu ini tidak akan ke dalam oleh juga telah sebagai adalah kata saat bahwa',
);
const ENGLISH = words(
  'the of and to that is was for with on as by are from this have has it said will at were been which their',
);

/** Enough code units of a text to tell; the rest says the same. */
const LENGTH_READ = 4000;

/** Fewer such words tell nothing: a headline, a list, English titles in an Indonesian sentence. */
const FEWEST = 5;

/** How many times as many as of the other language there must be. */
const CLEAR_LEAD = 2;

/** Of running text about a third are such words; a text in a third language has some by chance. */
const LEAST_SHARE = 0.06;

/** What a page says of itself is believed against its words only where they are many and hardly one is of a language known. */
const STRANGE_SHARE = 0.02;
const TELLING_WORDS = 40;
const STRANGE_WORDS = 80;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * How to read a text: by its own words; where they are too few to tell, by `language` (BCP 47, or null).
 */
export function readingOf({ text, language }: { text: string; language: string | null }): Reading {
  const { indonesian, english, all } = counted(text);
  const [most, least] = [Math.max(indonesian, english), Math.min(indonesian, english)];
  if (most >= FEWEST && most >= all * LEAST_SHARE && most >= least * CLEAR_LEAD)
    return english > indonesian ? 'english' : 'indonesian';
  const said = declared(language);
  const [enough, share] = said === null ? [TELLING_WORDS, LEAST_SHARE] : [STRANGE_WORDS, STRANGE_SHARE];
  return all >= enough && most < all * share ? 'foreign' : (said ?? 'indonesian');
}

function counted(text: string): { indonesian: number; english: number; all: number } {
  let [indonesian, english, all] = [0, 0, 0];
  for (const word of text
    .slice(0, LENGTH_READ)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)) {
    if (word === '') continue;
    all += 1;
    if (INDONESIAN.has(word)) indonesian += 1;
    else if (ENGLISH.has(word)) english += 1;
  }
  return { indonesian, english, all };
}

/** Codes of Indonesian (also the one that it had until 1989) and Malay. */
const INDONESIAN_CODES = words('id in ms');

function declared(language: string | null): Reading | null {
  const code = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  if (code === '' || code === 'und') return null;
  if (INDONESIAN_CODES.has(code)) return 'indonesian';
  return code === 'en' ? 'english' : 'foreign';
}
