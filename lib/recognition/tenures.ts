import { type Tenure, tenuresOf } from '../lexicon/facts.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import { earliest, latest } from './partial-day.ts';

/** The offices that a person held: rows of roles, each with the time in it. */
export function officesOf(
  lexicon: LexiconViews,
  person: number,
): readonly (Tenure & { readonly role: number })[] {
  const roles = new Set<number>();
  lexicon.tenurePerson.forEach((holder, i) => {
    if (holder === person) roles.add(lexicon.tenureRole[i] ?? -1);
  });
  return [...roles].flatMap((role) =>
    tenuresOf(lexicon, role)
      .filter((tenure) => tenure.person === person)
      .map((tenure) => ({ ...tenure, role })),
  );
}

/** Whether a time in office may have a day in it. */
export function mayHold({ from, to }: Tenure, day: string): boolean {
  return (from === '' || earliest(from) <= day) && (to === '' || day <= latest(to));
}
