import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingInts } from '../../lib/lexicon/growing-ints.ts';
import { packStarts, startAt } from '../../lib/lexicon/starts.ts';
import { packRecords, recordAt } from '../../lib/lexicon/text-records.ts';
import { isWordAt, wordBytes } from '../../lib/lexicon/word-bytes.ts';

/** Columns that never fall: short stretches, empty ones, and a few that no byte holds. */
const lengths = fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, fc.nat(2000)), { maxLength: 100 });

describe('beginnings', () => {
  it('come back as they were packed, column by column', () => {
    fc.assert(
      fc.property(fc.array(lengths, { maxLength: 3 }), (columns) => {
        const wide = new GrowingInts();
        const starts = columns.map((column) => {
          let at = 0;
          return Int32Array.from([0, ...column], (length) => (at += length));
        });
        const packed = starts.map((column) => packStarts(column, wide));
        starts.forEach((column, i) => {
          const { block, offset } = packed[i]!;
          const read = column.map((_, row) => startAt(block, offset, wide.view(), row));
          expect(read).toEqual(column);
        });
      }),
    );
  });

  it('take a byte a row and a number a block where stretches are short', () => {
    const { block, offset } = packStarts(
      Int32Array.from({ length: 33 }, (_, row) => 15 * row),
      new GrowingInts(),
    );
    expect([block.length, offset.length]).toEqual([3, 33]);
  });
});

describe('records', () => {
  const records = fc.array(fc.uint8Array({ max: 0xfe, maxLength: 30 }), { maxLength: 40 });

  it('come back as they were packed', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { recordBlock, text } = packRecords(all);
        expect(all.map((_, number) => Uint8Array.from(recordAt(recordBlock, text, number)))).toEqual(all);
      }),
    );
  });

  it('are empty where there is none', () => {
    const { recordBlock, text } = packRecords([Uint8Array.of(1), Uint8Array.of(2)]);
    expect([-1, 2, 8, 1e9].map((number) => recordAt(recordBlock, text, number).length)).toEqual([0, 0, 0, 0]);
  });
});

describe('words as bytes', () => {
  const unitsOf = (word: string) => Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '€', 'ÿ', '\u{10437}', '\0') }),
    fc.string({ unit: 'binary' }),
  );

  it('are equal to the same word only', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const bytes = Uint8Array.from([...wordBytes('before'), ...wordBytes(one), ...wordBytes('after')]);
        const isOne = (text: string) =>
          isWordAt(bytes, wordBytes('before').length, unitsOf(text), 0, text.length);
        expect(isOne(one)).toBe(true);
        expect(isOne(other)).toBe(one === other);
        expect(isOne(`${one}a`)).toBe(false);
        expect(isOne(one.slice(0, -1))).toBe(one === '');
      }),
    );
  });
});
