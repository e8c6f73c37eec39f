import type { NameType } from '../lexicon/types.ts';
import { TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import { ofPatternSpans } from './of-patterns.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Words that end the name of a contest, a meeting or a company, as English has it: "Bali Island Cup", "Acme Ltd". */
const TAILS: ReadonlyMap<string, NameType> = new Map([
  ...'cup games open summit championship league'.split(' ').map((word) => [word, 'event'] as const),
  ...'ltd inc corp corporation plc llc gmbh'.split(' ').map((word) => [word, 'organisation'] as const),
]);

/** Words that end other names of more words, where nothing goes on after them: "Wamena Air *Base*", "Westport *Tower*". */
const LAST_TAILS: ReadonlyMap<string, NameType> = new Map([
  ...(
    'arena stadium airport bridge tower restaurant building hospital beach island river street avenue square mosque district ' +
    'regency province mall plaza residence apartment resort'
  )
    .split(' ')
    .map((word) => [word, 'place'] as const),
  ...'command squadron brigade regiment battalion base'.split(' ').map((word) => [word, 'unit'] as const),
  ...'university institute agency council party foundation association federation airlines police navy army'
    .split(' ')
    .map((word) => [word, 'organisation'] as const),
  ...'act law treaty'.split(' ').map((word) => [word, 'law'] as const),
]);

const MAX_WORDS = 5;

/**
 * Names that end with a word for their kind, with the run of capitalised words before it, and those that go on after
 * "of". `titles`: no name holds the title before it.
 */
export function tailPatternSpans(
  document: Document,
  titles: readonly Span[],
  registry: Registry,
): readonly Span[] {
  const { tokens } = document;
  const closed = new Set(titles.map(({ last }) => last));
  const spans: Span[] = [];
  for (let i = 1; i < tokens.count; i += 1) {
    const type = tailType(document, i);
    if (!type || !isCapitalised(tokens, i) || document.headline[i] === 1) continue;
    const first = runStart(document, i, closed);
    if (first === i) continue;
    const last = type === 'unit' && tokens.kind[i + 1] === TOKEN_KIND.number ? i + 2 : i + 1;
    const entity = registry.fromText(type, surface(document, first, last));
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    spans.push({ first, last, start, end, type, entity, strength: STRENGTH.pattern });
  }
  return [...spans, ...ofPatternSpans(document, registry)];
}

function tailType(document: Document, index: number): NameType | undefined {
  const word = document.word(index);
  const goesOn = isCapitalised(document.tokens, index + 1) && followsClosely(document.tokens, index + 1);
  return TAILS.get(word) ?? (goesOn ? undefined : LAST_TAILS.get(word));
}

/** First token of the run of capitalised words that ends at `tail`. */
function runStart(document: Document, tail: number, closed: ReadonlySet<number>): number {
  const { tokens } = document;
  let first = tail;
  while (
    tail - first < MAX_WORDS &&
    followsClosely(tokens, first) &&
    isCapitalised(tokens, first - 1) &&
    !closed.has(first)
  )
    first -= 1;
  const isPlain = document.sentenceStart[first] === 1 && PLAIN.has(document.word(first));
  return isPlain && first < tail ? first + 1 : first;
}

/** A small word that only its sentence's start gives a capital. */
const PLAIN: ReadonlySet<string> = new Set('di pada dalam turnamen kejuaraan ajang dan the'.split(' '));
