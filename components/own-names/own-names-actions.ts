import type { WrongRow } from '../../lib/library/own/own-csv.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import type { CalledEntity } from '../../lib/recognition/entities-called.ts';
import type { OwnMeaning } from '../../lib/recognition/own-names.ts';
import type { Undo } from '../kept-actions.ts';

/** A name as it was typed: kept under the id of `of`, or as a new one. */
export interface OwnDraft {
  readonly of: OwnName | null;
  readonly forms: readonly string[];
  readonly meaning: OwnMeaning;
}

/** A file of names that was read, before anything of it is kept. */
export interface OwnImportPlan {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Rows that are left out. */
  readonly wrong: readonly WrongRow[];
  /** Keeps what is new and changed, all or nothing. */
  apply(): Promise<Undo>;
}

/** What came of reading a file: a plan, or a sentence that says what is wrong with it. */
export type OwnImportReading =
  | { readonly ok: true; readonly value: OwnImportPlan }
  | { readonly ok: false; readonly fault: string };

/** What the pane of the reader's own names asks of its door. Each rejects when the storage cannot be read or written. */
export interface OwnNamesActions {
  names(): Promise<readonly OwnName[]>;
  /** Keeps a name; open pages are marked anew. */
  keep(draft: OwnDraft): Promise<Undo>;
  remove(name: OwnName): Promise<Undo>;
  /** What a name may be the same as: own names, what kept articles name, and what the lexicon has under it. */
  findEntities(query: string): Promise<readonly CalledEntity[]>;
  /** Reads a file the reader chose and compares it with what is kept; writes nothing. */
  planImport(file: Blob): Promise<OwnImportReading>;
  /** Hands the reader a file with all names. */
  exportCsv(): Promise<void>;
}
