import type { EntityType } from '../lexicon/types.ts';
import type { Article } from '../library/article.ts';
import type { ChosenBody } from '../library/chosen-body.ts';
import type { Markdown } from '../library/markdown.ts';
import type { Note, NoteColour, NoteTarget } from '../library/note.ts';
import type { NoteWords } from '../library/note-words.ts';
import type { ReadingSettings } from '../library/reading-settings.ts';
import type { Annotation } from '../recognition/annotation.ts';
import type { CalledEntity } from '../recognition/entities-called.ts';
import type { TenureFact } from '../recognition/tenure-list.ts';

/** How a call failed; the message is for people, in English, and goes to the log. */
export interface Failure {
  readonly code:
    | 'no-lexicon'
    | 'no-storage'
    | 'keeps-nothing'
    | 'bad-request'
    | 'refused'
    | 'not-found'
    | 'unreachable';
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
  /** The words of each note, read as Markdown, in the order of {@link notes}: a page need not know how that is done. */
  readonly words: readonly (readonly Markdown[])[];
  /** Notes that were begun on it and not saved, oldest first. */
  readonly drafts: readonly OpenDraft[];
}

/** What the note frame needs in order to show what the note is on. */
export interface NoteDraft {
  readonly target: NoteTarget;
  readonly articleTitle: string;
  /** What the reader had typed when the frame was last closed. */
  readonly words: NoteWords;
  /** The words of the note that is being edited, as saved; null: it is a new one. */
  readonly saved: NoteWords | null;
}

/** A note that was begun, has words, and is not saved. */
export interface OpenDraft extends NoteDraft {
  readonly token: string;
  /** Of the page that it was begun on. */
  readonly pageKey: string;
  readonly url: string;
}

/** What the page is told when a note frame is done. */
export interface SavedInFrame {
  readonly id: string;
  /** Whether it is a new note, or a changed one. */
  readonly isNew: boolean;
}

/** What is named in a text. */
export interface Recognised {
  readonly annotation: Annotation;
  /** Whether the name tagger took part: without its model, names that no list holds are mostly missed. */
  readonly byTagger: boolean;
  /** Which state of the reader's own lexicon took part; −1: it could not be read. */
  readonly ownGeneration: number;
}

/** What the reader said of a spelling, once it is kept. */
export interface OwnSaid {
  readonly form: string;
  /** As what it is marked from now on; null: never. */
  readonly type: EntityType | null;
  /** Names the change to `unsayOwn`, once. */
  readonly undo: string;
}

/** Calls to the background. Each takes one argument and answers with a {@link Result}. */
export interface BackgroundCalls {
  /** From the detector: puts the reading script into the page that asks. */
  readPage(of: null): null;
  /**
   * From the detector, on a page that is no article for `reason` (a `DetectionReason`): puts the reading script into it
   * where the reader chose a body for such pages of its host; whether it did.
   */
  readIfChosen(of: { reason: string }): boolean;
  /** The selector of the body that the reader chose for such pages of the sender's host, or null. */
  chosenBody(of: { reason: string }): string | null;
  /** Keeps what the reader chose as the body, for the sender's host. */
  keepBody(of: ChosenBody): null;
  /** Forgets the body that the reader chose for the sender's host. */
  forgetBody(of: null): null;
  /** From a page that is to cite: puts the citing script into it. */
  readCiter(of: null): null;
  /** Finds names and topics in a text. */
  recognise(of: { text: string; language: string | null; publishedOn: string | null }): Recognised;
  /** Which state the reader's own lexicon is in: a page that was read with a smaller one asks again what is named in it. */
  ownGeneration(of: null): number;
  /** Never marks a spelling again, on all pages. */
  neverMark(of: { form: string }): OwnSaid;
  /** Takes back what the reader said of a spelling on a page, once. */
  unsayOwn(of: { undo: string }): null;
  /** Opens the page where the reader's own names are written, with a spelling filled in. */
  openOwn(of: { form: string }): null;
  /** From the extension's pages: what the lexicon has under a name. */
  entitiesCalled(of: { name: string }): readonly CalledEntity[];
  /** The offices of a person, or the holders of an office, as the lexicon has them; `name` is the preferred one. */
  tenures(of: { entity: string; name: string }): readonly TenureFact[];
  /** Whether a page is saved, and its notes. */
  pageRecord(of: { pageKey: string }): PageRecord;
  /** From a page that has become another one without being loaded anew: what was told of it on the toolbar is over. */
  pageLeft(of: null): null;
  /** The reader's choices. */
  readingSettings(of: null): ReadingSettings;
  /**
   * Saves a highlight without words, and its article with it; `colour` null: the last one used. The id is the sender's:
   * sent twice, it is one highlight.
   */
  highlight(of: {
    id: string;
    article: Article;
    annotation: Annotation;
    target: NoteTarget;
    colour: NoteColour | null;
  }): Note;
  /** Keeps a note's target (and its article) until it is written, and answers with a one-time token for the frame. */
  beginNote(of: { article: Article; annotation: Annotation; target: NoteTarget }): { token: string };
  /** The same for a note that is kept, whose words are to be changed. */
  beginEdit(of: { id: string }): { token: string };
  /** Gives a note another colour. */
  recolourNote(of: { id: string; colour: NoteColour }): Note;
  /** Puts a note into the trash. */
  trashNote(of: { id: string }): Note;
  /** Takes a note out of the trash. */
  untrashNote(of: { id: string }): Note;
  /** Gives a note the words that it had before it was last edited. */
  undoEdit(of: { id: string }): Note;
  /** From the extension's pages: what the note is on. */
  noteDraft(of: { token: string }): NoteDraft;
  /** From the extension's pages, at each keystroke: keeps the words typed so far. */
  keepDraft(of: { token: string } & NoteWords): null;
  /** From the extension's pages: saves the note, and its article with it. Answered after the transaction completed. */
  saveNote(of: { token: string } & NoteWords): SavedInFrame;
  /** From the extension's pages: tags used before that begin so, the most used first. */
  tagsUsed(of: { prefix: string }): readonly string[];
  /** From the extension's pages: notes that were begun and not saved, oldest first. */
  openDrafts(of: null): readonly OpenDraft[];
  /** From the extension's pages: gives the draft up. */
  dropDraft(of: { token: string }): null;
  /** From the extension's pages: whether the browser forgets all that is kept here when it quits. */
  isFleeting(of: null): boolean;
  /** From the note frame: has its page take it away. A frame does not know its tab in every browser. */
  leaveNote(of: { saved: SavedInFrame | null }): null;
}

/**
 * How a note stands on its page: where it was put; where it was put by approximation, since the page says it otherwise
 * now; nowhere now.
 */
export type NoteStanding = 'placed' | 'moved' | 'absent';

/** A note on a page, by where it stands. */
export interface StandingNote {
  readonly id: string;
  readonly standing: NoteStanding;
  /** Its first UTF-16 code unit in the article's text; null where it is absent. */
  readonly at: number | null;
}

/** A place of a page that the reader is led to: a mention by its index in the annotation, or a note by its id. */
export type LedPlace = { readonly mention: number } | { readonly note: string };

/** What popup and panel show of a page. */
export interface PageSummary {
  readonly article: Article | null;
  /** Why the page is, or is not, an article: a `DetectionReason`. */
  readonly reason: string;
  /** Whether the reader chose a body for pages of this site that, like this one, are no article to Sorot. */
  readonly bodyChosen: boolean;
  readonly annotation: Annotation | null;
  /** {@link Recognised.byTagger}; true too while nothing was recognised. */
  readonly byTagger: boolean;
  /** Whether the page is still being read for the first time; {@link annotation} comes then. */
  readonly underWay: boolean;
  /** Whether all of the article was read: one with more in it than any article has is read as far as one goes. */
  readonly isWhole: boolean;
  /** Indices of the mentions that the reader's choices leave marked, in the order of the text. */
  readonly shown: readonly number[];
  /** The notes of the page, each with its standing. */
  readonly notes: readonly StandingNote[];
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
  /** Scrolls to a mention, by its index in the annotation, and shows its card where that is wanted; false: it is gone. */
  showMention(of: { index: number; card: boolean }): boolean;
  /** Scrolls to a note's place and marks it for a moment; false: it is not on the page now. */
  showNote(of: { id: string }): boolean;
  /** Goes to the next or previous note in reading order; answers with its id, or null where none is placed. */
  stepNote(of: { by: 1 | -1 }): string | null;
  /** Goes to the next or previous mention in reading order and shows its card. */
  step(of: { by: 1 | -1 }): null;
  /** What the reader selected of the article; null: nothing of it. */
  selectedWords(of: null): string | null;
  /** Copies what the reader selected, with its citation; false: nothing is selected, or the browser did not let it. */
  copyCited(of: null): boolean;
  /** In the context menu the reader said what selected words mean; null: it could not be kept. */
  saidOwn(of: OwnSaid | null): null;
  /** Begins a note on what the reader selected. */
  noteOnSelection(of: null): null;
  /** Highlights what the reader selected; `colour` null: in the last colour used. */
  highlightSelection(of: { colour: NoteColour | null }): null;
  /** Opens the note frame on a draft of this page. */
  continueDraft(of: { token: string }): null;
  /** Lets the reader choose the body in the page that is no article to Sorot; false: it is read already. */
  chooseBody(of: null): boolean;
  /** Forgets the body chosen for the page's site, and leaves the page where it was read by it. */
  forgetBody(of: null): null;
  /** Asks again for notes and settings: something was written elsewhere. */
  refresh(of: null): null;
  /** The note frame is done; it is taken away. */
  closeNoteFrame(of: { saved: SavedInFrame | null }): null;
}

/** What a page tells the side panel; the panel knows the tab from the sender. Nobody need listen. */
export interface PanelCalls {
  /** The page was read, or its notes, their places or the reader's choices changed: its summary is another. */
  readingChanged(of: null): null;
  /** The reader was led to a place of the page. */
  ledTo(of: LedPlace): null;
}
