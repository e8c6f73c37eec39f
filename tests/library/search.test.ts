import { expect, it } from 'vitest';
import { findableWords, queryWords } from '../../lib/library/search.ts';
import { sampleArticle } from './samples.ts';

it('finds an article by title, site, author, source, labels and names, each word once', () => {
  const words = findableWords(sampleArticle(7, { title: 'Berita Erdoğan: berita 7' }));
  expect(words).toEqual(
    expect.arrayContaining(['erdogan', '7', 'kabar', 'ardi', 'kompas', 'jum', 'at', 'sore']),
  );
  expect(words).toEqual(expect.arrayContaining(['wiranto', 'imct', 'meeting', 'coordinating']));
  expect(words.filter((word) => word === 'berita')).toHaveLength(1);
});

it('does not find it by its text', () => {
  expect(findableWords(sampleArticle(1))).not.toContain('bertemu');
});

it.each([
  ['  TNI-AL   Surabaya ', ['tni', 'al', 'surabaya']],
  ['Erdog\u0306an', ['erdogan']],
  ['“F-16”', ['f', '16']],
  ['…', []],
  ['', []],
])('reads the query %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});
