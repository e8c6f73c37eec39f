import type { SavedArticle } from '../../lib/library/saved-article.ts';
import type { Undo } from '../kept-actions.ts';

/** In what a library can be exported, in the order offered. */
export const EXPORT_FORMATS = ['json', 'markdown', 'jsonld', 'csv'] as const;

/** A format of an export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How much is exported. */
export type ExportScope =
  | { readonly kind: 'everything' }
  /** Articles by their ids, with their notes. */
  | { readonly kind: 'articles'; readonly ids: readonly string[] }
  /** What was saved or changed on a day (`YYYY-MM-DD`, the reader's own) or later. */
  | { readonly kind: 'since'; readonly day: string };

/** How many records a file would add, how many bring nothing, and how many change what is here. */
export interface ImportCounts {
  readonly added: number;
  readonly same: number;
  readonly differing: number;
}

/** How a long write is watched. */
export interface Watching {
  /** Called with the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A file that can be imported, before it is. */
export interface ImportPlan {
  readonly counts: ImportCounts;
  /** Notes of the file that Sorot cannot keep. */
  readonly leftOut: number;
  /** Records of a backup that are damaged, so that they cannot come back. A file is read whole or not at all. */
  readonly damaged?: number;
  /** Of what the library is begun anew, after it was deleted, since it cannot be read; absent: it stays. */
  readonly anew?: 'backup' | 'file' | 'nothing';
  /**
   * Brings it in, all or nothing; settles with the way back, null: there is none. Rejects with the signal's reason where
   * it was called off.
   */
  apply(watching: Watching): Promise<Undo | null>;
}

/** What came of reading a file: a plan, or a sentence that says what is wrong with it. */
export type ImportReading =
  | { readonly ok: true; readonly value: ImportPlan }
  | { readonly ok: false; readonly fault: string };

/** The library as it was before an import. */
export interface KeptBackup {
  /** ISO 8601, UTC; names it. */
  readonly madeAt: string;
  readonly articles: number;
  readonly notes: number;
}

/** What export and import ask of their door. Each rejects when the storage cannot be read or written. */
export interface ExchangeActions {
  /** Every article, newest first, to choose from. */
  articles(): Promise<readonly SavedArticle[]>;
  /** Hands the reader a file; nothing once the signal has called it off. */
  exportAs(format: ExportFormat, scope: ExportScope, signal: AbortSignal): Promise<void>;
  /** Reads a file the reader chose and compares it with the library; writes nothing. */
  planImport(file: Blob): Promise<ImportReading>;
  /** Newest first. */
  backups(): Promise<readonly KeptBackup[]>;
  /** Makes the library what it was. */
  bringBack(backup: KeptBackup): Promise<Undo>;
}
