import { LABELS, mayBegin, mayEnd, mayFollow } from '../../../lib/recognition/tagger/labels.ts';
import type { ChainScores } from '../../../lib/recognition/tagger/lattice.ts';

/** All legal chains of so many labels. */
export function legalChains(count: number): readonly (readonly number[])[] {
  const labels = [...Array(LABELS).keys()];
  let chains: readonly (readonly number[])[] = labels.filter(mayBegin).map((label) => [label]);
  for (let i = 1; i < count; i += 1)
    chains = chains.flatMap((chain) =>
      labels.filter((label) => mayFollow(chain.at(-1)!, label)).map((label) => [...chain, label]),
    );
  return chains.filter((chain) => mayEnd(chain.at(-1)!));
}

/** The score of a chain: its emissions and transitions. */
export function scoreOf({ emissions, transitions }: ChainScores, chain: readonly number[]): number {
  return chain.reduce(
    (sum, label, i) =>
      sum + emissions[i * LABELS + label]! + (i === 0 ? 0 : transitions[chain[i - 1]! * LABELS + label]!),
    0,
  );
}
