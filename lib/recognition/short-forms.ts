import type { LexiconViews } from '../lexicon/open.ts';
import { type Document, followsClosely, isCapitalised } from './document.ts';
import { NAME_PARTICLES } from './heads.ts';
import type { Named } from './registry.ts';
import { overlapsAny, type Span, STRENGTH } from './span.ts';
import { hasOtherSense } from './word-classes.ts';

/** A name's word shorter than this ("Lu", "M") does not stand for its bearer. */
const SHORTEST_WORD = 3;

interface Bearer {
  readonly entity: Named;
  /** Where the full name stands. */
  readonly first: number;
}

/**
 * Parts of a person's name that stand for the person: "Galuzin" after "Mikhail Yurievich Galuzin".
 * `names`: what was found, apart from each other, in order. Where two persons share the word, the one named last before it is meant.
 */
export function shortFormSpans(
  document: Document,
  lexicon: LexiconViews,
  names: readonly Span[],
): readonly Span[] {
  const bearers = bearersByWord(document, names);
  const spans: Span[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    const bearer = bearerAt(document, lexicon, bearers, names, i);
    if (!bearer) continue;
    let last = i + 1;
    while (
      last < document.tokens.count &&
      followsClosely(document.tokens, last) &&
      bearerAt(document, lexicon, bearers, names, last) === bearer
    ) {
      last += 1;
    }
    const [start, end] = [document.tokens.start[i] ?? 0, document.tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'person', entity: bearer, strength: STRENGTH.shortForm });
    i = last - 1;
  }
  return spans;
}

/** Persons that only the text names, by parts of a fuller name in it, are the bearers of that name. */
export function withBearers(document: Document, names: readonly Span[]): readonly Span[] {
  const bearers = bearersByWord(document, names);
  return names.map((name) => {
    if (name.type !== 'person' || name.entity.row !== null) return name;
    const bearer = bearerOfAll(document, bearers, name);
    return bearer ? { ...name, entity: bearer } : name;
  });
}

/** "Nurdin Ismail alias Din Minimi": both names, wherever they stand, are one person's. */
export function withAliases(document: Document, names: readonly Span[]): readonly Span[] {
  const owners = new Map<Named, Named>();
  names.forEach((name, i) => {
    const before = names[i - 1];
    const follows = before?.last === name.first - 1 && document.word(name.first - 1) === 'alias';
    if (!(before && follows) || name.type !== 'person' || before.type !== 'person') return;
    if (name.entity.row === null && name.entity !== before.entity) owners.set(name.entity, before.entity);
  });
  if (owners.size === 0) return names;
  return names.map((name) => ({ ...name, entity: owners.get(name.entity) ?? name.entity }));
}

/** Who has all words of a name, the one named last before it, or null. */
function bearerOfAll(
  document: Document,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  { first, last, entity }: Span,
): Named | null {
  const lists: (readonly Bearer[])[] = [];
  for (let i = first; i < last; i += 1) lists.push(bearers.get(document.word(i)) ?? []);
  const shared = (lists[0] ?? []).filter(
    (one) =>
      one.entity !== entity && lists.every((list) => list.some((other) => other.entity === one.entity)),
  );
  const fuller = shared.filter((one) => one.entity.name.length > entity.name.length);
  return (fuller.findLast((one) => one.first <= first) ?? fuller[0])?.entity ?? null;
}

function bearersByWord(document: Document, names: readonly Span[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const name of names) {
    if (name.type !== 'person' || name.last - name.first < 2) continue;
    for (let i = name.first; i < name.last; i += 1) {
      const word = document.word(i);
      if (word.length < SHORTEST_WORD || NAME_PARTICLES.has(word) || !isCapitalised(document.tokens, i))
        continue;
      const list = bearers.get(word) ?? [];
      list.push({ entity: name.entity, first: name.first });
      bearers.set(word, list);
    }
  }
  return bearers;
}

function bearerAt(
  document: Document,
  lexicon: LexiconViews,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  names: readonly Span[],
  index: number,
): Named | null {
  if (!isCapitalised(document.tokens, index)) return null;
  const list = bearers.get(document.word(index));
  if (!list || overlapsAny(names, document.tokens.start[index] ?? 0, document.tokens.end[index] ?? 0))
    return null;
  const capitalSaysNothing = document.sentenceStart[index] === 1 || document.headline[index] === 1;
  if (capitalSaysNothing && hasOtherSense(document, lexicon, index)) return null;
  const before = list.findLast((bearer) => bearer.first <= index);
  return (before ?? list[0])?.entity ?? null;
}
