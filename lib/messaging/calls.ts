import type { Article } from '../library/article.ts';
import type { Note, NoteTarget } from '../library/note.ts';
import type { ReadingSettings } from '../library/reading-settings.ts';
import type { Annotation } from '../recognition/annotation.ts';
import type { TenureFact } from '../recognition/tenure-list.ts';

/** How a call failed; the message is for people, in English, and goes to the log. */
export interface Failure {
  readonly code: 'no-lexicon' | 'no-storage' | 'bad-request' | 'not-found' | 'unreachable';
  readonly message: string;
}

/** A call's outcome: a failure is a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** What the background knows of a page's place in the library. */
export interface PageRecord {
  /** Id of the saved article, or null. */
  readonly articleId: string | null;
  /** Its notes, oldest first. */
  readonly notes: readonly Note[];
}

/** What the note frame needs in order to show what the note is on. */
export interface NoteDraft {
  readonly target: NoteTarget;
  readonly articleTitle: string;
  /** What the reader had typed when the frame was last closed. */
  readonly text: string;
}

/** What is named in a text. */
export interface Recognised {
  readonly annotation: Annotation;
  /** Whether the name tagger took part: without its model, names that no list holds are mostly missed. */
  readonly byTagger: boolean;
  /** Which state of the reader's own lexicon took part; −1: it could not be read. */
  readonly ownGeneration: number;
}

/** Calls to the background. Each takes one argument and answers with a {@link Result}. */
export interface BackgroundCalls {
  /** From the detector: puts the reading script into the page that asks. */
  readPage(of: null): null;
  /** Finds names and topics in a text. */
  recognise(of: { text: string; language: string | null; publishedOn: string | null }): Recognised;
  /** Which state the reader's own lexicon is in: a page that was read with a smaller one asks again what is named in it. */
  ownGeneration(of: null): number;
  /** The offices of a person, or the holders of an office, as the lexicon has them; `name` is the preferred one. */
  tenures(of: { entity: string; name: string }): readonly TenureFact[];
  /** Whether a page is saved, and its notes. */
  pageRecord(of: { pageKey: string }): PageRecord;
  /** The reader's choices. */
  readingSettings(of: null): ReadingSettings;
  /** Keeps a note's target (and its article) until it is written, and answers with a one-time token for the frame. */
  beginNote(of: { article: Article; annotation: Annotation; target: NoteTarget }): { token: string };
  /** From the note frame: what the note is on. */
  noteDraft(of: { token: string }): NoteDraft;
  /** From the note frame, at each pause in typing: keeps the words typed so far. */
  keepDraft(of: { token: string; text: string }): null;
  /** From the note frame: saves the note, and its article with it. Answered after the transaction completed. */
  saveNote(of: { token: string; text: string }): Note;
  /** From the note frame: gives the draft up. */
  dropDraft(of: { token: string }): null;
  /** From the note frame: has its page take it away. A frame does not know its tab in every browser. */
  leaveNote(of: null): null;
}

/** What the popup shows of a page. */
export interface PageSummary {
  readonly article: Article | null;
  /** Why the page is, or is not, an article: a `DetectionReason`. */
  readonly reason: string;
  readonly annotation: Annotation | null;
  /** {@link Recognised.byTagger}; true too while nothing was recognised. */
  readonly byTagger: boolean;
  /** Ids of notes whose quote is not on the page now. */
  readonly orphans: readonly string[];
  /** Whether the reader switched the highlights off on this page. */
  readonly painted: boolean;
}

/** Calls to the content script of a page. */
export interface PageCalls {
  /** What the page is, and what was found. */
  summary(of: null): PageSummary;
  /** Switches the highlights of this page on or off. */
  paint(of: { on: boolean }): null;
  /** Scrolls to a mention, by its index in the annotation, and shows its card. */
  showMention(of: { index: number }): null;
  /** Goes to the next or previous mention in reading order and shows its card. */
  step(of: { by: 1 | -1 }): null;
  /** Begins a note on what the reader selected. */
  noteOnSelection(of: null): null;
  /** Asks again for notes and settings: something was written elsewhere. */
  refresh(of: null): null;
  /** The note frame is done; it is taken away. */
  closeNoteFrame(of: null): null;
}
