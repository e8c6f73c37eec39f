/**
 * Bodies and places that run into the name of whom they are headed by: "Kepala *BPBD Sukaraya* | *Dwi Harsono*",
 * "Lurah *Sukaraya* | *Sugeng*". Cost: linear in tokens and names.
 */
import { entitiesOf } from '../lexicon/candidates.ts';
import { typeOf } from '../lexicon/facts.ts';
import type { Hit } from '../lexicon/look-up.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { EntityType } from '../lexicon/types.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { type Document, followsClosely, surface } from './document.ts';
import { HEADS, HONORIFICS_AFTER } from './heads.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** What bodies and persons are parted by. */
export interface Holders {
  readonly document: Document;
  readonly lexicon: LexiconViews;
  readonly registry: Registry;
  readonly hits: readonly Hit[];
  /** Names decided on, apart from each other, in order. */
  readonly names: readonly Span[];
  /** Titles as the lexicon has them. */
  readonly titles: readonly Span[];
  /** Whether a word is an ordinary one, and of nobody's name. */
  readonly isPlain: (index: number) => boolean;
  /** Whether a word is of persons' names. */
  readonly isPersonal: (index: number) => boolean;
}

/** A person's name rarely has more words. */
const LONGEST_PERSON = 5;

/** An acronym has so many letters. */
const SHORTEST_ACRONYM = 2;

/** The names, each body or place parted from the person after it. */
export function partedHolders(holders: Holders): readonly Span[] {
  const { names } = holders;
  const reading = new Reading(holders);
  const parted: Span[] = [];
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i];
    if (!name) continue;
    const next = names[i + 1];
    const person = next?.type === 'person' && reading.isAdjacent(name.last, next) ? next : undefined;
    const parts = reading.partsOf(name, person);
    if (parts === null) parted.push(name);
    else {
      parted.push(...parts);
      if (person && parts.at(-1)?.last === person.last) i += 1;
    }
  }
  return parted;
}

class Reading {
  private readonly holders: Holders;
  private readonly afterTitle: ReadonlySet<number>;
  /** One past the last tokens of places and bodies of the lexicon, and where each begins. */
  private readonly ends = new Set<number>();
  private readonly starts = new Set<number>();
  /** Persons of two or more words that the lexicon has, by one past their last token. */
  private readonly persons = new Map<number, number>();
  /** Last words of the places that the text names. */
  private readonly places: ReadonlySet<string>;

  constructor(holders: Holders) {
    this.holders = holders;
    const { document, lexicon, hits, names, titles } = holders;
    this.afterTitle = new Set(titles.map(({ last }) => last));
    const places = names.filter(({ type }) => type === 'place');
    this.places = new Set(places.map(({ last }) => document.word(last - 1)));
    for (const hit of hits) {
      const types = new Set(
        entitiesOf(lexicon, document.tokens, hit).map(({ entity }) => typeOf(lexicon, entity)),
      );
      if (types.has('place') || types.has('organisation')) {
        this.ends.add(hit.last);
        this.starts.add(hit.first);
      }
      if (types.has('person') && hit.last - hit.first > 1)
        this.persons.set(hit.last, Math.min(hit.first, this.persons.get(hit.last) ?? hit.first));
    }
  }

  isAdjacent(last: number, { first }: Span): boolean {
    const { document } = this.holders;
    return (
      first === last && document.tokens.gap[first] === GAP.space && followsClosely(document.tokens, first)
    );
  }

  /** The parts of a name, or null where it is one; `person`: who is named right after it. */
  partsOf(name: Span, person: Span | undefined): readonly Span[] | null {
    if (name.type === 'person') return this.partsOfPerson(name);
    if (name.type !== 'organisation' && name.type !== 'unit') return null;
    let cut = name.last;
    while (cut > name.first && !this.isWhole(name, cut)) cut -= 1;
    if (cut === name.first || cut === name.last || !this.isHolder(name, cut, person)) return null;
    const first = this.withoutHonorifics(cut, name.last);
    const last = person?.last ?? name.last;
    if (first === last || last - first > LONGEST_PERSON) return null;
    return [this.span(name.type, name.first, cut), this.span('person', first, last)];
  }

  private withoutHonorifics(first: number, last: number): number {
    let at = first;
    while (at < last && HONORIFICS_AFTER.has(this.holders.document.word(at))) at += 1;
    return at;
  }

  /** Whether a body's name may end before a token: with an acronym, or with what the lexicon has. */
  private isWhole({ first }: Span, cut: number): boolean {
    const { tokens, word } = this.holders.document;
    const isAcronym =
      tokens.shape[cut - 1] === SHAPE.upper &&
      word(cut - 1).length >= SHORTEST_ACRONYM &&
      !HEADS.has(word(cut - 1));
    const isClosed = tokens.gap[cut] !== GAP.hyphen;
    return (isAcronym || this.ends.has(cut)) && cut > first && isClosed;
  }

  /** Whether the last words of a body's name are a person's: nothing else is known of them. */
  private isHolder({ first, last }: Span, cut: number, person: Span | undefined): boolean {
    const { document, isPlain, isPersonal } = this.holders;
    for (let i = cut; i < last; i += 1) {
      if (document.tokens.shape[i] !== SHAPE.capital) return false;
      if (person === undefined && (isPlain(i) || (this.starts.has(i) && !isPersonal(i)))) return false;
    }
    if (person !== undefined) return true;
    const isTold = this.afterTitle.has(first);
    let personal = 0;
    for (let i = cut; i < last; i += 1) personal += isPersonal(i) ? 1 : 0;
    return isTold ? personal > 0 || last - cut === 1 : personal === last - cut && last - cut > 1;
  }

  /** "CEO *Tesla* | *Elon Musk*", "Lurah *Sukaraya* | *Sugeng*". */
  private partsOfPerson(name: Span): readonly Span[] | null {
    const isTold = this.afterTitle.has(name.first);
    const known = this.persons.get(name.last);
    if (known !== undefined && known > name.first) {
      const person = this.span('person', known, name.last);
      return isTold ? [this.span('organisation', name.first, known), person] : [person];
    }
    const { document, isPersonal } = this.holders;
    const isPlace = isTold && this.places.has(document.word(name.first)) && !isPersonal(name.first);
    if (!isPlace || name.last - name.first < 2) return null;
    return [this.span('place', name.first, name.first + 1), this.span('person', name.first + 1, name.last)];
  }

  private span(type: EntityType, first: number, last: number): Span {
    const { document, registry } = this.holders;
    const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
    const entity = registry.fromText(type, surface(document, first, last));
    return { first, last, start, end, type, entity, strength: STRENGTH.rule };
  }
}
