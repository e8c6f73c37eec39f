import { type Draft, targetKey } from '../library/draft.ts';
import { type Connection, connect } from './connection.ts';
import { asDraft, draftRecord } from './records.ts';
import { StorageError } from './storage-error.ts';
import type { Transaction, Writing } from './stores.ts';

/** Notes that are being written. On the disk with every pause in typing: a crash takes the words since the last one. */
export interface Drafts {
  /**
   * Begins a note. If one on the same target of the same page is kept, that one goes on: its token, its words and its
   * beginning, with the page as it is now.
   */
  begin(draft: Draft): Promise<Draft>;
  /** A kept draft, or null. */
  read(token: string): Promise<Draft | null>;
  /** Keeps the words typed so far. `missing` where the draft was dropped. */
  keepText(token: string, text: string): Promise<void>;
  /** Gives a draft up; none kept is none to give up. */
  drop(token: string): Promise<void>;
  /** Ends the connection. */
  close(): Promise<void>;
}

/** Opens the drafts of this extension, which stand in the library's database. */
export function openDrafts(name = 'sorot'): Drafts {
  const { read, write, close }: Connection = connect(name);
  return {
    async begin(given) {
      const draft = asDraft(given);
      return write(['drafts'], async (tx) => {
        const kept = await draftAt(tx, draft);
        const { token, text, createdAt } = kept ?? draft;
        return put(tx, { ...draft, token, text, createdAt });
      });
    },
    read: (token) => read(['drafts'], (tx) => draftOf(tx, token)),
    keepText: (token, text) =>
      write(['drafts'], async (tx) => {
        const kept = await draftOf(tx, token);
        if (kept === null) throw new StorageError('missing', `The draft ${token} is not kept.`);
        await put(tx, { ...kept, text });
      }),
    drop: (token) => write(['drafts'], (tx) => tx.objectStore('drafts').delete(token)),
    close,
  };
}

async function draftOf(tx: Transaction, token: string): Promise<Draft | null> {
  const record = await tx.objectStore('drafts').get(token);
  return record === undefined ? null : draftRecord(record);
}

async function draftAt(tx: Transaction, { article, target }: Draft): Promise<Draft | null> {
  const record = await tx
    .objectStore('drafts')
    .index('place')
    .get([article.pageKey, targetKey(target)]);
  return record === undefined ? null : draftRecord(record);
}

async function put(tx: Writing, draft: Draft): Promise<Draft> {
  await tx.objectStore('drafts').put({ ...draft, targetKey: targetKey(draft.target) });
  return draft;
}
