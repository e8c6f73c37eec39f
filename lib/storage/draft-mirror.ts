import * as v from 'valibot';
import { noteColour, tagList } from '../library/note-schema.ts';
import type { NoteWords } from '../library/note-words.ts';
import { getLocal, localKeys, removeLocal, setLocal } from './local-area.ts';

/*
 * The last words typed, put at each keystroke where neither a closed tab nor a stopped worker can take them: the call
 * leaves the page before the next key, and the browser itself keeps what it brings. IndexedDB follows a moment later
 * and is what counts; words are here only until they are there.
 */

const PREFIX = 'draft/';

const mirrored = v.object({ text: v.string(), colour: noteColour, tags: tagList });

const keyOf = (token: string) => `${PREFIX}${token}`;

/** Puts the words of a draft. Rejects with a `StorageError`. */
export async function putMirror(token: string, { text, colour, tags }: NoteWords): Promise<void> {
  await setLocal({ [keyOf(token)]: { text, colour, tags } });
}

/** Takes a draft's words away: they are kept elsewhere, or given up. */
export async function dropMirror(token: string): Promise<void> {
  await removeLocal([keyOf(token)]);
}

/** A draft's words that no database has yet; null: there are none. */
export async function readMirror(token: string): Promise<NoteWords | null> {
  const stored = await getLocal(keyOf(token));
  const words = v.safeParse(mirrored, stored[keyOf(token)]);
  return words.success ? words.output : null;
}

/** Tokens of the drafts with words that no database has yet. */
export async function mirroredTokens(): Promise<readonly string[]> {
  return (await localKeys(PREFIX)).map((key) => key.slice(PREFIX.length));
}
