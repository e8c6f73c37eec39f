import type { SourceEntity } from '../../lib/lexicon/source.ts';
import type { EntityType } from '../../lib/lexicon/types.ts';

/** Types that the list is filled up with. */
const FILLING: readonly EntityType[] = ['person', 'organisation', 'place'];

/**
 * Names to highlight in a text: those of the lexicon that occur in it, filled up with others, spread evenly over the
 * tables. Topics are no names. The same text and lexicon always give the same names.
 */
export function namesFor(text: string, lexicon: readonly SourceEntity[], count: number): readonly string[] {
  const named = lexicon.filter(({ type }) => type !== 'topic');
  const present = formsOf(named).filter((name) => occurs(name, text));
  const others = formsOf(named.filter(({ type }) => FILLING.includes(type))).filter(
    (name) => !present.includes(name),
  );
  return present.slice(0, count).concat(spread(others, Math.max(0, count - present.length)));
}

function formsOf(entities: readonly SourceEntity[]): string[] {
  return [...new Set(entities.flatMap(({ forms }) => forms.map(({ text }) => text)))];
}

function occurs(name: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function spread(names: readonly string[], count: number): string[] {
  const step = names.length / count;
  return names.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
