import { expect, it } from 'vitest';
import { newsText, sampleParagraphs } from '../../../../scripts/bench/lexicon/news-text.ts';

const PARAGRAPHS = ['Satu dua. Tiga empat! "Lima," kata Enam.', 'Tujuh delapan.'];
const SENTENCES = ['Satu dua.', 'Tiga empat!', '"Lima," kata Enam.', 'Tujuh delapan.'];

it.each([28_000, 280_000])('is as long as asked: %d characters', (length) => {
  expect(newsText(sampleParagraphs(), length)).toHaveLength(length);
});

it('is made of whole sentences, each as often as the others', () => {
  const text = newsText(PARAGRAPHS, 10_000);
  const counts = SENTENCES.map((sentence) => text.split(sentence).length - 1);
  const rest = SENTENCES.reduce((left, sentence) => left.replaceAll(sentence, ''), text).trim();
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  // All but the last one, which is cut.
  expect(rest.length).toBeLessThan(20);
});

it('is the same for the same length, and varies in order', () => {
  const text = newsText(PARAGRAPHS, 5000);
  expect(newsText(PARAGRAPHS, 5000)).toBe(text);
  const after = [...text.matchAll(/Satu dua\.\s(.{4})/g)].map(([, next]) => next);
  expect(new Set(after).size).toBeGreaterThan(2);
});
