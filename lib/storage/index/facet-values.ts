import { idAt, type Place, placeOf } from '../../library/index/entries.ts';
import { facetMark, facetWord, hasLetters } from '../../library/index/facets.ts';
import { eachPosting } from '../../library/index/posting-list.ts';
import type { Found } from '../../library/index/rank.ts';
import type {
  CountedFacet,
  FacetRequest,
  FacetValue,
  SearchFilters,
} from '../../library/index/search-request.ts';
import { numberOf, stands } from '../../library/index/shelf.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import { articleOfId } from '../article-store.ts';
import { noteOfId } from '../note-store.ts';
import type { Reading } from '../stores.ts';
import { facetListsOn, type IndexView } from './index-view.ts';
import { findEntries } from './search.ts';

const FILTER_OF = {
  site: 'sites',
  label: 'labels',
  topic: 'topics',
  type: 'types',
  tag: 'tagged',
} as const satisfies Record<CountedFacet, keyof SearchFilters>;

/** A value as the index has it: folded, where people write it. */
interface Counted {
  readonly value: string;
  readonly count: number;
  /** Number of an entry that has it, by which its written form is found. */
  readonly entry: number;
}

/**
 * The values of a facet among what a question finds, the most frequent first. Cost: the facet's rows of all shelves, and
 * an article for each value whose written form no article before it has told.
 */
export async function facetValues(tx: Reading, request: FacetRequest): Promise<readonly FacetValue[]> {
  const { facet, of, containing, limit } = request;
  const filters = { ...of.filters, [FILTER_OF[facet]]: undefined };
  const { view, found } = await findEntries(tx, { ...of, filters });
  const counted = await countedValues(tx, view, facet, hitsByArticle(found));
  // Only the id of a topic stands in the index: where letters are asked for, all must be told to see what they are called.
  if (facet !== 'topic' || containing.trim() === '') {
    const asked = counted.filter(({ value }) => hasLetters(value, containing));
    return withNames(tx, view, facet, asked.slice(0, limit));
  }
  const named = await withNames(tx, view, facet, counted);
  return named.filter(({ name, nameEn }) => hasLetters(`${name}\n${nameEn}`, containing)).slice(0, limit);
}

/** How many hits belong to each article, by the number of its entry: itself, and its notes. */
function hitsByArticle(found: readonly Found[]): ReadonlyMap<number, number> {
  const hits = new Map<number, number>();
  for (const { shelf, slot } of found) {
    const article = shelf.articleOf[slot] ?? -1;
    hits.set(article, (hits.get(article) ?? 0) + 1);
  }
  return hits;
}

async function countedValues(
  tx: Reading,
  view: IndexView,
  facet: CountedFacet,
  hits: ReadonlyMap<number, number>,
): Promise<readonly Counted[]> {
  const values = new Map<string, Counted>();
  /** Of each value the articles that were counted: several notes of one may have a tag. */
  const counted = new Map<string, Set<number>>();
  const lists = await Promise.all(
    view.shelves.map(async (shelf) => ({ shelf, lists: await facetListsOn(tx, view, shelf, facet) })),
  );
  for (const { shelf, lists: ofShelf } of lists)
    for (const { word, bytes, first } of ofShelf)
      eachPosting(bytes, false, (at) => {
        const slot = first + at;
        const article = shelf.articleOf[slot] ?? -1;
        const more = stands(shelf, slot) ? (hits.get(article) ?? 0) : 0;
        const value = word.slice(facetMark(facet).length);
        const articles = counted.get(value) ?? new Set();
        if (more === 0 || articles.has(article)) return;
        counted.set(value, articles.add(article));
        const count = (values.get(value)?.count ?? 0) + more;
        values.set(value, { value, entry: numberOf(shelf, slot), count });
      });
  return [...values.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

type Names = Pick<FacetValue, 'value' | 'name' | 'nameEn'>;

async function withNames(
  tx: Reading,
  view: IndexView,
  facet: CountedFacet,
  counted: readonly Counted[],
): Promise<readonly FacetValue[]> {
  const known = new Map<string, Names>();
  const named: FacetValue[] = [];
  for (const { value, count, entry } of counted) {
    if (facet !== 'type' && !known.has(value)) {
      const place = placeOf(view.shelves, entry);
      const names = place === null ? [] : await namesAt(tx, place, facet);
      for (const name of names) known.set(keyOf(facet, name), name);
    }
    named.push({ ...(known.get(value) ?? { value, name: value, nameEn: null }), count });
  }
  return named;
}

const keyOf = (facet: CountedFacet, { value }: Names) =>
  facetWord(facet, value).slice(facetMark(facet).length);

async function namesAt(tx: Reading, place: Place, facet: CountedFacet): Promise<readonly Names[]> {
  if (facet !== 'tag') {
    const saved = await articleOfId(tx, idAt(place));
    return saved === null ? [] : namesIn(saved, facet);
  }
  return ((await noteOfId(tx, idAt(place)))?.tags ?? []).map(asWritten);
}

const asWritten = (value: string): Names => ({ value, name: value, nameEn: null });

function namesIn({ article, annotation }: SavedArticle, facet: CountedFacet): readonly Names[] {
  if (facet === 'topic')
    return annotation.topics.map(({ id, label, labelEn }) => ({ value: id, name: label, nameEn: labelEn }));
  const written = facet === 'label' ? article.labels : [article.siteName ?? ''];
  return written.map(asWritten);
}
