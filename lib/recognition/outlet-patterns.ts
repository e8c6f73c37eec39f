import { GAP } from '../text/tokens.ts';
import { type Document, isCapitalised, markAt, surface } from './document.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Last parts of the addresses that Indonesian news sites are called by. */
const DOMAINS: ReadonlySet<string> = new Set('com co id net org tv news'.split(' '));

/** Sites that are called by their address: "KOMPAS.com", "Tempo.co", "IHRAM.CO.ID". A whole web address is no name. */
export function outletPatternSpans(document: Document, registry: Registry): readonly Span[] {
  const { tokens } = document;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isCapitalised(tokens, i) || isGlued(document, i)) continue;
    const last = domainEnd(document, i + 1);
    if (last === i + 1) continue;
    const entity = registry.fromText('organisation', surface(document, i, last));
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'organisation', entity, strength: STRENGTH.pattern });
    i = last - 1;
  }
  return spans;
}

/** Whether something stands right before: "www.Tempo.co", "/Tempo.co", "@Tempo.co". */
function isGlued({ tokens }: Document, index: number): boolean {
  const mark = markAt(tokens, index - 1);
  return mark !== '' && mark !== '(' && tokens.gap[index] === GAP.none;
}

/** One past the parts ".com" or ".co.id" that begin at a token, all without a space; the token itself if none does. */
function domainEnd({ tokens, word }: Document, first: number): number {
  let last = first;
  while (
    markAt(tokens, last) === '.' &&
    tokens.gap[last] === GAP.none &&
    tokens.gap[last + 1] === GAP.none &&
    DOMAINS.has(word(last + 1))
  )
    last += 2;
  return markAt(tokens, last) === '/' ? first : last;
}
