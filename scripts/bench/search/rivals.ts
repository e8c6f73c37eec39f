import { create, insertMultiple, load, save, search } from '@orama/orama';
import { Document, IndexedDB } from 'flexsearch';
import MiniSearch, { type Options } from 'minisearch';
import type { RivalName } from './names.ts';

/** An article as a search library gets it. */
export interface Searched {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** Names in it, one after the other. */
  readonly names: string;
}

/** A search library with an index of articles. */
export interface Rival {
  /** Indexes articles, and answers with what is to be kept of the index; null: the library keeps it itself. */
  build(articles: readonly Searched[]): Promise<unknown>;
  /** Opens an index that was kept. */
  open(kept: unknown): Promise<void>;
  /** Ids of the articles with every word, the last of which may be a beginning. */
  find(query: string): Promise<readonly unknown[]>;
}

const FIELDS = ['title', 'text', 'names'] as const;
const MOST = 20;

function miniSearch(): Rival {
  const options: Options<Searched> = {
    fields: [...FIELDS],
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 2 } },
  };
  let index = new MiniSearch<Searched>(options);
  return {
    async build(articles) {
      index.addAll(articles);
      return JSON.stringify(index);
    },
    async open(kept) {
      index = MiniSearch.loadJSON(String(kept), options);
    },
    find: async (query) => index.search(query).slice(0, MOST),
  };
}

const SCHEMA = { title: 'string', text: 'string', names: 'string' } as const;

function orama(): Rival {
  const index = create({ schema: SCHEMA });
  return {
    async build(articles) {
      await insertMultiple(
        index,
        articles.map(({ id, ...fields }) => ({ id: String(id), ...fields })),
        500,
      );
      return JSON.stringify(save(index));
    },
    async open(kept) {
      load(index, JSON.parse(String(kept)));
    },
    async find(term) {
      return (await search(index, { term, limit: MOST, threshold: 0, properties: [...FIELDS] })).hits;
    },
  };
}

const FLEX = {
  document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const })) },
};

function flexSearch(): Rival {
  const index = new Document(FLEX);
  return {
    async build(articles) {
      for (const article of articles) index.add({ ...article });
      const kept: [string, string][] = [];
      await index.export((key: string, part: string) => {
        kept.push([key, part]);
      });
      return kept;
    },
    async open(kept) {
      for (const [key, part] of kept as [string, string][]) index.import(key, part);
    },
    find: async (query) => index.search(query, { limit: MOST, merge: true }) as unknown as readonly unknown[],
  };
}

function flexSearchKept(): Rival {
  const index = new Document(FLEX);
  const mounted = index.mount(new IndexedDB('flexsearch'));
  return {
    async build(articles) {
      await mounted;
      for (const [i, article] of articles.entries()) {
        index.add({ ...article });
        if (i % 500 === 499) await index.commit();
      }
      await index.commit();
      return null;
    },
    async open() {
      await mounted;
    },
    find: async (query) =>
      (await index.search(query, { limit: MOST, merge: true })) as unknown as readonly unknown[],
  };
}

/** The libraries by name, each made anew. */
export const RIVALS: Readonly<Record<RivalName, () => Rival>> = {
  MiniSearch: miniSearch,
  Orama: orama,
  FlexSearch: flexSearch,
  'FlexSearch in IndexedDB': flexSearchKept,
};
