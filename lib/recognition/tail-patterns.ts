import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Words that end the name of a contest or meeting, as English has it: "Bali Island Cup". */
const TAILS: ReadonlySet<string> = new Set('cup games open summit championship'.split(' '));

const MAX_WORDS = 5;

/** Events that end with a word for their kind, in the run of capitalised words before it. */
export function tailPatternSpans(document: Document, registry: Registry): readonly Span[] {
  const { tokens } = document;
  const spans: Span[] = [];
  for (let i = 1; i < tokens.count; i += 1) {
    if (!TAILS.has(document.word(i)) || !isCapitalised(tokens, i) || document.headline[i] === 1) continue;
    let first = i;
    while (i - first < MAX_WORDS && followsClosely(tokens, first) && isCapitalised(tokens, first - 1)) first -= 1;
    if (document.sentenceStart[first] === 1 && i - first > 1) first += isPlainWord(document, first) ? 1 : 0;
    if (first === i) continue;
    const entity = registry.fromText('event', surface(document, first, i + 1));
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[i] ?? 0];
    spans.push({ first, last: i + 1, start, end, type: 'event', entity, strength: STRENGTH.pattern });
  }
  return spans;
}

/** A small word that only its sentence's start gives a capital. */
const PLAIN: ReadonlySet<string> = new Set('di pada dalam turnamen kejuaraan ajang dan the'.split(' '));

function isPlainWord(document: Document, index: number): boolean {
  return PLAIN.has(document.word(index));
}
