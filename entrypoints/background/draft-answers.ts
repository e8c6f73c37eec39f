import type { Draft } from '../../lib/library/draft.ts';
import type { NoteWords } from '../../lib/library/note-words.ts';
import type { NoteDraft, OpenDraft } from '../../lib/messaging/calls.ts';
import { library } from './stores.ts';

/** A draft that begins now. */
export function draftOf(
  place: Pick<Draft, 'article' | 'annotation' | 'target'>,
  { text, colour, tags }: NoteWords,
  noteId: string | null,
): Draft {
  const createdAt = new Date().toISOString();
  return { ...place, token: crypto.randomUUID(), text, colour, tags, noteId, createdAt };
}

/** What is told of a draft to those who go on with it. */
export async function noteDraftOf({
  target,
  article,
  text,
  colour,
  tags,
  noteId,
}: Draft): Promise<NoteDraft> {
  const note = noteId === null ? null : await (await library()).note(noteId);
  const saved = note && { text: note.text, colour: note.colour, tags: note.tags };
  return { target, articleTitle: article.title, words: { text, colour, tags }, saved };
}

/** What is told of a draft in a list. */
export async function openDraftOf(draft: Draft): Promise<OpenDraft> {
  const { token, article } = draft;
  return { ...(await noteDraftOf(draft)), token, pageKey: article.pageKey, url: article.url };
}
