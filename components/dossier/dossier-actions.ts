import type { NamedGraph } from '../../lib/library/dossier/co-mentions.ts';
import type { ArticlePassages, Dossier } from '../../lib/library/dossier/dossier.ts';
import type { WrittenForm } from '../../lib/library/dossier/written-forms.ts';
import type { SearchCursor } from '../../lib/library/index/search-request.ts';
import type { Note } from '../../lib/library/note.ts';
import type { TenureFact } from '../../lib/recognition/tenure-list.ts';
import type { NoteActions } from '../kept-actions.ts';

/** A stretch of a dossier's passages. */
export interface PassagePage {
  /** Latest article first. */
  readonly list: readonly ArticlePassages[];
  /** For the next stretch; null at the end. */
  readonly next: SearchCursor | null;
}

/** Which passages are asked for. */
export interface PassagesOf {
  /** Of at most so many articles. */
  readonly limit: number;
  readonly after?: SearchCursor | undefined;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A note on an entity, and the title of the article it was written in. */
export interface DossierNote {
  readonly note: Note;
  readonly articleTitle: string;
}

/** What a dossier asks of its door. Each rejects when the storage, or the lexicon, cannot be read. */
export interface DossierActions extends NoteActions {
  /** What the library says of an entity; null: no kept article names it. */
  dossier(entity: string): Promise<Dossier | null>;
  passages(entity: string, page: PassagesOf): Promise<PassagePage>;
  /** Notes on it, written last first. */
  notes(entity: string, limit: number): Promise<readonly DossierNote[]>;
  /** Who is named with whom around it; `wide`: those too that are named with them. */
  graph(entity: string, wide: boolean): Promise<NamedGraph | null>;
  /** The offices of a person, or the holders of an office, as the lexicon has them. */
  tenures(entity: string, name: string): Promise<readonly TenureFact[]>;
  /** How the latest articles write it, most often first. */
  forms(entity: string): Promise<readonly WrittenForm[]>;
  /** How much of the library is indexed: a dossier of the rest knows nothing. */
  progress(): Promise<{ readonly isComplete: boolean }>;
}
