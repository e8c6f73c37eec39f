import type { NameType } from '../lexicon/types.ts';
import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import { ofPatternSpans } from './of-patterns.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Words that end the name of a contest, a meeting or a company, as English has it: "Bali Island Cup", "Acme Ltd". */
const TAILS: ReadonlyMap<string, NameType> = new Map([
  ...'cup games open summit championship'.split(' ').map((word) => [word, 'event'] as const),
  ...'ltd inc corp corporation plc llc gmbh'.split(' ').map((word) => [word, 'organisation'] as const),
]);

const MAX_WORDS = 5;

/** Names that end with a word for their kind, with the run of capitalised words before it, and those that go on after "of". */
export function tailPatternSpans(document: Document, registry: Registry): readonly Span[] {
  const { tokens } = document;
  const spans: Span[] = [];
  for (let i = 1; i < tokens.count; i += 1) {
    const type = TAILS.get(document.word(i));
    if (!type || !isCapitalised(tokens, i) || document.headline[i] === 1) continue;
    const first = runStart(document, i);
    if (first === i) continue;
    const entity = registry.fromText(type, surface(document, first, i + 1));
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[i] ?? 0];
    spans.push({ first, last: i + 1, start, end, type, entity, strength: STRENGTH.pattern });
  }
  return [...spans, ...ofPatternSpans(document, registry)];
}

/** First token of the run of capitalised words that ends at `tail`. */
function runStart(document: Document, tail: number): number {
  const { tokens } = document;
  let first = tail;
  while (tail - first < MAX_WORDS && followsClosely(tokens, first) && isCapitalised(tokens, first - 1))
    first -= 1;
  const isPlain = document.sentenceStart[first] === 1 && PLAIN.has(document.word(first));
  return isPlain && first < tail ? first + 1 : first;
}

/** A small word that only its sentence's start gives a capital. */
const PLAIN: ReadonlySet<string> = new Set('di pada dalam turnamen kejuaraan ajang dan the'.split(' '));
