import { expect, it } from 'vitest';
import { variantsOf, wordsOf } from '../../../lib/library/index/words.ts';

it('words are folded, with their places; a new block leaves one out', () => {
  const told = wordsOf("Jum'at, KRI Nanggala-402\nErdoğan").map(({ word, place, joined }) => [
    word,
    place,
    joined,
  ]);
  expect(told).toEqual([
    ['jumat', 0, false],
    ['kri', 1, false],
    ['nanggala', 2, false],
    ['402', 3, true],
    ['erdogan', 5, false],
  ]);
});

it('a word counts with a clitic, and without its own', () => {
  expect(variantsOf('kapal')).toEqual(['kapal', 'kapalnya', 'kapallah', 'kapalkah', 'kapalpun']);
  expect(variantsOf('biasanya')).toContain('biasa');
  expect(variantsOf('hanya')).not.toContain('ha');
});
