/** Commonest words that the other language has not. */
const INDONESIAN = new Set(
  'yang dan di untuk dengan dari pada itu ini tidak akan ke dalam oleh juga telah sebagai adalah'.split(' '),
);
const ENGLISH = new Set('the of and to that is was for with on as by are from this have has it'.split(' '));

/** Enough code units of a text to tell; the rest says the same. */
const LENGTH_READ = 2000;

/** Below so many hits, or without so clear a lead, a text may be a list or a third language. */
const FEWEST_HITS = 5;
const CLEAR_LEAD = 3;

/** `id` or `en` by a count of stop words; null where neither leads clearly. */
export function guessLanguage(text: string): 'id' | 'en' | null {
  let indonesian = 0;
  let english = 0;
  for (const word of text
    .slice(0, LENGTH_READ)
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (INDONESIAN.has(word)) indonesian += 1;
    else if (ENGLISH.has(word)) english += 1;
  }
  if (indonesian >= FEWEST_HITS && indonesian >= CLEAR_LEAD * english) return 'id';
  return english >= FEWEST_HITS && english >= CLEAR_LEAD * indonesian ? 'en' : null;
}

/** `in` is the code that Indonesian had until 1989 and that old software still writes. */
function canonicalTag(tag: string): string {
  const primary = tag.split(/[-_]/, 1).join('').toLowerCase();
  if (primary === 'in') return 'id';
  return primary === 'id' || primary === 'en' ? primary : tag;
}

/**
 * BCP 47 language of a text: what the page declares, else what its words show. Themes bought in English declare
 * English on Indonesian blogs, so between these two the words overrule the declaration.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const tag = declared === null || declared.trim() === '' ? null : canonicalTag(declared.trim());
  if (tag !== null && tag !== 'id' && tag !== 'en') return tag;
  return guessLanguage(text) ?? tag;
}
