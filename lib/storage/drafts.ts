import { type Draft, draftPlace } from '../library/draft.ts';
import type { NoteChanges } from '../library/edit-note.ts';
import { tidyTags } from '../library/tags.ts';
import { type Connection, connect } from './connection.ts';
import { asDraft, draftRecord } from './records.ts';
import { StorageError } from './storage-error.ts';
import type { Transaction, Writing } from './stores.ts';

/** Notes that are being written. */
export interface Drafts {
  /**
   * Begins a note, or the edit of one. If one on the same target of the same page, or of the same note, is kept, that one
   * goes on: its token, its words, colour and tags, and its beginning, with the page as it is now.
   */
  begin(draft: Draft): Promise<Draft>;
  /** A kept draft, or null. */
  read(token: string): Promise<Draft | null>;
  /** All that are kept, oldest first. */
  all(): Promise<readonly Draft[]>;
  /** Keeps what was typed and chosen so far; what is left out stays. `missing` where the draft was dropped. */
  keep(token: string, changes: NoteChanges): Promise<void>;
  /** Gives a draft up; none kept is none to give up. */
  drop(token: string): Promise<void>;
  /** Ends the connection. */
  close(): Promise<void>;
}

/** Opens the drafts of this extension, which stand in the library's database. */
export function openDrafts(name = 'sorot'): Drafts {
  const { read, writeAside: write, close }: Connection = connect(name);
  return {
    async begin(given) {
      const draft = asDraft(given);
      return write(['drafts'], async (tx) => {
        const kept = await draftAt(tx, draft);
        const { token, text, colour, tags, createdAt } = kept ?? draft;
        return put(tx, { ...draft, token, text, colour, tags, createdAt });
      });
    },
    read: (token) => read(['drafts'], (tx) => draftOf(tx, token)),
    all: () =>
      read(['drafts'], async (tx) => {
        const kept = (await tx.objectStore('drafts').getAll()).map(draftRecord);
        return kept.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
      }),
    keep: (token, changes) =>
      write(['drafts'], async (tx) => {
        const kept = await draftOf(tx, token);
        if (kept === null) throw new StorageError('missing', `The draft ${token} is not kept.`);
        const tags = tidyTags(changes.tags ?? kept.tags);
        await put(tx, asDraft({ ...kept, ...changes, tags }));
      }),
    drop: (token) => write(['drafts'], (tx) => tx.objectStore('drafts').delete(token)),
    close,
  };
}

async function draftOf(tx: Transaction, token: string): Promise<Draft | null> {
  const record = await tx.objectStore('drafts').get(token);
  return record === undefined ? null : draftRecord(record);
}

async function draftAt(tx: Transaction, draft: Draft): Promise<Draft | null> {
  const record = await tx
    .objectStore('drafts')
    .index('place')
    .get([draft.article.pageKey, draftPlace(draft)]);
  return record === undefined ? null : draftRecord(record);
}

async function put(tx: Writing, draft: Draft): Promise<Draft> {
  await tx.objectStore('drafts').put({ ...draft, targetKey: draftPlace(draft) });
  return draft;
}
