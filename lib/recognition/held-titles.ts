/**
 * English titles in small letters after the body or place that they are held of: "*National Police chief* Tito".
 * Cost: linear in names and titles.
 */
import { type Document, followsClosely, isCapitalised, markAt, surface } from './document.ts';
import type { Registry } from './registry.ts';
import { leftmostLongest, type Span, STRENGTH } from './span.ts';

const TITLES: ReadonlySet<string> = new Set(
  (
    'chief head director spokesman spokeswoman spokesperson leader commander governor president chairman chairwoman minister ' +
    'ambassador secretary coach captain'
  ).split(' '),
);

/** The titles of an English text with those that stand after a name. */
export function withHeldTitles(
  document: Document,
  registry: Registry,
  names: readonly Span[],
  titles: readonly Span[],
): readonly Span[] {
  const held = names.flatMap((name): readonly Span[] => {
    if (name.type !== 'organisation' && name.type !== 'unit' && name.type !== 'place') return [];
    const at = afterBracket(document, name.last);
    if (!TITLES.has(document.word(at)) || isCapitalised(document.tokens, at)) return [];
    if (at === name.last && !followsClosely(document.tokens, at)) return [];
    const last = document.word(at + 1) === 'of' && document.word(at + 2) === 'staff' ? at + 3 : at + 1;
    const end = document.tokens.end[last - 1] ?? 0;
    const entity = registry.fromText('role', surface(document, name.first, last));
    return [{ ...name, last, end, type: 'role', entity, strength: STRENGTH.rule }];
  });
  return leftmostLongest([...titles, ...held]);
}

/** "Indonesian Military *(TNI)* spokesman": one past a bracketed acronym. */
function afterBracket({ tokens }: Document, at: number): number {
  return markAt(tokens, at) === '(' && markAt(tokens, at + 2) === ')' ? at + 3 : at;
}
