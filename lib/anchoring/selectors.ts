/** Where a quote stands, in UTF-16 code units of the linear text (W3C Web Annotation, 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A quote with the text around it (W3C Web Annotation, 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How a note remembers its place. */
export type Selector = TextPositionSelector | TextQuoteSelector;
