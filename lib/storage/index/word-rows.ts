import { matchPhrase, type WordRow } from '../../library/index/match-phrase.ts';
import type { Phrase } from '../../library/index/query.ts';
import type { Shelf } from '../../library/index/shelf.ts';
import { variantsOf } from '../../library/index/words.ts';
import type { Reading } from '../stores.ts';
import { type IndexView, listsOn } from './index-view.ts';

/** How much the entries of a shelf have of each phrase. */
export function amountsOn(
  tx: Reading,
  view: IndexView,
  shelf: Shelf,
  phrases: readonly Phrase[],
): Promise<readonly Float32Array[]> {
  return Promise.all(
    phrases.map(async ({ words, isOpen }) => {
      const rows = words.map((word, i) => rowsOf(tx, view, shelf, word, isOpen && i === words.length - 1));
      return matchPhrase(await Promise.all(rows), shelf);
    }),
  );
}

/** The lists that count as a word: of its variants, and where it is open of every word that begins with it. */
async function rowsOf(
  tx: Reading,
  view: IndexView,
  shelf: Shelf,
  word: string,
  isOpen: boolean,
): Promise<readonly WordRow[]> {
  const variants = new Set(variantsOf(word));
  const lists = await listsOn(
    ...([tx, view, shelf, word] as const),
    (one) => variants.has(one) || (isOpen && one.startsWith(word)),
  );
  return lists.map((list) => ({ ...list, isExact: variants.has(list.word) }));
}
