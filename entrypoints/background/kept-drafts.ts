import type { Draft } from '../../lib/library/draft.ts';
import { isEmpty, type NoteWords } from '../../lib/library/note-words.ts';
import { dropMirror, mirroredTokens, readMirror } from '../../lib/storage/draft-mirror.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { drafts } from './stores.ts';

/*
 * The drafts with the last words typed. A page that was closed, or a worker that was stopped, may have left words in the
 * mirror only; whoever asks for drafts gets them, and they go into the database then. One after another: words that
 * come by message meanwhile are the later ones.
 */

let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work, work);
  turn = done;
  return done;
}

/** Begins a note, or goes on with the one that was begun there. */
export function beginDraft(draft: Draft): Promise<Draft> {
  return inTurn(async () => {
    const { token } = await drafts().begin(draft);
    await settleMirror(token);
    return (await drafts().read(token)) ?? draft;
  });
}

/** A draft, or null. */
export function readDraft(token: string): Promise<Draft | null> {
  return inTurn(async () => {
    await settleMirror(token);
    return drafts().read(token);
  });
}

/** Keeps the words typed so far. */
export function keepDraft(token: string, words: NoteWords): Promise<void> {
  return inTurn(() => drafts().keep(token, words));
}

/** Gives a draft up. */
export function dropDraft(token: string): Promise<void> {
  return inTurn(async () => {
    await drafts().drop(token);
    await dropMirror(token);
  });
}

/** The drafts in which something was written, oldest first. */
export function openDrafts(): Promise<readonly Draft[]> {
  return inTurn(async () => {
    for (const token of await mirroredTokens()) await settleMirror(token);
    return (await drafts().all()).filter((draft) => draft.noteId !== null || !isEmpty(draft));
  });
}

/** Takes the words of the mirror into the database. Words of a draft that was saved or given up since go with it. */
async function settleMirror(token: string): Promise<void> {
  const words = await readMirror(token);
  if (words === null) return;
  try {
    await drafts().keep(token, words);
  } catch (error) {
    if (!(error instanceof StorageError && error.code === 'missing')) throw error;
  }
  const now = await readMirror(token);
  if (now !== null && JSON.stringify(now) === JSON.stringify(words)) await dropMirror(token);
}
