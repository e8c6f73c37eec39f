import { expect, it } from 'vitest';
import { parseContents } from '../../../lib/library/contents.ts';
import { inventedLibrary } from '../../../scripts/bench/library/contents.ts';
import { libraryStock } from '../../../scripts/bench/library/stock.ts';

const stock = libraryStock();
const library = inventedLibrary(stock, 1, { articles: 200, notes: 200 });
const { articles, notes } = library;

it('an invented library is one that can be kept', () => {
  expect(parseContents(articles, notes)).toEqual({ ok: true, value: library });
});

it('is the same for the same seed, whole or in pieces, and another for another', () => {
  expect(inventedLibrary(stock, 1, { articles: 200, notes: 200 })).toEqual(library);
  expect(inventedLibrary(stock, 1, { from: 150, articles: 50, notes: 0 }).articles).toEqual(
    articles.slice(150),
  );
  expect(inventedLibrary(stock, 2, { articles: 1, notes: 0 }).articles[0]).not.toEqual(articles[0]);
});

it('has articles of a usual length, in two languages, over years', () => {
  const words =
    articles.reduce((sum, { article }) => sum + article.text.split(/\s+/).length, 0) / articles.length;
  expect(words).toBeGreaterThan(400);
  expect(words).toBeLessThan(650);
  expect(new Set(articles.map(({ article }) => article.language))).toEqual(new Set(['id', 'en']));
  expect(new Set(articles.map(({ article }) => article.publishedOn?.slice(0, 4))).size).toBeGreaterThan(5);
});

it('names some in very many articles, and most in few', () => {
  const counts = new Map<string, number>();
  for (const { annotation } of articles)
    for (const { id } of annotation.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts.values()].toSorted((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(articles.length / 3);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(5);
});

it('has its mentions where they say', () => {
  for (const { article, annotation } of articles.slice(0, 20)) {
    const names = new Map(annotation.entities.map(({ id, name }) => [id, name]));
    for (const { start, end, entity } of annotation.mentions)
      expect(article.text.slice(start, end)).toBe(names.get(entity));
  }
});
