/** What a stretch of the linear text is. `source` is the credit line ("♖ Kompas"). */
export const BLOCK_KINDS = [
  'title',
  'caption',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'source',
] as const;

/** The kind of a block. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of the linear text. */
export interface Block {
  readonly kind: BlockKind;
  /** First UTF-16 code unit in {@link Article.text}. */
  readonly start: number;
  /** One past the last; the `\n` between blocks belongs to none. */
  readonly end: number;
}

/** An article as read from a page. */
export interface Article {
  /** Address the reader saw, http(s), without fragment. */
  readonly url: string;
  /** Canonical address, or {@link url}. One article, one key, whatever variant of its address was opened. */
  readonly pageKey: string;
  readonly title: string;
  /** Day of publication as displayed, `YYYY-MM-DD`, never converted to another zone. */
  readonly publishedOn: string | null;
  readonly author: string | null;
  readonly siteName: string | null;
  /** BCP 47 language of the text: `id`, `en`, or what the page declares. */
  readonly language: string | null;
  /** The page's labels (Blogger's word for tags), in page order. */
  readonly labels: readonly string[];
  /** Address of the lead image, http(s). */
  readonly leadImage: string | null;
  /** Caption of the lead image. */
  readonly caption: string | null;
  /** The outlet credited for the text: `Kompas` of "♖ Kompas". */
  readonly source: string | null;
  /** Linear text: title, caption and body blocks joined by `\n`. */
  readonly text: string;
  /** Blocks of {@link text}, in order. */
  readonly blocks: readonly Block[];
  /** Time of day beside the day of publication, `HH:MM`, never converted; null where the page shows none. */
  readonly publishedTime?: string | null;
  /** Zone of {@link publishedTime} as the page writes it (`WIB`, `UTC`, `+07:00`); null where it writes none. */
  readonly publishedZone?: string | null;
  /** Everybody the byline names, where they are several; {@link author} is the first. */
  readonly authors?: readonly string[];
  /** Who made the lead image, of its caption: `ANTARA FOTO/Budi Setya`. */
  readonly imageCredit?: string | null;
  /** Place and outlet that the text begins with: `JAKARTA, KOMPAS.com`. */
  readonly dateline?: string | null;
  /** Place of publication, of the dateline: `JAKARTA`. */
  readonly place?: string | null;
  /**
   * Fingerprint of the body (`lib/text/fingerprint.ts`), to know the same story on another site; null where the body is
   * too short for one, absent in articles kept by earlier versions.
   */
  readonly fingerprint?: string | null;
}

/** The body of an article as plain text: its blocks without title, caption and source line, joined by `\n`. */
export function bodyText(article: Pick<Article, 'text' | 'blocks'>): string {
  return article.blocks
    .filter((block) => block.kind !== 'title' && block.kind !== 'caption' && block.kind !== 'source')
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n');
}
