import type { Article } from '../../lib/library/article.ts';
import type { CitationForm } from '../../lib/library/citation-form.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import type { LedPlace } from '../../lib/messaging/calls.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import type { Copied } from '../cite-menu.tsx';
import type { NoteActions, OpenedDraft } from '../kept-actions.ts';
import type { PageActions } from '../popup/page-actions.ts';
import type { SameTextActions } from '../same-text.ts';
import type { StoryActions } from '../story-actions.ts';

/** What the side panel asks of its door. Each rejects when it could not be done. */
export interface PanelActions
  extends NoteActions,
    SameTextActions,
    StoryActions,
    Pick<PageActions, 'visit' | 'readNow' | 'record' | 'save' | 'paint'> {
  /** Begins a note on the article or something in it, or goes on with the one that was begun. */
  beginNote(article: Article, annotation: Annotation | null, target: NoteTarget): Promise<OpenedDraft>;
  /** Scrolls the page to a mention, by its index in the annotation; false: its place is gone. */
  showMention(index: number): Promise<boolean>;
  /** Scrolls the page to a note's place; false: it is not on the page now. */
  showNote(id: string): Promise<boolean>;
  /** Copies the citation of the article, or of the passage of it that is selected on the page. */
  cite(article: Article, form: CitationForm): Promise<Copied>;
}

/** What the panel is told while it is open. */
export interface PanelEvents {
  /** Another page is in front: another tab, or another address in it. The key names it. */
  readonly onPage: (key: string) => void;
  /** The page in front has something else to say: it was read, or its notes or marks changed. */
  readonly onReading: () => void;
  /** The reader was led to a place of the page in front, from here or by a key in the page. */
  readonly onLed: (place: LedPlace) => void;
}

/** Follows the page in front; answers with how to stop. The page in front at the beginning is told too. */
export type FollowPage = (events: PanelEvents) => () => void;
