import type { LibraryContents } from '../../library/contents.ts';
import { type OwnName, parseOwnName } from '../../library/own/own-name.ts';
import { parseNote, parseSavedArticle } from '../../library/parse.ts';
import type { Parsed } from '../../library/parsed.ts';
import type { RingBackup } from '../../library/ring.ts';
import { getLocal } from '../local-area.ts';
import { StorageError } from '../storage-error.ts';
import { unpack } from './packed.ts';
import { articleKey, listsKey, notePartKey } from './ring-list.ts';

/** What is in a backup of the ring. */
export interface RingContents {
  readonly contents: LibraryContents;
  readonly ownNames: readonly OwnName[];
  /** How many records are damaged, or notes of articles that are. */
  readonly leftOut: number;
}

/** Of a backup that is small enough to lie in one value. */
export interface RingLists {
  readonly articleIds: readonly string[];
  readonly ownNames: readonly unknown[];
}

/** Copies of articles read at once. */
const AT_ONCE = 50;

/** Own names and ids of the articles of a backup. Rejects with a `StorageError`. */
export async function readLists(name: string, { id }: RingBackup): Promise<RingLists> {
  const { articleIds, ownNames } = Object(await readPacked(listsKey(name, id))) as Partial<RingLists>;
  if (!Array.isArray(articleIds) || !Array.isArray(ownNames)) throw damaged(id);
  return { articleIds: articleIds.map(String), ownNames };
}

/** The notes of a backup as they were kept. Rejects with a `StorageError`. */
export async function readNoteParts(
  name: string,
  { id, noteParts }: RingBackup,
): Promise<readonly unknown[]> {
  const notes: unknown[] = [];
  for (let part = 0; part < noteParts; part += 1) {
    const records = await readPacked(notePartKey(name, id, part));
    if (!Array.isArray(records)) throw damaged(id);
    for (const record of records) notes.push(record);
  }
  return notes;
}

/** Copies of articles by the keys they lie under; a damaged or missing one is null. */
export async function readCopies(keys: readonly string[]): Promise<readonly unknown[]> {
  const stored = await getLocal(keys);
  return Promise.all(keys.map((key) => unpacked(stored[key])));
}

/** All that is in a backup, without what is damaged. Rejects with a `StorageError` where its lists or notes are. */
export async function readRingBackup(name: string, backup: RingBackup): Promise<RingContents> {
  const lists = await readLists(name, backup);
  const keys = lists.articleIds.map((id) => articleKey(name, backup.rewrites, id));
  const copies: unknown[] = [];
  for (let i = 0; i < keys.length; i += AT_ONCE)
    copies.push(...(await readCopies(keys.slice(i, i + AT_ONCE))));
  const articles = good(copies, parseSavedArticle);
  const records = await readNoteParts(name, backup);
  const homes = new Set(articles.map(({ id }) => id));
  const notes = good(records, parseNote).filter(({ articleId }) => homes.has(articleId));
  const ownNames = good(lists.ownNames, parseOwnName);
  const all = keys.length + records.length + lists.ownNames.length;
  const leftOut = all - articles.length - notes.length - ownNames.length;
  return { contents: { articles, notes }, ownNames, leftOut };
}

function good<T>(records: readonly unknown[], parse: (record: unknown) => Parsed<T>): readonly T[] {
  return records.map(parse).flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
}

async function readPacked(key: string): Promise<unknown> {
  return unpacked((await getLocal(key))[key]);
}

async function unpacked(stored: unknown): Promise<unknown> {
  if (typeof stored !== 'string') return null;
  try {
    return JSON.parse(await unpack(stored));
  } catch (error) {
    console.warn('Sorot: a part of a backup is damaged', error);
    return null;
  }
}

function damaged(id: string): StorageError {
  return new StorageError('unreadable', `The backup ${id} is damaged.`);
}
