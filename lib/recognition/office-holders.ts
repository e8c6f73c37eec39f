import { tenuresOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { Span } from './span.ts';

/**
 * Names that need a cue, without the persons whose titles tell of somebody else: "Muhammad Ali" is the admiral after a
 * title that he held, and anybody elsewhere. `titles`: as the lexicon has them.
 */
export function withoutNamesakes(
  lexicon: LexiconViews,
  cautious: readonly Span[],
  titles: readonly Span[],
): readonly Span[] {
  const byLast = Map.groupBy(titles, ({ last }) => last);
  const byFirst = Map.groupBy(titles, ({ first }) => first);
  const held = (title: Span, person: number | null) =>
    title.entity.row !== null &&
    tenuresOf(lexicon, title.entity.row).some((tenure) => tenure.person === person);
  return cautious.filter(({ type, first, last, entity }) => {
    if (type !== 'person') return true;
    const after = [...(byFirst.get(last) ?? []), ...(byFirst.get(last + 1) ?? [])];
    return [...titlesBefore(byLast, first), ...after].some((title) => held(title, entity.row));
  });
}

/** "Menteri Pertahanan Jenderal …" has two; more never stand before one name. */
const MOST_TITLES = 3;

/** The titles that stand one after the other before a token. */
function titlesBefore(byLast: ReadonlyMap<number, readonly Span[]>, token: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = token, n = 0; n < MOST_TITLES; n += 1) {
    const titles = byLast.get(at) ?? [];
    if (titles.length === 0) break;
    found.push(...titles);
    at = Math.min(...titles.map(({ first }) => first));
  }
  return found;
}
