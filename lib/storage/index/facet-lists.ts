import type { FacetConditions, HasFacet } from '../../library/index/admit.ts';
import { placeOf } from '../../library/index/entries.ts';
import { type FacetKind, facetWord } from '../../library/index/facets.ts';
import { eachPosting } from '../../library/index/posting-list.ts';
import type { SearchFilters } from '../../library/index/search-request.ts';
import { numberOf, type Shelf } from '../../library/index/shelf.ts';
import type { Reading } from '../stores.ts';
import { type IndexView, listsOn } from './index-view.ts';

/** Reads what filters ask for. */
export async function facetConditions(
  tx: Reading,
  view: IndexView,
  filters: SearchFilters,
): Promise<FacetConditions> {
  const has = async (kind: FacetKind, value: string): Promise<HasFacet> => {
    const numbers = new Set((await entriesWith(tx, view, kind, value)).map(({ entry }) => entry));
    return (entry) => numbers.has(entry);
  };
  const anyOf = (kind: FacetKind, values: readonly string[] | undefined) =>
    values === undefined || values.length === 0 ? [] : [Promise.all(values.map((value) => has(kind, value)))];
  const { sites, labels, topics, entities, types, targets, tags, tagged } = filters;
  const [ofArticles, ofNotes] = await Promise.all([
    Promise.all([
      ...anyOf('site', sites),
      ...anyOf('label', labels),
      ...anyOf('topic', topics),
      ...anyOf('type', types),
      ...(tagged === undefined || tagged.length === 0
        ? []
        : [Promise.all(tagged.map((value) => hasTagged(tx, view, value)))]),
      ...(entities ?? []).flatMap((entity) => anyOf('entity', [entity])),
    ]),
    Promise.all([...anyOf('target', targets), ...anyOf('tag', tags)]),
  ]);
  return { ofArticles, ofNotes };
}

/** Which articles have a note with a tag. */
async function hasTagged(tx: Reading, view: IndexView, tag: string): Promise<HasFacet> {
  const places = (await entriesWith(tx, view, 'tag', tag)).map(({ entry }) => placeOf(view.shelves, entry));
  const numbers = new Set(places.map((place) => place?.shelf.articleOf[place.slot]));
  return (entry) => numbers.has(entry);
}

/** An entry with a facet, and how often it has it. */
export interface Having {
  /** Number of the entry. */
  readonly entry: number;
  readonly count: number;
}

/** The entries with a facet, in the order of their numbers; those too that are not kept any more. */
export async function entriesWith(
  tx: Reading,
  view: IndexView,
  kind: FacetKind,
  value: string,
): Promise<readonly Having[]> {
  const word = facetWord(kind, value);
  const read = async (shelf: Shelf) => {
    const having: Having[] = [];
    for (const { bytes, first } of await listsOn(tx, view, shelf, word, (one) => one === word))
      eachPosting(bytes, false, (entry, count) =>
        having.push({ entry: numberOf(shelf, first + entry), count }),
      );
    return having;
  };
  return (await Promise.all(view.shelves.map(read))).flat();
}
