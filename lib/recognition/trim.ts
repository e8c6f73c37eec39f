import { GAP } from '../text/tokens.ts';
import { bracketParts } from './bracket-parts.ts';
import { type Document, followsClosely, isCapitalised, markAt } from './document.ts';
import { DISTRICT_HEADS, HEADS, PARTING_HEADS } from './heads.ts';
import { type EdgeSources, withEdges } from './name-edges.ts';
import { type Span, STRENGTH } from './span.ts';
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
  { names, isArticle, isPlain }: TrimSources,
  tagged: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const cuts = new Cuts(document, isArticle ? names : []);
  const parted = isArticle ? tagged.flatMap((found) => bracketParts(document, found)) : tagged;
  return parted.flatMap((found) => {
    const span = withEdges(document, found, { isArticle, isPlain });
    if (span.last <= span.first || isCurrency(document, span)) return [];
    const parts = cuts.of(span);
    return parts.filter((part) => !(isOffice(document, part) && part.last - part.first === 1));
  });
}

/** What names are cut by. */
export interface TrimSources extends EdgeSources {
  /** Names of lexicon and rules. */
  readonly names: readonly Span[];
}

/** Whether a name is the country of a currency: "dolar *AS*". */
function isCurrency(document: Document, { first, last }: TaggedSpan): boolean {
  return last - first === 1 && isCurrencyPlace(document, first);
}

/** Whether a token is of a currency's name or sign: "dolar *AS*", "dolar *Singapura*", "*US*$". */
export function isCurrencyPlace(document: Document, index: number): boolean {
  if (markAt(document.tokens, index + 1) === '$' && document.tokens.gap[index + 1] === GAP.none) return true;
  return CURRENCIES.has(document.word(index - 1)) && followsClosely(document.tokens, index);
}

const isOffice = (document: Document, { first }: TaggedSpan) => document.word(first) === 'kantor';

const isToldPerson = ({ type, strength }: Span) => type === 'person' && strength === STRENGTH.pattern;

class Cuts {
  private readonly document: Document;
  /** First tokens of names that begin with a parting word. */
  private readonly heads: ReadonlySet<number>;
  /** First tokens of persons that the words around them tell. */
  private readonly persons: ReadonlySet<number>;
  /** Places of the lexicon, by first and last token. */
  private readonly places: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;

  constructor(document: Document, names: readonly Span[]) {
    this.document = document;
    const parting = names.filter(({ first }) => PARTING_HEADS.has(document.word(first)));
    this.persons = new Set(names.filter(isToldPerson).map(({ first }) => first));
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
      if (this.isCity(span, i))
        return [
          { ...span, last: i },
          { ...span, first: i },
        ];
      if (this.persons.has(i)) return [{ ...span, last: i }];
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

  /** "Puskesmas Cempaka | Kota Banjarmasin": the city stands after a place's own name. */
  private isCity({ first, last, type }: TaggedSpan, index: number): boolean {
    const isHead = this.document.word(index) === 'kota' && isCapitalised(this.document.tokens, index);
    return isHead && type === 'place' && index > first + 1 && last > index + 1;
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
