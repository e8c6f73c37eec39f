import { SHAPE, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, isCapitalised, surface } from './document.ts';
import { runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Prefixes of ships' names. */
const PREFIXES: ReadonlySet<string> = new Set('kri km kmp kn kp kal uss hmas hms'.split(' '));

const LIMITS = { words: 3, connectors: new Set<string>(), numbers: false };

/** Ships by prefix: "KRI Nanggala-402", "KMP Labitra Adinda". */
export function vesselPatternSpans(
  document: Document,
  stops: ReadonlySet<number>,
  registry: Registry,
): readonly Span[] {
  const { tokens } = document;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.shape[i] !== SHAPE.upper || !PREFIXES.has(document.word(i)) || !isCapitalised(tokens, i + 1))
      continue;
    const nameEnd = runEnd(document, i + 1, { ...LIMITS, stops });
    if (nameEnd === i + 1) continue;
    const last = tokens.kind[nameEnd] === TOKEN_KIND.number ? nameEnd + 1 : nameEnd;
    const entity = registry.fromText('equipment', surface(document, i, last));
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'equipment', entity, strength: STRENGTH.pattern });
  }
  return spans;
}
