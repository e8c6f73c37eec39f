import { SHAPE, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, isCapitalised, surface } from './document.ts';
import { NAME_PARTICLES } from './heads.ts';
import { runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Prefixes of ships' names. */
const PREFIXES: ReadonlySet<string> = new Set(
  'kri km kmp kmn kn kp kal kd mv uss usns hmas hms hmnzs hmcs brp rss uscgc'.split(' '),
);

/** The same where a ship has been spoken of right before: "kapal tanker *MT Pegasus*", but "Jalan *MT* Haryono". */
const PREFIXES_OF_SHIPS: ReadonlySet<string> = new Set('mt tb lct ins js fs'.split(' '));

/** Words for ships. */
const SHIPS: ReadonlySet<string> = new Set(
  'kapal tanker tongkang feri tugboat kargo pesiar curah ship tanker vessel ferry frigate destroyer fregat korvet'.split(
    ' ',
  ),
);

const LIMITS = { words: 3, connectors: NAME_PARTICLES, numbers: false };

/** Ships by prefix: "KRI Nanggala-402", "KMP Labitra Adinda". */
export function vesselPatternSpans(
  document: Document,
  stops: ReadonlySet<number>,
  registry: Registry,
): readonly Span[] {
  const { tokens } = document;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isPrefix(document, i) || !isCapitalised(tokens, i + 1)) continue;
    const nameEnd = runEnd(document, i + 1, { ...LIMITS, stops });
    if (nameEnd === i + 1) continue;
    const last = tokens.kind[nameEnd] === TOKEN_KIND.number ? nameEnd + 1 : nameEnd;
    const entity = registry.fromText('equipment', surface(document, i, last));
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'equipment', entity, strength: STRENGTH.pattern });
  }
  return spans;
}

function isPrefix({ tokens, word }: Document, index: number): boolean {
  if (tokens.shape[index] !== SHAPE.upper) return false;
  return PREFIXES.has(word(index)) || (PREFIXES_OF_SHIPS.has(word(index)) && SHIPS.has(word(index - 1)));
}
