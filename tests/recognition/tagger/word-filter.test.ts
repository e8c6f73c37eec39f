import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, passes } from '../../../lib/recognition/tagger/word-filter.ts';

const hashes = fc.array(fc.integer(), { maxLength: 300 });

describe('a filter of words', () => {
  it('lets each word pass that went in', () => {
    fc.assert(
      fc.property(hashes, (words) => {
        const filter = filterOf(words);
        expect(words.every((word) => passes(filter, word))).toBe(true);
      }),
    );
  });

  it('lets few others pass, with as many words as Indonesian has roots', () => {
    const filter = filterOf(Array.from({ length: 31_000 }, (_, i) => Math.imul(i, 0x9e3779b1)));
    const others = Array.from({ length: 10_000 }, (_, i) => Math.imul(i + 31_000, 0x9e3779b1));
    expect(others.filter((word) => passes(filter, word)).length).toBeLessThan(400);
  });

  it('lets nothing pass while it is empty', () => {
    fc.assert(fc.property(fc.integer(), (word) => !passes(filterOf([]), word)));
  });
});
