import { type Document, followsClosely, isCapitalised } from './document.ts';
import { type Span, STRENGTH } from './span.ts';

/** A repeated name needs so many words: one word may well mean something else elsewhere. */
const LEAST_WORDS = 2;

/**
 * Every further place of the names that the text itself gave: what one place tells to be a name is that name wherever
 * the same words stand, in a headline too.
 */
export function repeatSpans(document: Document, names: readonly Span[]): readonly Span[] {
  const byFirstWord = new Map<string, Span[]>();
  for (const name of names) {
    if (name.entity.row !== null || name.last - name.first < LEAST_WORDS) continue;
    const word = document.word(name.first);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), name]);
  }
  const spans: Span[] = [];
  for (let first = 0; first < document.tokens.count; first += 1) {
    if (!isCapitalised(document.tokens, first)) continue;
    const name = byFirstWord.get(document.word(first))?.find((other) => repeats(document, other, first));
    if (name) spans.push(at(document, name, first));
  }
  return spans;
}

function at({ tokens }: Document, name: Span, first: number): Span {
  const last = first + name.last - name.first;
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
  return { ...name, first, last, start, end, strength: STRENGTH.rule };
}

function repeats(document: Document, name: Span, first: number): boolean {
  if (first === name.first || !followsClosely(document.tokens, first + 1)) return false;
  for (let i = 1; i < name.last - name.first; i += 1) {
    const word = document.word(first + i);
    if (word === '' || word !== document.word(name.first + i)) return false;
  }
  return true;
}
