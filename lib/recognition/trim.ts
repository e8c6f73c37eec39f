import { type Document, followsClosely } from './document.ts';
import { DISTRICT_HEADS, HEADS, PARTING_HEADS } from './heads.ts';
import type { Span } from './span.ts';
import type { TaggedSpan } from './tagger/tag.ts';

/** Words before "AS" that make it a currency's, which is no place. */
const CURRENCIES: ReadonlySet<string> = new Set(['dolar', 'dollar', 'dolarnya', 'sen']);

/**
 * The tagger's names, cut to where Sorot's guidelines let names begin and end: at a word for a kind of place ("Desa X |
 * Kecamatan Y"), at "alias", before the region that a district lies in, after "kantor". `names`: those of lexicon and
 * rules. A lone line keeps the tagger's bounds, but for "alias": there is no other place to compare.
 */
export function trimmed(
  document: Document,
  names: readonly Span[],
  tagged: readonly TaggedSpan[],
  isArticle: boolean,
): readonly TaggedSpan[] {
  const cuts = new Cuts(document, isArticle ? names : []);
  return tagged.flatMap((span) => {
    if (isCurrency(document, span)) return [];
    const parts = cuts.of(span);
    return parts.filter((part) => !(isOffice(document, part) && part.last - part.first === 1));
  });
}

/** Whether a name is the country of a currency: "dolar *AS*". */
function isCurrency(document: Document, { first, last }: TaggedSpan): boolean {
  return last - first === 1 && isCurrencyPlace(document, first);
}

/** Whether a token stands after a currency's name: "dolar *AS*", "dolar *Singapura*". */
export function isCurrencyPlace(document: Document, index: number): boolean {
  return CURRENCIES.has(document.word(index - 1)) && followsClosely(document.tokens, index);
}

const isOffice = (document: Document, { first }: TaggedSpan) => document.word(first) === 'kantor';

class Cuts {
  private readonly document: Document;
  /** First tokens of names that begin with a parting word. */
  private readonly heads: ReadonlySet<number>;
  /** Places of the lexicon, by first and last token. */
  private readonly places: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;

  constructor(document: Document, names: readonly Span[]) {
    this.document = document;
    const parting = names.filter(({ first }) => PARTING_HEADS.has(document.word(first)));
    this.heads = new Set(parting.map(({ first }) => first));
    const listed = names.filter(({ entity }) => entity.row !== null);
    this.known = new Set(listed.map(({ first, last }) => `${first} ${last}`));
    const places = listed.filter(({ type }) => type === 'place');
    this.places = new Set(places.map(({ first, last }) => `${first} ${last}`));
  }

  /** The parts of a span; mostly the span itself. Of the office of a known body nothing is left: the lexicon has the body. */
  of(span: TaggedSpan): readonly TaggedSpan[] {
    if (isOffice(this.document, span) && this.known.has(`${span.first + 1} ${span.last}`)) return [];
    for (let i = span.first + 1; i < span.last; i += 1) {
      if (this.heads.has(i)) return [{ ...span, last: i }, ...this.rest(span, i)];
      if (this.isAlias(i)) return [{ ...span, last: i }, ...this.rest(span, i + 1)];
      if (this.isRegion(span, i))
        return [
          { ...span, last: i },
          { ...span, first: i },
        ];
    }
    return [span];
  }

  private rest(span: TaggedSpan, first: number): readonly TaggedSpan[] {
    return first < span.last ? this.of({ ...span, first }) : [];
  }

  private isAlias(index: number): boolean {
    return this.document.word(index) === 'alias';
  }

  /** "Kecamatan Nisam Antara | Aceh Utara": the region stands last, after the district's own name. */
  private isRegion({ first, last }: TaggedSpan, index: number): boolean {
    return (
      index > first + 1 &&
      DISTRICT_HEADS.has(this.document.word(first)) &&
      !HEADS.has(this.document.word(index - 1)) &&
      this.places.has(`${index} ${last}`)
    );
  }
}
