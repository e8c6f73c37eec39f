import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** By what an article is found. Written and deleted with its article, in one transaction. */
export interface FindableRow {
  /** ISO 8601. First in the key, so that keys found by a word are in time order. */
  readonly savedAt: string;
  /** Id of the article. */
  readonly id: string;
  /** Folded words. */
  readonly words: readonly string[];
}

/**
 * The stores. A record's type is `unknown` because another version, or a damaged disk, may have written it: the compiler
 * then asks for a parse wherever one is read.
 */
export interface Stores extends DBSchema {
  articles: { key: string; value: unknown; indexes: { pageKey: string; savedAt: [string, string] } };
  findable: { key: [string, string]; value: FindableRow; indexes: { word: string } };
  notes: { key: string; value: unknown; indexes: { article: [string, string, string] } };
  drafts: { key: string; value: unknown; indexes: { place: [string, string] } };
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

type Upgrade = (database: Database) => void;

/** One step a version, never changed once released: step i leads from version i to i + 1. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('pageKey', 'article.pageKey', { unique: true });
    articles.createIndex('savedAt', ['savedAt', 'id']);
    const findable = database.createObjectStore('findable', { keyPath: ['savedAt', 'id'] });
    findable.createIndex('word', 'words', { multiEntry: true });
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('article', ['articleId', 'createdAt', 'id']);
    const drafts = database.createObjectStore('drafts', { keyPath: 'token' });
    drafts.createIndex('place', ['article.pageKey', 'targetKey'], { unique: true });
  },
];

/** The database version that this code reads and writes. */
export const DATABASE_VERSION = UPGRADES.length;

/** Brings a database of any older version up to {@link DATABASE_VERSION}; 0 is a new one. */
export function upgrade(database: Database, fromVersion: number): void {
  for (const step of UPGRADES.slice(fromVersion)) step(database);
}
