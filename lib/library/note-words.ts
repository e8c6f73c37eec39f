import type { Note } from './note.ts';

/** What the reader writes of a note. */
export type NoteWords = Pick<Note, 'text' | 'colour' | 'tags'>;

/** Whether two notes' words are the same. */
export function sameWords(a: NoteWords, b: NoteWords): boolean {
  const sameTags = a.tags.length === b.tags.length && a.tags.every((tag, i) => tag === b.tags[i]);
  return a.text === b.text && a.colour === b.colour && sameTags;
}

/** Whether nothing was written; a colour alone is nothing written. */
export function isEmpty({ text, tags }: Pick<NoteWords, 'text' | 'tags'>): boolean {
  return text.trim() === '' && tags.length === 0;
}
