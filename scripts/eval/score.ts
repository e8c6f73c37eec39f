/** Figures of one type, in percent. */
export interface Row {
  readonly precision: number;
  readonly recall: number;
  /** Exact: same start, end and type. */
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** What the scorer beside the project answers. */
export interface Score {
  readonly all: Row;
  /** Shares of mentions that share a character with one of the other side, in percent. */
  readonly overlap: { readonly precision: number; readonly recall: number };
  /** Texts without a prediction. */
  readonly missing: number;
  readonly [type: string]: Row | { readonly precision: number; readonly recall: number } | number;
}

/** A system's score. */
export interface SystemScore {
  readonly system: string;
  readonly score: Score;
}
