import { beginningWord, LONGEST_BEGINNING } from '../../library/index/facets.ts';
import { matchPhrase, type WordRow } from '../../library/index/match-phrase.ts';
import type { Phrase } from '../../library/index/query.ts';
import type { Shelf } from '../../library/index/shelf.ts';
import { variantsOf } from '../../library/index/words.ts';
import type { Reading } from '../stores.ts';

/** Greater than every character that a folded word can hold. */
const AFTER_ANY_WORD = '\uffff';

/** How much the entries of a shelf have of each phrase. */
export function amountsOn(
  tx: Reading,
  shelf: Shelf,
  phrases: readonly Phrase[],
): Promise<readonly Float32Array[]> {
  return Promise.all(
    phrases.map(async ({ words, isOpen }) => {
      const isAlone = words.length === 1;
      const rows = words.map((word, i) =>
        isOpen && i === words.length - 1
          ? beginningRows(tx, shelf.shelf, word, isAlone)
          : exactRows(tx, shelf.shelf, word),
      );
      return matchPhrase(await Promise.all(rows), shelf);
    }),
  );
}

async function exactRows(tx: Reading, shelf: number, word: string): Promise<readonly WordRow[]> {
  const store = tx.objectStore('words');
  const records = await Promise.all(variantsOf(word).map((variant) => store.get([shelf, variant])));
  return records.flatMap((record) => (record === undefined ? [] : [{ bytes: record.bytes, isExact: true }]));
}

/** The rows of all words with a beginning. Of a word of one or two letters that stands alone the kept beginnings do. */
async function beginningRows(
  tx: Reading,
  shelf: number,
  word: string,
  isAlone: boolean,
): Promise<readonly WordRow[]> {
  const store = tx.objectStore('words');
  if (isAlone && word.length <= LONGEST_BEGINNING) {
    const [exact, kept] = await Promise.all([
      store.get([shelf, word]),
      store.get([shelf, beginningWord(word)]),
    ]);
    return [
      ...(exact === undefined ? [] : [{ bytes: exact.bytes, isExact: true }]),
      ...(kept === undefined ? [] : [{ bytes: kept.bytes, isExact: false }]),
    ];
  }
  const range = IDBKeyRange.bound([shelf, word], [shelf, word + AFTER_ANY_WORD]);
  const [stems, longer] = await Promise.all([exactRows(tx, shelf, word), store.getAll(range)]);
  const known = new Set(variantsOf(word));
  return [
    ...stems,
    ...longer
      .filter((record) => !known.has(record.word) && !record.word.endsWith('*'))
      .map(({ bytes }) => ({ bytes, isExact: false })),
  ];
}
