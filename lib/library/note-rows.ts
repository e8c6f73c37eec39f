import type { LibraryContents } from './contents.ts';
import type { Note } from './note.ts';
import { byWriting } from './order.ts';
import { withoutTrash } from './selection.ts';

/** The columns of the table of notes, in this order. */
export const NOTE_COLUMNS = [
  'title',
  'url',
  'published',
  'site',
  'author',
  'on',
  'quote',
  'note',
  'tags',
  'colour',
  'created',
  'changed',
  'id',
] as const;

/** The notes as rows of {@link NOTE_COLUMNS}, oldest first; those in the trash stay out. */
export function noteRows(contents: LibraryContents): readonly (readonly string[])[] {
  const { articles, notes } = withoutTrash(contents);
  const byId = new Map(articles.map(({ id, article }) => [id, article]));
  return notes.toSorted(byWriting).map((note) => {
    const article = byId.get(note.articleId);
    return [
      article?.title ?? '',
      article?.url ?? '',
      article?.publishedOn ?? '',
      article?.siteName ?? '',
      article?.author ?? '',
      note.target.kind,
      placeOf(note),
      note.text,
      note.tags.join(', '),
      note.colour,
      note.createdAt,
      note.updatedAt,
      note.id,
    ].map((cell) => cell.toWellFormed());
  });
}

function placeOf({ target }: Note): string {
  if (target.kind === 'quote') return target.quote;
  return target.kind === 'entity' ? target.name : '';
}
