import { GAP, SHAPE } from '../text/tokens.ts';
import { bracketParts } from './bracket-parts.ts';
import { type Document, followsClosely, isCapitalised, markAt } from './document.ts';
import { cutInHeadlines } from './headline-names.ts';
import { DISTRICT_HEADS, HEADS, HONORIFICS_AFTER, PARTING_HEADS } from './heads.ts';
import { withEdges } from './name-edges.ts';
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
  const whole = isArticle ? cutInHeadlines(document, tagged, isPlain) : tagged;
  const parted = isArticle ? whole.flatMap((found) => bracketParts(document, found)) : whole;
  return parted.flatMap((found) => {
    const span = withEdges(document, found, isArticle);
    if (span.last <= span.first || isCurrency(document, span)) return [];
    const parts = cuts.of(span);
    return parts.filter((part) => !(isOffice(document, part) && part.last - part.first === 1));
  });
}

/** What names are cut by. */
export interface TrimSources {
  readonly isArticle: boolean;
  /** Whether a word is an ordinary one and of nobody's name. */
  readonly isPlain: (index: number) => boolean;
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
      const parts = this.partsAt(span, i);
      if (parts !== null) return parts;
    }
    return [span];
  }

  /** The parts of a span that is cut at a token, or null where it is not. */
  private partsAt(span: TaggedSpan, index: number): readonly TaggedSpan[] | null {
    const before = { ...span, last: index };
    if (this.isPair(span, index) || this.isCity(span, index)) return [before, { ...span, first: index }];
    if (this.persons.has(index) || this.isHonorific(span, index)) return [before];
    if (this.heads.has(index)) return [before, ...this.rest(span, index)];
    if (this.isAlias(index)) return [before, ...this.rest(span, index + 1)];
    return this.isRegion(span, index) ? [before, { ...span, first: index }] : null;
  }

  private rest(span: TaggedSpan, first: number): readonly TaggedSpan[] {
    return first < span.last ? this.of({ ...span, first }) : [];
  }

  /** "Singapura | -Indonesia": two countries. */
  private isPair({ first, last }: TaggedSpan, index: number): boolean {
    const isJoined = this.document.tokens.gap[index] === GAP.hyphen;
    return isJoined && this.places.has(`${first} ${index}`) && this.places.has(`${index} ${last}`);
  }

  /** "UGM | Prof Bambang". */
  private isHonorific({ type }: TaggedSpan, index: number): boolean {
    const isTitle = HONORIFICS_AFTER.has(this.document.word(index));
    return type === 'organisation' && isTitle && this.document.tokens.shape[index] === SHAPE.capital;
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
