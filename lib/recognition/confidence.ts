import type { MentionBasis } from './annotation.ts';
import { type Span, STRENGTH } from './span.ts';

/** How often a source of spans is right on marked articles, roughly. */
const OF_LEXICON = 0.95;
const OF_STRENGTH: ReadonlyMap<number, number> = new Map([
  [STRENGTH.shortForm, 0.8],
  [STRENGTH.rule, 0.8],
  [STRENGTH.pattern, 0.85],
  [STRENGTH.lexicon, OF_LEXICON],
  [STRENGTH.defined, 0.9],
]);

/** How sure Sorot is of a mention, 0 to 1: two sources that agree are surer than either. */
export function confidenceOf({ strength, entity, confidence }: Span): number {
  const own = entity.row === null ? (OF_STRENGTH.get(strength) ?? 0) : OF_LEXICON;
  const doubt = (1 - own) * (1 - (confidence ?? 0));
  return Math.round((1 - doubt) * 1000) / 1000;
}

/** What a mention rests on. */
export function basisOf({ strength, entity }: Span): MentionBasis {
  if (entity.row !== null) return 'lexicon';
  return strength === STRENGTH.tagger ? 'tagger' : 'rule';
}
