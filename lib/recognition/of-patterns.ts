import { type Document, followsClosely, isCapitalised, surface } from './document.ts';
import { type RunLimits, runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** English words for bodies that say after "of" where they are: "the *University* of …". */
const PLACED = ['university', 'institute', 'college', 'academy', 'bank', 'centre', 'center'];

/** The same of bodies with fields, of which there may be several: "the *Ministry* of Law and Human Rights". */
const FIELDED = ['ministry', 'department', 'association', 'federation', 'council', 'bureau', 'office'];

const ofPlace = { words: 4, connectors: new Set(['of', 'the']), stops: new Set<number>(), numbers: false };
const ofFields = { ...ofPlace, words: 6, connectors: new Set(['of', 'for', 'and', 'the']) };

const HEADS: ReadonlyMap<string, RunLimits> = new Map([
  ...PLACED.map((head) => [head, ofPlace] as const),
  ...FIELDED.map((head) => [head, ofFields] as const),
]);

const LINKS: ReadonlySet<string> = new Set(['of', 'for']);

/** Bodies with English names: "University of Westport", "Ministry of Law and Human Rights". */
export function ofPatternSpans(document: Document, registry: Registry): readonly Span[] {
  const { tokens } = document;
  const spans: Span[] = [];
  for (let i = 0; i + 2 < tokens.count; i += 1) {
    const limits = isCapitalised(tokens, i) ? HEADS.get(document.word(i)) : undefined;
    if (!limits || !LINKS.has(document.word(i + 1))) continue;
    if (!followsClosely(tokens, i + 1) || !followsClosely(tokens, i + 2)) continue;
    const last = runEnd(document, i + 2, limits);
    if (last === i + 2) continue;
    const entity = registry.fromText('organisation', surface(document, i, last));
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'organisation', entity, strength: STRENGTH.pattern });
  }
  return spans;
}
