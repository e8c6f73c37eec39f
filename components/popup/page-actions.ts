import type { EntityType } from '../../lib/lexicon/types.ts';
import type { Article } from '../../lib/library/article.ts';
import type { Sureness } from '../../lib/library/reading-settings.ts';
import type { OpenDraft, PageRecord, PageSummary } from '../../lib/messaging/calls.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import type { NoteActions, OpenedDraft, Undo } from '../kept-actions.ts';
import type { SameTextActions } from '../same-text.ts';
import type { SiteHereActions } from '../site-actions.ts';

/** What came of asking a page what it is. */
export type PageVisit =
  | { readonly kind: 'read'; readonly summary: PageSummary }
  /** Sorot's script is not in the page. `readable`: it is a web page, so the reader may have it put there. */
  | { readonly kind: 'unread'; readonly readable: boolean };

/** What the popup asks of its door about the page. Each rejects when it could not be done. */
export interface PageActions extends NoteActions, SameTextActions, SiteHereActions {
  visit(): Promise<PageVisit>;
  /** Puts Sorot's script into the page; afterwards the page is to be visited again. */
  readNow(): Promise<void>;
  /** Lets the reader choose the body in the page, and leaves the popup. */
  chooseBody(): Promise<void>;
  /** Forgets the body chosen for the site; afterwards the page is to be visited again. */
  forgetBody(): Promise<void>;
  /** What the library has of the page. */
  record(pageKey: string): Promise<Pick<PageRecord, 'articleId' | 'notes'>>;
  /** Saves the article; settles when it is kept. An article already saved stays one. */
  save(article: Article, annotation: Annotation | null): Promise<void>;
  /** Takes a saved article out of the library, with its notes. */
  deleteArticle(id: string): Promise<Undo>;
  /** Gives a saved article its tags, in place of those it had; settles when they are kept. */
  tagArticle(id: string, tags: readonly string[]): Promise<void>;
  /** Switches the highlights of this page. */
  paint(on: boolean): Promise<void>;
  /** Scrolls to a mention, by its index in the annotation, and leaves the popup. */
  showMention(index: number): Promise<void>;
  /** Types that are not painted, on any page. */
  hiddenTypes(): Promise<readonly EntityType[]>;
  hideTypes(types: readonly EntityType[]): Promise<void>;
  /** How sure Sorot must be of what is shown, on any page. */
  sureness(): Promise<Sureness>;
  keepSureness(sureness: Sureness): Promise<void>;
  /** Begins a note on the article, or goes on with the one that was begun. */
  beginNote(article: Article, annotation: Annotation | null): Promise<OpenedDraft>;
  /** Notes that were begun, on any page, and not saved. */
  openDrafts(): Promise<readonly OpenDraft[]>;
  /** Goes on with one: on this page, or in a tab of its own. */
  continueDraft(draft: OpenDraft, pageKey: string | null): Promise<void>;
  /** What can be done by keys, and by which. */
  commands(): Promise<readonly Command[]>;
  /** Opens the browser's own page for giving keys. */
  changeKeys(): Promise<void>;
}

/** Something that can be done by keys. */
export interface Command {
  /** In the reader's language. */
  readonly words: string;
  /** As the browser writes it; '': no keys are given to it. */
  readonly keys: string;
}
