/** The page's side of the measurement of the library: an extension page as the popup is one. */
import type { CountedFacet } from '../../../lib/library/index/search-request.ts';
import type { SavedArticle } from '../../../lib/library/saved-article.ts';
import type { Library } from '../../../lib/storage/library.ts';
import { openLibrary } from '../../../lib/storage/open-library.ts';
import { inventedArticle, type Stock } from './articles.ts';
import { inventedLibrary } from './contents.ts';

const SEED = 1;

/** What the popup shows while somebody types. */
const HITS = 12;

/** What a list of the library page shows at once. */
const LISTED = 30;

let opened: Promise<Library> | null = null;

function library(): Promise<Library> {
  opened ??= openLibrary();
  return opened;
}

const stock = async (): Promise<Stock> => (await fetch('stock.json')).json();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function each<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const one of list) times.push(await timed(() => work(one)));
  return times;
}

/** What the measurement calls in the page, by name. */
const measures = {
  /** Imports articles and as many notes up to a number; answers with the milliseconds that the import took. */
  async fill({ from, to }: { from: number; to: number }) {
    const names = await stock();
    const kept = await library();
    const more = inventedLibrary(names, SEED, { from, articles: to - from, notes: to - from });
    const ms = await timed(() => kept.mergeIn(more));
    while (!(await kept.tendIndex()).isComplete);
    return { ms, bytes: (await navigator.storage.estimate()).usage ?? 0 };
  },
  /** What the popup asks for at each letter. */
  async typed(queries: readonly string[]) {
    const kept = await library();
    return each(queries, (query) => kept.search({ query, limit: HITS }));
  },
  async search(queries: readonly string[]) {
    const kept = await library();
    return each(queries, (query) => kept.search({ query, limit: LISTED }));
  },
  /** What a filter asks for when it is opened. */
  async facets(facets: readonly CountedFacet[]) {
    const kept = await library();
    return each(facets, (facet) =>
      kept.facetValues({ facet, of: { query: '' }, containing: '', limit: LISTED }),
    );
  },
  async filtered(entities: readonly string[]) {
    const kept = await library();
    return each(entities, (entity) =>
      kept.search({
        query: '',
        order: 'day',
        filters: { entities: [entity], hasNotes: true },
        limit: LISTED,
      }),
    );
  },
  async dossier(entities: readonly string[]) {
    const kept = await library();
    return each(entities, (entity) => Promise.all([kept.openDossier(entity, 10), kept.notesOn(entity, 10)]));
  },
  async graph(entities: readonly string[]) {
    const kept = await library();
    return each(entities, (entity) => kept.coMentionGraph(entity, 2, 200));
  },
  async story(numbers: readonly number[]) {
    const [kept, names] = [await library(), await stock()];
    return each(numbers, (number) => kept.storySoFar(inventedArticle(names, SEED, number), 10));
  },
  /** Saves articles that are not kept yet, and takes them away again. */
  async save(numbers: readonly number[]) {
    const [kept, names] = [await library(), await stock()];
    const articles: readonly SavedArticle[] = numbers.map((number) => inventedArticle(names, SEED, number));
    const times = await each(articles, (article) => kept.saveArticle(article));
    for (const { id } of articles) await kept.deleteArticle(id);
    return times;
  },
};

Object.assign(globalThis, { measures });
