import { factsOf, type Tenure, tenuresOf } from '../lexicon/facts.ts';
import { KNOWN_UNTIL } from '../lexicon/knowledge.ts';
import type { LexiconViews } from '../lexicon/open.ts';
import type { Holder } from './annotation.ts';
import { earliest, latest } from './partial-day.ts';

/**
 * Who held an office on a day, or null: nobody known, or dates too vague to tell.
 * On the day of a handover it is the one who came.
 * @param role row of the role in the lexicon
 * @param day `YYYY-MM-DD`
 */
export function holderOn(lexicon: LexiconViews, role: number, day: string): Holder | null {
  const tenures = tenuresOf(lexicon, role).filter(({ from }) => from !== '');
  const holding = tenures.filter((one) => latest(one.from) <= day && day <= surelyUntil(one, tenures));
  const tenure = holding.find((one) => holding.every((other) => other === one || isBefore(other, one)));
  if (!tenure) return null;
  const { id, name } = factsOf(lexicon, tenure.person);
  const holder = { person: id, name, from: tenure.from, to: tenure.to === '' ? null : tenure.to, on: day };
  return tenure.to === '' && day > KNOWN_UNTIL ? { ...holder, asKnownOn: KNOWN_UNTIL } : holder;
}

/** Later than any day. */
const NEVER = '9999-12-31';

/** Whether one tenure surely began before another. */
const isBefore = (one: Tenure, other: Tenure) => latest(one.from) < earliest(other.from);

/** The last day that a tenure surely lasted to: an open end may be the beginning of any that did not surely begin before it. */
function surelyUntil(one: Tenure, tenures: readonly Tenure[]): string {
  if (one.to !== '') return earliest(one.to);
  const others = tenures.filter((other) => other !== one && !isBefore(other, one));
  return others.map(({ from }) => earliest(from)).reduce((a, b) => (a < b ? a : b), NEVER);
}
