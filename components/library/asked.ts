import { ENTITY_TYPES, type EntityType } from '../../lib/lexicon/types.ts';
import type { SearchOrder, SearchRequest } from '../../lib/library/index/search-request.ts';

/** What hits there may be. */
export type HitKind = 'article' | 'note' | 'all';

/** What the list is asked for, as it stands in the page's address. Empty lists and nulls ask nothing. */
export interface Asked {
  readonly query: string;
  /** Null: articles, and where there is a query notes too. */
  readonly kind: HitKind | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sites: readonly string[];
  readonly labels: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
  /** Ids. */
  readonly entities: readonly string[];
  readonly types: readonly EntityType[];
  readonly tags: readonly string[];
  readonly hasNotes: boolean | null;
  /** Null: what fits best where there is a query, else what was saved last. */
  readonly order: SearchOrder | null;
}

/** Everything, as it was saved. */
export const NOTHING_ASKED: Asked = {
  query: '',
  kind: null,
  from: null,
  to: null,
  sites: [],
  labels: [],
  topics: [],
  entities: [],
  types: [],
  tags: [],
  hasNotes: null,
  order: null,
};

/** The lists of values, each with the name of its parameter in the address. */
const LISTS = {
  sites: 'site',
  labels: 'label',
  topics: 'topic',
  entities: 'name',
  types: 'type',
  tags: 'tag',
} as const;

/** A list of values that hits are filtered by. */
export type ListFilter = keyof typeof LISTS;

/** The lists, in the order in which they are told. */
export const LIST_FILTERS = Object.keys(LISTS) as readonly ListFilter[];

const KINDS = ['article', 'note', 'all'] as const;

/** The orders, in which they are offered. */
export const ORDERS = ['relevance', 'saved', 'day'] as const;

const KNOWN: ReadonlySet<string> = new Set([
  ...['q', 'kind', 'from', 'to', 'notes', 'sort'],
  ...Object.values(LISTS),
]);

/** What the parameters of an address ask for; what makes no sense in them asks nothing. Null: none is there. */
export function askedOf(parameters: URLSearchParams): Asked | null {
  if (![...parameters.keys()].some((key) => KNOWN.has(key))) return null;
  const all = (list: ListFilter) => [...new Set(parameters.getAll(LISTS[list]).filter(Boolean))];
  const notes = parameters.get('notes');
  return {
    query: parameters.get('q') ?? '',
    kind: KINDS.find((kind) => kind === parameters.get('kind')) ?? null,
    from: dayOf(parameters.get('from')),
    to: dayOf(parameters.get('to')),
    sites: all('sites'),
    labels: all('labels'),
    topics: all('topics'),
    entities: all('entities'),
    types: ENTITY_TYPES.filter((type) => all('types').includes(type)),
    tags: all('tags'),
    hasNotes: notes === 'yes' ? true : notes === 'no' ? false : null,
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? null,
  };
}

function dayOf(given: string | null): string | null {
  if (given === null || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return null;
  return Number.isNaN(Date.parse(`${given}T00:00:00Z`)) ? null : given;
}

/** The parameters that ask so, in a fixed order; {@link askedOf} reads them again. */
export function parametersOf(asked: Asked): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | null) => value && parameters.append(name, value);
  put('q', asked.query);
  put('kind', asked.kind);
  put('from', asked.from);
  put('to', asked.to);
  for (const list of LIST_FILTERS) for (const value of asked[list]) put(LISTS[list], value);
  put('notes', asked.hasNotes === null ? null : asked.hasNotes ? 'yes' : 'no');
  put('sort', asked.order);
  return parameters;
}

/** The place of a list within the library page. */
export function askedHash(asked: Asked): string {
  const parameters = parametersOf(asked).toString();
  return parameters === '' ? '#/' : `#/search?${parameters}`;
}

/** The place of something beside the list, with what the list is asked for, so that a reload finds both. */
export function besideHash(hash: string, asked: Asked): string {
  const parameters = parametersOf(asked);
  // Without any, the list would stay as it is.
  if (!parameters.has('q')) parameters.set('q', asked.query);
  return `${hash.split('?')[0]}?${parameters}`;
}

/** Which hits there are in truth. */
export function kindOf({ kind, query }: Asked): HitKind {
  return kind ?? (query.trim() === '' ? 'article' : 'all');
}

/** In which order they come in truth. */
export function orderOf({ order, query }: Asked): SearchOrder {
  if (query.trim() === '') return order === 'day' ? 'day' : 'saved';
  return order ?? 'relevance';
}

/** The question that is put to the library. */
export function requestOf(asked: Asked): Omit<SearchRequest, 'limit' | 'after'> {
  const kind = kindOf(asked);
  const { query, sites, labels, topics, entities, types, tags } = asked;
  return {
    query,
    order: orderOf(asked),
    filters: {
      ...{ sites, labels, topics, entities, types, tagged: tags },
      kind: kind === 'all' ? undefined : kind,
      from: asked.from ?? undefined,
      to: asked.to ?? undefined,
      hasNotes: asked.hasNotes ?? undefined,
    },
  };
}
