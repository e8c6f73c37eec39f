import type { Selector } from '../anchoring/selectors.ts';
import type { EntityType } from '../lexicon/types.ts';

/** What a note is written on. */
export type NoteTarget =
  | { readonly kind: 'article' }
  | { readonly kind: 'entity'; readonly entity: string; readonly name: string; readonly type: EntityType }
  | { readonly kind: 'quote'; readonly quote: string; readonly selectors: readonly Selector[] };

/** The reader's words, on a quote, an entity or a whole article. */
export interface Note {
  /** UUID, made where the note was written, so that a repeated message is one note. */
  readonly id: string;
  /** {@link SavedArticle.id}. */
  readonly articleId: string;
  readonly target: NoteTarget;
  /** What the reader wrote, verbatim. */
  readonly text: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
