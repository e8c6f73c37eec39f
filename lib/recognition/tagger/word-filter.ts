import { mix } from './hash.ts';

/** Bits of a filter, as a power of two: with some 30,000 words one in fifty others passes too. */
const FILTER_BITS = 18;

/** 32-bit words of a filter. */
export const FILTER_WORDS: number = 1 << (FILTER_BITS - 5);

/** Bits set for each word. */
const PROBES = 5;

const bitOf = (hash: number, probe: number) => mix(hash, probe + 2) >>> (32 - FILTER_BITS);

/** A set of words by their hashes that may hold a few more (Bloom 1970): 9 bits a word, none of them spelt out. */
export function filterOf(hashes: Iterable<number>): Int32Array {
  const filter = new Int32Array(FILTER_WORDS);
  for (const hash of hashes)
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = bitOf(hash, probe);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  return filter;
}

/** Whether a word went into a filter; now and then true of one that did not. */
export function passes(filter: Int32Array, hash: number): boolean {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = bitOf(hash, probe);
    if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  }
  return true;
}
