import type { EntityType } from './types.ts';

/** One surface form as a table gives it. */
export interface SourceForm {
  readonly text: string;
  /**
   * `acronym`: a short name of the preferred one; `cautious`: one that is rather another's; `demonym`: names the people
   * of a place, never a mention by itself.
   */
  readonly kind: 'name' | 'acronym' | 'cautious' | 'demonym';
}

/** Somebody's time in an office; dates as exact as known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), empty where unknown. */
export interface SourceTenure {
  /** Id of the person, `person/<slug>`. */
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** What a row is cautious about. */
export interface SourceFlags {
  /** Found only beside a cue: the name is too ambiguous by itself. */
  readonly needsContext: boolean;
  /** Also an ordinary word: found only with a capital that no sentence start explains. */
  readonly commonWord: boolean;
  /** Found only in the letter case of the table. */
  readonly caseSensitive: boolean;
}

/** An entity as the tables give it, before compilation. */
export interface SourceEntity {
  /** `<type>/<slug>` */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameEn: string;
  readonly about: string;
  readonly aboutEn: string;
  readonly link: string;
  /** Topics only: IPTC Media Topic code. */
  readonly iptc: string;
  /** Topics and regions: id of the broader entity. */
  readonly parent: string;
  /** Of roles `office` (one holder at a time), `post` or `rank`; `country` of those. */
  readonly kind: string;
  readonly forms: readonly SourceForm[];
  readonly flags: SourceFlags;
  /** Roles only. */
  readonly tenures: readonly SourceTenure[];
  /** Whence the row comes: `hand`, or keys of SOURCES.md. */
  readonly source: string;
}
