import type { NameType } from '../lexicon/types.ts';
import { SHAPE } from '../text/tokens.ts';
import { type Definition, definitionsIn } from './definitions.ts';
import { type Document, isCapitalised, surface } from './document.ts';
import { TYPE_OF_NOUN } from './heads.ts';
import type { Named, Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** What a text's own definitions say. */
export interface DefinedNames {
  /** Mentions of the long forms, and of the short forms wherever they stand. */
  readonly spans: readonly Span[];
  /** Short forms that the text gives to something that is no name: the lexicon's meaning does not hold here. */
  readonly banned: ReadonlySet<string>;
}

/** A defined name of so many words without a telling noun is most often that of a body. */
const BODY_WORDS = 3;

/** Reads the text's definitions; `known` are the names found by other means, which give a long form its type. */
export function definedNames(document: Document, names: readonly Span[], registry: Registry): DefinedNames {
  const known = new Known(names);
  const byShort = new Map<string, Named>();
  const banned = new Set<string>();
  const spans: Span[] = [];
  for (const definition of definitionsIn(document)) {
    const short = surface(document, definition.shortFirst, definition.shortLast);
    const meaning = meaningOf(document, definition, known, registry);
    if (meaning === null) {
      if (!known.holdsPart(definition)) banned.add(short);
      continue;
    }
    if (!byShort.has(short)) byShort.set(short, meaning);
    const { longFirst, longLast } = definition;
    spans.push(spanOf(document, longFirst, longLast, meaning, STRENGTH.defined));
  }
  return { spans: [...spans, ...occurrences(document, byShort)], banned };
}

function spanOf(document: Document, first: number, last: number, entity: Named, strength: number): Span {
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  return { first, last, start, end, type: entity.type, entity, strength };
}

/** Known names, found without going through them all. */
class Known {
  private readonly byLast: ReadonlyMap<number, readonly Span[]>;
  /** Names by the tokens in them, without their first. */
  private readonly byLater = new Map<number, Span[]>();

  constructor(names: readonly Span[]) {
    this.byLast = Map.groupBy(names, ({ last }) => last);
    for (const name of names)
      for (let i = name.first + 1; i < name.last; i += 1) {
        const list = this.byLater.get(i);
        if (list) list.push(name);
        else this.byLater.set(i, [name]);
      }
  }

  /** The name from one token up to another. */
  at(first: number, last: number): Span | undefined {
    return this.byLast.get(last)?.find((name) => name.first === first);
  }

  /** A name that ends at the bracket and begins a little before the letters do: "Kementerian X (X)"; never a title. */
  endingAt({ longFirst, longLast }: Definition): Span | undefined {
    return this.byLast
      .get(longLast)
      ?.find(({ first, type }) => type !== 'role' && first <= longFirst && longFirst - first <= 1);
  }

  /** "Menteri Energi dan Sumber Daya Mineral (ESDM)": the acronym of a part of a name defines nothing. */
  holdsPart({ longFirst, longLast }: Definition): boolean {
    return this.byLater.get(longFirst)?.some(({ last }) => last >= longLast) ?? false;
  }
}

/** What the long form names: a known name of the same extent, the lexicon's own meaning, or a new name of the type its noun tells. */
function meaningOf(
  document: Document,
  definition: Definition,
  known: Known,
  registry: Registry,
): Named | null {
  const { longFirst, longLast } = definition;
  const long = known.at(longFirst, longLast) ?? known.endingAt(definition);
  if (long) return long.entity;
  if (known.holdsPart(definition)) return null;
  const short = known.at(definition.shortFirst, definition.shortLast);
  if (short && sameName(document, definition, short.entity)) return short.entity;
  if (!isProper(document, longFirst, longLast)) return null;
  const byLength = longLast - longFirst >= BODY_WORDS ? 'organisation' : null;
  const type = nounType(document, longFirst, longLast) ?? short?.type ?? byLength;
  if (type === null) return null;
  return registry.fromText(type, surface(document, longFirst, longLast));
}

function sameName(document: Document, { longFirst, longLast }: Definition, entity: Named): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(surface(document, longFirst, longLast)) === words(entity.name);
}

/** A proper name begins and ends with a capital, and most of its words have one. */
function isProper(document: Document, first: number, last: number): boolean {
  if (!isCapitalised(document.tokens, first) || !isCapitalised(document.tokens, last - 1)) return false;
  let capitals = 0;
  for (let i = first; i < last; i += 1) if ((document.tokens.shape[i] ?? 0) > SHAPE.lower) capitals += 1;
  return capitals * 2 >= last - first;
}

function nounType(document: Document, first: number, last: number): NameType | null {
  for (let i = first; i < last; i += 1) {
    const type = TYPE_OF_NOUN.get(document.word(i));
    if (type) return type;
  }
  return null;
}

/** Every place where a defined short form stands, in the same letters. */
function occurrences(document: Document, byShort: ReadonlyMap<string, Named>): readonly Span[] {
  const spans: Span[] = [];
  if (byShort.size === 0) return spans;
  const longest = 3;
  for (let first = 0; first < document.tokens.count; first += 1) {
    if ((document.tokens.shape[first] ?? 0) < SHAPE.upper) continue;
    for (let last = Math.min(first + longest, document.tokens.count); last > first; last -= 1) {
      const entity = byShort.get(surface(document, first, last));
      if (!entity) continue;
      spans.push(spanOf(document, first, last, entity, STRENGTH.defined));
      break;
    }
  }
  return spans;
}
