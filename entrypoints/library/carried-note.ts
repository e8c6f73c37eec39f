import { anchor } from '../../lib/anchoring/anchor.ts';
import { describe } from '../../lib/anchoring/describe.ts';
import type { Article } from '../../lib/library/article.ts';
import type { Note, NoteTarget } from '../../lib/library/note.ts';
import { blockFingerprint } from '../../lib/text/fingerprint.ts';

type Place = Pick<Article, 'pageKey' | 'text' | 'blocks'>;

/**
 * The id that a note has when it is carried over to a page: the same for the same note and page, so that it is carried
 * once, and not again after the reader deleted it there. A UUID of version 8 (RFC 9562) over SHA-256.
 */
export async function carriedId(noteId: string, pageKey: string): Promise<string> {
  const name = new TextEncoder().encode(JSON.stringify([noteId, pageKey]));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', name)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A note as it is kept of the same text on another page: its words and its day, with its place described anew there. */
export async function carriedNote(note: Note, place: Place, articleId: string): Promise<Note> {
  const id = await carriedId(note.id, place.pageKey);
  const { text, colour, tags, createdAt, updatedAt } = note;
  const target = carriedTarget(note.target, place);
  return { id, articleId, target, text, colour, tags, createdAt, updatedAt, deletedAt: null, earlier: [] };
}

/** A quote that is not on the page keeps the place it had: it comes to stand when its words do. */
function carriedTarget(target: NoteTarget, { text, blocks }: Place): NoteTarget {
  if (target.kind !== 'quote') return target;
  const found = anchor(text, target.selectors);
  if (found === null) return target;
  const block = blocks.find(({ start, end }) => start <= found.start && found.start < end);
  return {
    kind: 'quote',
    quote: text.slice(found.start, found.end),
    selectors: describe(text, found.start, found.end),
    block: block === undefined ? null : blockFingerprint(text.slice(block.start, block.end)),
  };
}
