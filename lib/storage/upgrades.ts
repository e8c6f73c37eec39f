import type { Database, Upgrading } from './stores.ts';
import { recordsOfVersion2, takeNotesOfVersion1 } from './version-2.ts';

type Upgrade = (database: Database, tx: Upgrading) => void;

/** One step a version, never changed once released: step i leads from version i to i + 1. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('pageKey', 'article.pageKey', { unique: true });
    articles.createIndex('savedAt', ['savedAt', 'id']);
    const findable = (database as unknown as IDBDatabase).createObjectStore('findable', {
      keyPath: ['savedAt', 'id'],
    });
    findable.createIndex('word', 'words', { multiEntry: true });
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('article', ['articleId', 'createdAt', 'id']);
    const drafts = database.createObjectStore('drafts', { keyPath: 'token' });
    drafts.createIndex('place', ['article.pageKey', 'targetKey'], { unique: true });
  },
  (database, tx) => {
    database.createObjectStore('fingerprints', { keyPath: 'id' });
    database.createObjectStore('backups', { keyPath: 'madeAt' });
    const notes = tx.objectStore('notes');
    // The notes are written anew below; an index made while they lie there would be filled note by note, four times.
    const kept = takeNotesOfVersion1(tx);
    notes.createIndex('updated', ['updatedAt', 'id']);
    // Null is no key: the two below hold what lies in the trash, and nothing else.
    notes.createIndex('trash', ['deletedAt', 'id']);
    // Nothing reads this one since version 4.
    notes.createIndex('trashOfArticle', ['articleId', 'deletedAt']);
    notes.createIndex('tag', 'tags', { multiEntry: true });
    recordsOfVersion2(tx, kept);
  },
  (database) => {
    // Was by what articles were found; `words` finds them now. Articles come into it bit by bit: tend-index.ts.
    (database as unknown as IDBDatabase).deleteObjectStore('findable');
    database.createObjectStore('arrivals', { keyPath: 'id' });
    database.createObjectStore('shelves', { keyPath: 'shelf' });
    database.createObjectStore('casts', { keyPath: 'shelf' });
    database.createObjectStore('words', { keyPath: ['shelf', 'bucket'] });
    database.createObjectStore('entries', { keyPath: 'group' });
    database
      .createObjectStore('entities', { keyPath: 'id' })
      .createIndex('word', 'words', { multiEntry: true });
    database.createObjectStore('indexing', { keyPath: 'key' });
    database.createObjectStore('ownNames', { keyPath: 'id' });
    database.createObjectStore('counters', { keyPath: 'key' });
  },
  (_, tx) => {
    // By it backups are listed without the libraries in them, which are read for a second where they are large.
    tx.objectStore('backups').createIndex('summary', ['madeAt', 'articles', 'notes']);
  },
];

/** The database version that this code reads and writes. */
export const DATABASE_VERSION = UPGRADES.length;

/** Brings a database of any older version up to {@link DATABASE_VERSION}; 0 is a new one. */
export function upgrade(database: Database, fromVersion: number, tx: Upgrading): void {
  for (const step of UPGRADES.slice(fromVersion)) step(database, tx);
}
