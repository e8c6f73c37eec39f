import type { Document } from './document.ts';
import { surface } from './document.ts';
import type { Registry } from './registry.ts';
import type { RuleSpans } from './rules.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';
import { TAGGED_TYPES } from './tagger/labels.ts';
import type { TaggedSpan, Tagging } from './tagger/tag.ts';

export const PARAMS = {
  keep: [0.5, 0.5, 0.3, 0.3, 0.1, 0.1],
  least: 0,
  inRole: true,
};

const isTagged = (span: Span) => (TAGGED_TYPES as readonly string[]).includes(span.type);

/** Chooses between the names of lexicon and rules and those of the tagger. */
export function decide(document: Document, rules: RuleSpans, tagging: Tagging, registry: Registry): readonly Span[] {
  const { names, roles, cautious } = rules;
  const firm = names.filter((name) => !isTagged(name));
  const soft = names.filter(isTagged);
  const touches = (a: { first: number; last: number }) => (b: { first: number; last: number }) => a.first < b.last && b.first < a.last;
  const within = (a: { first: number; last: number }, b: { first: number; last: number }) => b.first <= a.first && a.last <= b.last;
  const tagged = tagging.spans.filter(
    (span) =>
      span.confidence >= PARAMS.least &&
      !firm.some(touches(span)) &&
      !roles.some((role) => touches(span)(role) && !(within(span, role) && span.type !== 'person')),
  );
  const kept = soft.filter((name) => {
    if (tagged.some(touches(name))) return false;
    const strength = name.entity.row === null ? name.strength : STRENGTH.lexicon;
    let most = 0;
    for (let i = name.first; i < name.last; i += 1) most = Math.max(most, tagging.named[i] ?? 0);
    if (PARAMS.inRole && roles.some((role) => within(name, role))) return true;
    return most >= (PARAMS.keep[strength] ?? 0);
  });
  const spans = tagged.map((span) => spanOf(document, span, [...soft, ...cautious], registry));
  return leftmostLongest([...firm, ...kept, ...spans]);
}

function spanOf(document: Document, span: TaggedSpan, known: readonly Span[], registry: Registry): Span {
  const { first, last, type } = span;
  const same = known.find((one) => one.first === first && one.last === last && one.type === type);
  if (same) return { ...same };
  const [start, end] = [document.tokens.start[first] ?? 0, document.tokens.end[last - 1] ?? 0];
  const entity = registry.fromText(type, surface(document, first, last));
  return { first, last, start, end, type, entity, strength: STRENGTH.rule };
}
