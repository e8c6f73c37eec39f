import type { NamedGraph } from '../library/dossier/co-mentions.ts';
import type { ArticlePassages, Dossier, EntityName, Named } from '../library/dossier/dossier.ts';
import type { TimeStep } from '../library/dossier/time-line.ts';
import type { FacetRequest, FacetValue, SearchPage, SearchRequest } from '../library/index/search-request.ts';
import type { Note } from '../library/note.ts';
import type { Connection } from './connection.ts';
import { entitiesByName, readDossier, readGraph } from './index/dossiers.ts';
import { entityNames } from './index/entity-names.ts';
import { facetValues } from './index/facet-values.ts';
import { INDEX_STORES } from './index/index-rows.ts';
import { type ListPage, type PassagesAsked, readNotesOn, readPassages } from './index/passages.ts';
import { foundArticles, searchIndex } from './index/search.ts';
import { type OpenArticle, readStory, type StorySoFar } from './index/story-so-far.ts';
import { type IndexProgress, indexProgress, isIndexComplete, tendIndex } from './index/tend-index.ts';
import type { Reading, StoreName } from './stores.ts';

/** What is read when a dossier is opened. */
export interface OpenDossier {
  /** Null where no kept article names the entity. */
  readonly dossier: Dossier | null;
  readonly first: ListPage<ArticlePassages>;
  readonly isComplete: boolean;
}

/** What the index answers. Of a library that it has not come to the end of, it knows what it has come to. */
export interface IndexReads {
  /** Articles and notes, by words, beginnings of words and phrases, and by filters; without those that are damaged. */
  search(request: SearchRequest): Promise<SearchPage>;
  /** Ids of all articles that a question finds, or whose notes it finds. */
  foundArticles(question: Pick<SearchRequest, 'query' | 'filters'>): Promise<readonly string[]>;
  /** The sites, labels, topics or types among what a question finds, the most frequent first. */
  facetValues(request: FacetRequest): Promise<readonly FacetValue[]>;
  /** What entities, and topics, are called; those that no kept article names are left out. */
  entityNames(ids: readonly string[]): Promise<readonly EntityName[]>;
  /** Entities of kept articles by the beginnings of their names' words, those that most articles name first. */
  entitiesNamed(query: string, limit: number): Promise<readonly Named[]>;
  /** What the library says of an entity; null where no kept article names it. Without a step: one that fits its time. */
  dossier(entity: string, step?: TimeStep): Promise<Dossier | null>;
  /** A dossier with its first passages, of at most so many articles, and how far the index is: read at one moment. */
  openDossier(entity: string, limit: number): Promise<OpenDossier>;
  /** Sentences of kept articles that name an entity, the latest article first. */
  passages(entity: string, page: PassagesAsked): Promise<ListPage<ArticlePassages>>;
  /** Notes on an entity, in whatever article, written last first. */
  notesOn(entity: string, limit: number): Promise<readonly Note[]>;
  /** Who is named with whom around an entity, at most 200; null where no kept article names it. */
  coMentionGraph(entity: string, depth: 1 | 2, limit: number): Promise<NamedGraph | null>;
  /** Earlier articles of the story that an open article tells, and what is new in it. */
  storySoFar(open: OpenArticle, limit: number): Promise<StorySoFar>;
  /** How far the index has come. */
  indexProgress(): Promise<IndexProgress>;
}

/** Work on the index. */
export interface IndexTending {
  /**
   * Indexes the next few of the articles that were kept before there was an index, and tells how far it has come; call
   * it until it is complete. Does nothing where it is.
   */
  tendIndex(): Promise<IndexProgress>;
}

/** By the counters it is seen whether the index is as it was looked at last. */
const READ_STORES: readonly StoreName[] = ['articles', 'notes', 'counters', ...INDEX_STORES];

/** The reads over a connection; `onDamaged` is called where a list goes without a record that cannot be read. */
export function indexReads(read: Connection['read'], onDamaged: () => void): IndexReads {
  return {
    search: (request) => read(READ_STORES, (tx) => searchIndex(tx, request, onDamaged)),
    foundArticles: (question) => read(READ_STORES, (tx) => foundArticles(tx, question)),
    facetValues: (request) => read(READ_STORES, (tx) => facetValues(tx, request)),
    entityNames: (ids) => read(READ_STORES, (tx) => entityNames(tx, ids)),
    entitiesNamed: (query, limit) => read(['entities'], (tx) => entitiesByName(tx, query, limit)),
    dossier: (entity, step) => read(READ_STORES, (tx) => readDossier(tx, entity, step)),
    openDossier: (entity, limit) => read(READ_STORES, (tx) => openDossier(tx, entity, limit)),
    passages: (entity, page) => read(READ_STORES, (tx) => readPassages(tx, entity, page)),
    notesOn: (entity, limit) => read(READ_STORES, (tx) => readNotesOn(tx, entity, limit)),
    coMentionGraph: (entity, depth, limit) => read(READ_STORES, (tx) => readGraph(tx, entity, depth, limit)),
    storySoFar: (open, limit) => read(READ_STORES, (tx) => readStory(tx, open, limit)),
    indexProgress: () => read(READ_STORES, indexProgress),
  };
}

/** Name of the lock that who tends the index holds, among all pages of the extension and its background. */
const TENDING = 'sorot-index';

/** Asked together, in one transaction: what is read for the one is read for the other. */
async function openDossier(tx: Reading, entity: string, limit: number): Promise<OpenDossier> {
  const [dossier, first, isComplete] = await Promise.all([
    readDossier(tx, entity),
    readPassages(tx, entity, { limit }),
    isIndexComplete(tx),
  ]);
  return { dossier, first, isComplete };
}

/** The work over a connection. */
export function indexTending(connection: Connection): IndexTending {
  return {
    async tendIndex() {
      // Whoever else is at it now does the next few; two would do the same ones.
      await navigator.locks.request(TENDING, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await tendIndex(connection);
      });
      return connection.read(READ_STORES, indexProgress);
    },
  };
}
