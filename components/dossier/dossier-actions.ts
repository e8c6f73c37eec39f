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

/** What is shown of a dossier first, all of one moment. */
export interface OpenDossier {
  /** Null: no kept article names the entity. */
  readonly dossier: Dossier | null;
  readonly first: PassagePage;
  /** Whether all of the library is indexed: of the rest a dossier knows nothing. */
  readonly isComplete: boolean;
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
  /** Opens a dossier with the passages of the latest articles, at most so many. */
  open(entity: string, limit: number): Promise<OpenDossier>;
  passages(entity: string, page: PassagesOf): Promise<PassagePage>;
  /** Notes on it, written last first. */
  notes(entity: string, limit: number): Promise<readonly DossierNote[]>;
  /** Who is named with whom around it; `wide`: those too that are named with them. */
  graph(entity: string, wide: boolean): Promise<NamedGraph | null>;
  /** The offices of a person, or the holders of an office, as the lexicon has them. */
  tenures(entity: string, name: string): Promise<readonly TenureFact[]>;
  /** How the latest articles write it, most often first. */
  forms(entity: string): Promise<readonly WrittenForm[]>;
}
