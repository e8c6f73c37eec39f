/**
 * What a text calls somebody or something in brackets: "Siti Rukmana (*Tutut*)", "Lembaga Adat Suku (*Lemasa*)", and
 * wherever it stands again. Cost: linear in tokens and names.
 */
import { SHAPE } from '../text/tokens.ts';
import { type Document, isCapitalised, markAt, surface } from './document.ts';
import { coverage } from './ranges.ts';
import { type Span, STRENGTH } from './span.ts';

/** A shorter word is a letter or a party's. */
const SHORTEST = 3;

/** The names with the aliases; `isKnown`: whether a word stands for something else. */
export function withBracketedAliases(
  document: Document,
  names: readonly Span[],
  titles: readonly Span[],
  isKnown: (index: number) => boolean,
): readonly Span[] {
  const { tokens } = document;
  const taken = coverage(tokens.count, [...names, ...titles]);
  const isFree = (index: number) => (taken[index] ?? -1) < 0 && isCapitalised(tokens, index);
  const aliases = new Map<string, Span>();
  for (const name of names) {
    const at = aliasOf(document, name);
    if (at === -1 || !isFree(at) || isKnown(at)) continue;
    const word = surface(document, at, at + 1);
    if (!aliases.has(word)) aliases.set(word, name);
  }
  if (aliases.size === 0) return names;
  const found: Span[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const name = isFree(i) ? aliases.get(surface(document, i, i + 1)) : undefined;
    if (!name) continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    found.push({ ...name, first: i, last: i + 1, start, end, strength: STRENGTH.shortForm });
  }
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** The word in brackets after a person's or a body's name; -1 where none is an alias of it. */
function aliasOf({ tokens, word }: Document, { last, type }: Span): number {
  if (markAt(tokens, last) !== '(' || markAt(tokens, last + 2) !== ')') return -1;
  const isLong = word(last + 1).length >= SHORTEST;
  const isPerson = type === 'person' && tokens.shape[last + 1] === SHAPE.capital;
  return isLong && (isPerson || type === 'organisation' || type === 'unit') ? last + 1 : -1;
}
