import { fold } from '../text/fold.ts';
import type { SavedArticle } from './saved-article.ts';

/** The folded words of a text, each once: letters and digits; all else separates. */
function words(text: string): readonly string[] {
  return [...new Set(fold(text).split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

/** The words by which a saved article is found: title, site, author, source, labels and the names in it. */
export function findableWords({ article, annotation }: SavedArticle): readonly string[] {
  const names = annotation.entities.flatMap(({ name, nameEn, shortForm }) => [name, nameEn, shortForm]);
  const { title, siteName, author, source, labels } = article;
  return words(
    [title, siteName, author, source, ...labels, ...names].filter((text) => text !== null).join('\n'),
  );
}

/** The words of a query: an article is found if each begins one of its {@link findableWords}. */
export function queryWords(query: string): readonly string[] {
  return words(query);
}
