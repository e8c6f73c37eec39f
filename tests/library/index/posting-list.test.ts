import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketOf, EMPTY_BUCKET, filled, listsIn } from '../../../lib/library/index/bucket.ts';
import { facetWord } from '../../../lib/library/index/facets.ts';
import { appended, eachPosting, NO_POSTINGS, type Posting } from '../../../lib/library/index/posting-list.ts';

const posting: fc.Arbitrary<Posting> = fc
  .uniqueArray(fc.nat({ max: 1_000_000 }), { maxLength: 6 })
  .map((places) => places.toSorted((a, b) => a - b))
  .chain((places) =>
    fc.nat({ max: 300 }).map((more) => ({ count: places.length + (more % 3) * more, places })),
  );

const entries = fc
  .uniqueArray(fc.nat({ max: 1023 }), { maxLength: 8 })
  .map((numbers) => numbers.toSorted((a, b) => a - b))
  .chain((numbers) => fc.tuple(...numbers.map((entry) => posting.map((one) => ({ entry, posting: one })))));

function read(bytes: Uint8Array, wantsPlaces = true) {
  const found: unknown[] = [];
  eachPosting(bytes, wantsPlaces, (entry, count, first, places) => found.push([entry, count, first, places]));
  return found;
}

const told = (list: readonly { readonly entry: number; readonly posting: Posting }[], wantsPlaces = true) =>
  list.map(({ entry, posting: { count, places } }) => [
    entry,
    count,
    places[0] ?? -1,
    wantsPlaces ? places : [],
  ]);

it('postings come back as they were added, in however many goes', () => {
  fc.assert(
    fc.property(entries, fc.nat({ max: 8 }), (list, cut) => {
      const bytes = appended(appended(NO_POSTINGS, list.slice(0, cut)), list.slice(cut)).bytes;
      expect(read(bytes)).toEqual(told(list));
      expect(read(bytes, false)).toEqual(told(list, false));
    }),
  );
});

it('a bucket gives the list of each word, in however many goes it was filled', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), entries, { maxKeys: 6 }), (lists) => {
      const early = new Map(Object.entries(lists).map(([word, list]) => [word, list.slice(0, 2)]));
      const late = new Map(Object.entries(lists).map(([word, list]) => [word, list.slice(2)]));
      const bucket = filled(filled(EMPTY_BUCKET, early), late);
      const found = listsIn(bucket, () => true);
      expect(found.map(({ word }) => word)).toEqual(Object.keys(lists).toSorted());
      for (const { word, bytes } of found) expect(read(bytes)).toEqual(told(lists[word] ?? []));
      expect(listsIn(bucket, (word) => word === 'none')).toEqual([]);
    }),
  );
});

it('words that begin with the same two letters share a bucket, and facets spread over a few of their own', () => {
  expect(new Set(['kapal', 'ka', 'kabar'].map(bucketOf))).toEqual(new Set(['ka']));
  const people = Array.from({ length: 500 }, (_, n) => bucketOf(facetWord('entity', `person/${n}`)));
  expect(new Set(people).size).toBe(16);
  expect(people.every((bucket) => bucket.startsWith('@'))).toBe(true);
});
