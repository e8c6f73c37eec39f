import type { Candidate } from './candidates.ts';

const contextOf = ({ before, after }: Candidate): number => before + after;
const totalOf = (one: Candidate): number => contextOf(one) + one.quote;

export function choose(candidates: readonly Candidate[], distance: (one: Candidate) => number): Candidate | null {
  const ranked = candidates.toSorted((a, b) => totalOf(b) - totalOf(a) || distance(a) - distance(b));
  const [best] = ranked;
  if (best === undefined) return null;
  if (isGood(best)) return best;
  return ranked.find((one) => isGood(one) && isBetterThanGone(one, best)) ?? null;
}

export function isGood(one: Candidate): boolean {
  const context = contextOf(one);
  const joined = Number(one.joinsBefore) + Number(one.joinsAfter);
  const leastShare = joined === 2 && context >= 30 ? 0.2 : joined >= 1 && context >= 20 ? 0.35 : 0.5;
  return one.share >= leastShare && one.to > one.from && Math.max(0, one.quote) + context >= 30;
}

function isBetterThanGone(one: Candidate, gone: Candidate): boolean {
  if (one.quote >= 60) return true;
  return one.quote + contextOf(one) >= 30 && (one.joinsBefore || one.joinsAfter) && contextOf(one) >= 16 && !(gone.joinsBefore && gone.joinsAfter);
}
