import { factsOf, tenuresOf, typeOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { rowOf } from '../lexicon/row-of.ts';
import { officesOf } from './tenures.ts';

/** Somebody's time in an office, or an office's time with somebody. */
export interface TenureFact {
  /** Of a person: the office; of an office: who held it. */
  readonly id: string;
  readonly name: string;
  /** English name, where it differs. */
  readonly nameEn: string | null;
  /** As exact as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: not known. */
  readonly from: string | null;
  /** The same; null: still in office, or not known. */
  readonly to: string | null;
}

/** The offices of a person, or the holders of an office, by when they began; none of what the lexicon does not have. */
export function tenureList(lexicon: LexiconViews, id: string, name: string): readonly TenureFact[] {
  const row = rowOf(lexicon, id, name);
  if (row === null) return [];
  const others =
    typeOf(lexicon, row) === 'role'
      ? tenuresOf(lexicon, row).map(({ person, from, to }) => ({ row: person, from, to }))
      : officesOf(lexicon, row).map(({ role, from, to }) => ({ row: role, from, to }));
  return others
    .filter((other) => other.row >= 0)
    .map(({ row: other, from, to }) => {
      const facts = factsOf(lexicon, other);
      return {
        ...{ id: facts.id, name: facts.name, nameEn: orNull(facts.nameEn) },
        from: orNull(from),
        to: orNull(to),
      };
    })
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

const orNull = (text: string) => (text === '' ? null : text);
