import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayBegin, mayEnd, mayFollow } from '../../../lib/recognition/tagger/labels.ts';
import { bestLabels, type ChainScores, marginalsOf } from '../../../lib/recognition/tagger/lattice.ts';
import { legalChains, scoreOf } from './chains.ts';

const score = fc.double({ min: -4, max: 4, noNaN: true });
const scoresOf = (length: number) =>
  fc.array(score, { minLength: length, maxLength: length }).map((list) => Float64Array.from(list));

/** More tokens have too many chains to try each. */
const LONGEST = 4;

const chains = fc.integer({ min: 1, max: LONGEST }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: scoresOf(count * LABELS),
    transitions: scoresOf(LABELS * LABELS),
  }),
);

const total = (scores: ChainScores) =>
  legalChains(scores.count).reduce((sum, chain) => sum + Math.exp(scoreOf(scores, chain)), 0);

describe('the best chain', () => {
  it('is the best of all legal ones', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const best = Math.max(...legalChains(scores.count).map((chain) => scoreOf(scores, chain)));
        expect(scoreOf(scores, [...bestLabels(scores)])).toBeCloseTo(best, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('is legal, however much an illegal one scores', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }).chain((count) => scoresOf(count * LABELS)),
        (emissions) => {
          const count = emissions.length / LABELS;
          const labels = [
            ...bestLabels({ count, emissions, transitions: new Float64Array(LABELS * LABELS) }),
          ];
          expect(mayBegin(labels[0]!) && mayEnd(labels.at(-1)!)).toBe(true);
          expect(labels.every((label, i) => i === 0 || mayFollow(labels[i - 1]!, label))).toBe(true);
        },
      ),
    );
  });
});

describe('the probability', () => {
  it('of a label is the share of the chains that have it', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const all = total(scores);
        const { forward, backward, logTotal } = marginalsOf(scores);
        expect(logTotal).toBeCloseTo(Math.log(all), 6);
        const shares = new Float64Array(scores.count * LABELS);
        for (const chain of legalChains(scores.count)) {
          const share = Math.exp(scoreOf(scores, chain)) / all;
          for (const [i, label] of chain.entries()) shares[i * LABELS + label]! += share;
        }
        for (const [at, share] of shares.entries())
          expect(forward[at]! * backward[at]!).toBeCloseTo(share, 6);
      }),
      { numRuns: 60 },
    );
  });
});
