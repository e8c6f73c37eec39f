import { bodyText } from '../../library/article.ts';
import { admits } from '../../library/index/admit.ts';
import { idAt, placeOf } from '../../library/index/entries.ts';
import { type Phrase, parseQuery } from '../../library/index/query.ts';
import { afterCursor, type Found, ranked } from '../../library/index/rank.ts';
import type {
  SearchCursor,
  SearchHit,
  SearchPage,
  SearchRequest,
} from '../../library/index/search-request.ts';
import { isNote, numberOf, type Shelf } from '../../library/index/shelf.ts';
import { marked, snippetOf } from '../../library/index/snippet.ts';
import type { Note } from '../../library/note.ts';
import { articleOfId } from '../article-store.ts';
import { orLeftOut } from '../left-out.ts';
import { noteOfId } from '../note-store.ts';
import type { Reading } from '../stores.ts';
import { facetConditions } from './facet-lists.ts';
import { type IndexView, viewIndex } from './index-view.ts';
import { amountsOn } from './word-rows.ts';

/** A stretch of the list of what was found. */
export interface FoundPage {
  readonly page: readonly Found[];
  readonly total: number;
  /** For the next stretch; null at the list's end. */
  readonly next: SearchCursor | null;
  readonly shelves: readonly Shelf[];
}

/** What a question is about, and how it is ordered; not which stretch of the answer. */
type Question = Pick<SearchRequest, 'query' | 'filters' | 'order'>;

/** All entries that a question finds, with the index as it was looked at. No article is read. */
export async function findEntries(
  tx: Reading,
  { query, filters = {}, order = 'relevance' }: Question,
): Promise<{ readonly view: IndexView; readonly found: readonly Found[] }> {
  const phrases = parseQuery(query);
  const view = await viewIndex(tx);
  const { shelves } = view;
  const [conditions, amounts] = await Promise.all([
    facetConditions(tx, view, filters),
    Promise.all(shelves.map((shelf) => amountsOn(tx, view, shelf, phrases))),
  ]);
  const sorted = order === 'relevance' && phrases.length === 0 ? 'saved' : order;
  return { view, found: ranked(shelves, amounts, admits(filters, conditions, shelves), sorted) };
}

/** A stretch of what is found. Cost: the shelves, and the rows of the words asked for; no article is read. */
export async function searchEntries(tx: Reading, request: SearchRequest): Promise<FoundPage> {
  const { limit, after } = request;
  const { view, found } = await findEntries(tx, request);
  const rest = afterCursor(found, after);
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1) : undefined;
  const next = last === undefined ? null : { value: last.value, entry: numberOf(last.shelf, last.slot) };
  return { page, total: found.length, next, shelves: view.shelves };
}

/**
 * Answers a search: of what was found as many articles are read as are shown. One that is damaged takes no other from the
 * list; it is told by `onDamaged`.
 */
export async function searchIndex(
  tx: Reading,
  request: SearchRequest,
  onDamaged: () => void,
): Promise<SearchPage> {
  const { page, total, next, shelves } = await searchEntries(tx, request);
  const phrases = parseQuery(request.query);
  const hits = await Promise.all(page.map((one) => orLeftOut(hitOf(tx, one, shelves, phrases), onDamaged)));
  return { hits: hits.filter((hit) => hit !== null), total, next };
}

/** Ids of all articles that a question finds, or whose notes it finds, each once. */
export async function foundArticles(tx: Reading, question: Question): Promise<readonly string[]> {
  const { view, found } = await findEntries(tx, question);
  const numbers = new Set(found.map(({ shelf, slot }) => shelf.articleOf[slot] ?? -1));
  return [...numbers].flatMap((number) => {
    const place = placeOf(view.shelves, number);
    return place === null ? [] : [idAt(place)];
  });
}

/** What is shown of an entry; null where its article is not kept any more. */
async function hitOf(
  tx: Reading,
  found: Found,
  shelves: readonly Shelf[],
  phrases: readonly Phrase[],
): Promise<SearchHit | null> {
  const [id, { shelf, slot }] = [idAt(found), found];
  const note = isNote(shelf, slot) ? await noteOfId(tx, id) : null;
  const saved = await articleOfId(tx, note === null ? id : note.articleId);
  if (saved === null) return null;
  const { title, url, siteName, publishedOn, labels } = saved.article;
  const home = placeOf(shelves, shelf.articleOf[slot] ?? -1);
  const words = note === null ? bodyText(saved.article) : wordsOfNote(note);
  return {
    ...{ kind: note === null ? 'article' : 'note', id, articleId: saved.id },
    ...{ title: marked(title, phrases), url, siteName, publishedOn, labels },
    savedAt: note?.createdAt ?? saved.savedAt,
    notes: home?.shelf.notes[home.slot] ?? 0,
    snippet: snippetOf(words, phrases),
  };
}

/** What a note says, and what it is on; of one that only tags its article, the tags. */
function wordsOfNote({ text, target, tags }: Note): string {
  const words = [text, target.kind === 'quote' ? target.quote : ''].filter((part) => part !== '');
  return words.length > 0 ? words.join('\n') : tags.map((tag) => `#${tag}`).join(' ');
}
