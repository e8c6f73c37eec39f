import type { Selector } from '../anchoring/selectors.ts';
import type { EntityType } from '../lexicon/types.ts';

/** Five colours, by name, in the order they are offered. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;

/** A colour of a note. */
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** The colour of a note for which none was chosen. */
export const USUAL_COLOUR: NoteColour = 'yellow';

/** An earlier state of a note's words. */
export interface Wording {
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** When it was replaced; of a {@link Note.rival}, when it was written. ISO 8601 with milliseconds, UTC. */
  readonly until: string;
}

/** What a note is written on. */
export type NoteTarget =
  | { readonly kind: 'article' }
  | { readonly kind: 'entity'; readonly entity: string; readonly name: string; readonly type: EntityType }
  | {
      readonly kind: 'quote';
      readonly quote: string;
      readonly selectors: readonly Selector[];
      /** Fingerprint of the block it stood in; null for notes that were written before it was kept. */
      readonly block: string | null;
    };

/** The reader's words, on a quote, an entity or a whole article. */
export interface Note {
  /** UUID, made where the note was written, so that a repeated message is one note. */
  readonly id: string;
  /** {@link SavedArticle.id}. */
  readonly articleId: string;
  readonly target: NoteTarget;
  /** What the reader wrote, verbatim. Empty: a highlight without words, which is a note too. */
  readonly text: string;
  readonly colour: NoteColour;
  /** Trimmed, NFC, each once, in the order given. */
  readonly tags: readonly string[];
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** In the trash since; null: not. Cleared out after 30 days, never sooner. */
  readonly deletedAt: string | null;
  /** Oldest first. */
  readonly earlier: readonly Wording[];
  /** The other wording where a merge found the note edited on both sides; kept until the reader chooses. */
  readonly rival?: Wording;
}
