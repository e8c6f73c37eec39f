import { entitiesOf } from '../lexicon/candidates.ts';
import { typeOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { type Document, markAt } from './document.ts';
import type { TokenRange } from './ranges.ts';
import type { Span } from './span.ts';

/** Tokens between a title and its holder: a comma, an opening bracket, a rank. */
const MOST_BETWEEN = 4;

/** What sets a title off behind its holder: "Wiranto, Menko Polhukam," and "Wiranto (Menko Polhukam)". */
const OPENING: ReadonlySet<string> = new Set([',', '(']);

/** The titles of a text by their place, to be asked which stand beside a name. Each question costs a few steps. */
export class TitlesBeside {
  private readonly document: Document;
  private readonly lexicon: LexiconViews;
  private readonly hits: ReadonlyMap<number, readonly Hit[]>;
  private readonly byFirst: ReadonlyMap<number, Span>;
  private readonly byLast: ReadonlyMap<number, Span>;

  constructor(document: Document, lexicon: LexiconViews, hits: readonly Hit[], roles: readonly Span[]) {
    this.document = document;
    this.lexicon = lexicon;
    this.hits = Map.groupBy(hits, ({ first }) => first);
    this.byFirst = new Map(roles.map((role) => [role.first, role]));
    this.byLast = new Map(roles.map((role) => [role.last, role]));
  }

  /** Rows of the offices in the titles beside a name: before it, or set off after it. */
  rowsAt({ first, last }: TokenRange): readonly number[] {
    const beside: Span[] = [];
    for (let end = first; end >= first - MOST_BETWEEN && this.isOneSentence(end, first); end -= 1) {
      const before = this.byLast.get(end);
      if (before) beside.push(before);
    }
    const after = OPENING.has(markAt(this.document.tokens, last)) ? this.byFirst.get(last + 1) : undefined;
    if (after) beside.push(after);
    return beside.flatMap((role) => this.officesIn(role));
  }

  private isOneSentence(first: number, last: number): boolean {
    return !this.document.sentenceStart.subarray(first, last + 1).includes(1);
  }

  /** The title's own entity, and those whose forms begin it: "Kepala Staf TNI AL" in "Kepala Staf TNI AL Laksamana". */
  private officesIn({ entity, first, last }: Span): readonly number[] {
    const rows = entity.row === null ? [] : [entity.row];
    for (const hit of this.hits.get(first) ?? []) {
      if (hit.last > last) continue;
      for (const { entity: row } of entitiesOf(this.lexicon, this.document.tokens, hit))
        if (typeOf(this.lexicon, row) === 'role') rows.push(row);
    }
    return rows;
  }
}
