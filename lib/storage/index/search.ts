import { bodyText } from '../../library/article.ts';
import { admits } from '../../library/index/admit.ts';
import { type Phrase, parseQuery } from '../../library/index/query.ts';
import { afterCursor, type Found, ranked } from '../../library/index/rank.ts';
import type { SearchHit, SearchPage, SearchRequest } from '../../library/index/search-request.ts';
import { isNote, numberOf, SHELF_SIZE, type Shelf } from '../../library/index/shelf.ts';
import { marked, snippetOf } from '../../library/index/snippet.ts';
import { articleOfId } from '../article-store.ts';
import { noteOfId } from '../note-store.ts';
import type { Reading } from '../stores.ts';
import { facetConditions } from './facet-lists.ts';
import { amountsOn } from './word-rows.ts';

/**
 * Answers a search. Cost: the shelves, the rows of the words asked for, and as many articles as are shown; no text is
 * read to be thrown away.
 */
export async function searchIndex(tx: Reading, request: SearchRequest): Promise<SearchPage> {
  const { query, filters = {}, order = 'relevance', limit, after } = request;
  const phrases = parseQuery(query);
  const shelves = await tx.objectStore('shelves').getAll();
  const [conditions, amounts] = await Promise.all([
    facetConditions(tx, shelves, filters),
    Promise.all(shelves.map((shelf) => amountsOn(tx, shelf, phrases))),
  ]);
  const sorted = order === 'relevance' && phrases.length === 0 ? 'saved' : order;
  const found = ranked(shelves, amounts, admits(filters, conditions, shelves), sorted);
  const rest = afterCursor(found, after);
  const page = rest.slice(0, limit);
  const hits = await Promise.all(page.map((one) => hitOf(tx, one, shelves, phrases)));
  const last = page.at(-1);
  const next =
    last === undefined || rest.length <= limit
      ? null
      : { value: last.value, entry: numberOf(last.shelf, last.slot) };
  return { hits: hits.filter((hit) => hit !== null), total: found.length, next };
}

/** What is shown of an entry; null where its article is not kept any more. */
async function hitOf(
  tx: Reading,
  { shelf, slot }: Found,
  shelves: readonly Shelf[],
  phrases: readonly Phrase[],
): Promise<SearchHit | null> {
  const id = shelf.ids[slot] ?? '';
  const note = isNote(shelf, slot) ? await noteOfId(tx, id) : null;
  const saved = await articleOfId(tx, note === null ? id : note.articleId);
  if (saved === null) return null;
  const { title, siteName, publishedOn, labels } = saved.article;
  const home = shelf.articleOf[slot] ?? 0;
  const words =
    note === null
      ? bodyText(saved.article)
      : [note.text, note.target.kind === 'quote' ? note.target.quote : ''].filter((text) => text !== '').join('\n');
  return {
    ...{ kind: note === null ? 'article' : 'note', id, articleId: saved.id },
    ...{ title: marked(title, phrases), siteName, publishedOn, labels },
    savedAt: note?.createdAt ?? saved.savedAt,
    notes: shelves.find((one) => one.shelf === Math.floor(home / SHELF_SIZE))?.notes[home % SHELF_SIZE] ?? 0,
    snippet: snippetOf(words, phrases),
  };
}
