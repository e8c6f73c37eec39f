import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Arrival } from '../library/index/arrival.ts';
import type { Cast } from '../library/index/cast.ts';
import type { Shelf } from '../library/index/shelf.ts';
import type { BucketRecord, EntityRecord, EntryRecord, IndexingRecord } from './index/index-rows.ts';

/** By what the same text on another site is found. Written and deleted with its article, in one transaction. */
export interface FingerprintRow {
  /** Id of the article. */
  readonly id: string;
  readonly fingerprint: string;
}

/** The library as it was, in the export format. */
export interface BackupRow {
  /** ISO 8601 with milliseconds, UTC. */
  readonly madeAt: string;
  /** How many records it holds. */
  readonly articles: number;
  readonly notes: number;
  readonly json: string;
}

/**
 * The stores. A record's type is `unknown` because another version, or a damaged disk, may have written it: the compiler
 * then asks for a parse wherever one is read. The rows of the index are ours alone, and can be made anew.
 */
export interface Stores extends DBSchema {
  articles: { key: string; value: unknown; indexes: { pageKey: string; savedAt: [string, string] } };
  fingerprints: { key: string; value: FingerprintRow };
  notes: {
    key: string;
    value: unknown;
    indexes: {
      article: [string, string, string];
      updated: [string, string];
      trash: [string, string];
      trashOfArticle: [string, string];
      tag: string;
    };
  };
  backups: { key: string; value: BackupRow; indexes: { summary: [string, number, number] } };
  drafts: { key: string; value: unknown; indexes: { place: [string, string] } };
  arrivals: { key: string; value: Arrival };
  shelves: { key: number; value: Shelf };
  casts: { key: number; value: Cast };
  words: { key: [number, string]; value: BucketRecord };
  entries: { key: string; value: EntryRecord };
  entities: { key: string; value: EntityRecord; indexes: { word: string } };
  indexing: { key: string; value: IndexingRecord };
  ownNames: { key: string; value: unknown };
  counters: { key: string; value: { readonly key: string; readonly count: number } };
}

/** The name of a store. */
export type StoreName = StoreNames<Stores>;

/** An open database of the library. */
export type Database = IDBPDatabase<Stores>;

/** A transaction that reads. */
export type Reading = IDBPTransaction<Stores, StoreName[], 'readonly'>;

/** A transaction that reads and writes. */
export type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** What every transaction can do. */
export type Transaction = Reading | Writing;

/** A transaction in which the database is brought up to a version. */
export type Upgrading = IDBPTransaction<Stores, StoreName[], 'versionchange'>;
