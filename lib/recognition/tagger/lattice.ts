/**
 * A chain of labels: the best one (Viterbi 1967) and how probable each is (forward–backward, Rabiner 1989, scaled).
 * Cost: linear in tokens, quadratic in labels.
 */
import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.ts';

/** Scores of one chain. */
export interface ChainScores {
  readonly count: number;
  /** Score of label y at token i: `emissions[i * LABELS + y]`. */
  readonly emissions: Float32Array | Float64Array;
  /** Score of label y after label x: `transitions[x * LABELS + y]`. */
  readonly transitions: Float32Array | Float64Array;
}

/** For each label, the labels that may stand before it, ended by -1. */
const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, after) =>
  Int32Array.from(
    [...Array(LABELS).keys()].filter((before) => mayFollow(before, after)),
  ),
);
const BEGINS = Uint8Array.from({ length: LABELS }, (_, label) => (mayBegin(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 1 : 0));

/** The labels of the legal chain with the highest score; of equal ones the first in label order. */
export function bestLabels({ count, emissions, transitions }: ChainScores): Uint8Array {
  const from = new Uint8Array(count * LABELS);
  let scores = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1) scores[y] = BEGINS[y] === 1 ? (emissions[y] ?? 0) : -Infinity;
  for (let i = 1; i < count; i += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      let best = -Infinity;
      let bestFrom = 0;
      for (const x of BEFORE[y] ?? []) {
        const score = (scores[x] ?? 0) + (transitions[x * LABELS + y] ?? 0);
        if (score > best) {
          best = score;
          bestFrom = x;
        }
      }
      next[y] = best + (emissions[i * LABELS + y] ?? 0);
      from[i * LABELS + y] = bestFrom;
    }
    [scores, next] = [next, scores];
  }
  return trace(from, lastLabel(scores), count);
}

function lastLabel(scores: Float64Array): number {
  let best = 0;
  for (let y = 1; y < LABELS; y += 1) {
    if (ENDS[y] === 1 && (scores[y] ?? 0) > (scores[best] ?? 0)) best = y;
  }
  return best;
}

function trace(from: Uint8Array, last: number, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let label = last;
  for (let i = count - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
  return labels;
}

/** Probabilities of a chain's labels. */
export interface Marginals {
  /** exp of the emissions, each token's divided by its largest: what the other columns are relative to. */
  readonly potentials: Float64Array;
  /** exp of the transitions; 0 where illegal. */
  readonly links: Float64Array;
  /** Forward probabilities, each token's summing to 1. */
  readonly forward: Float64Array;
  /** Backward weights: forward × backward is the probability of a label. */
  readonly backward: Float64Array;
  /** What each token's forward weights were divided by. */
  readonly scale: Float64Array;
  /** log of the sum over all legal chains of exp(score). */
  readonly logTotal: number;
}

/** exp of the transitions' scores; 0 where a transition is illegal. */
export function linksOf(transitions: Float32Array | Float64Array): Float64Array {
  const links = new Float64Array(LABELS * LABELS);
  for (let x = 0; x < LABELS; x += 1)
    for (let y = 0; y < LABELS; y += 1)
      if (mayFollow(x, y)) links[x * LABELS + y] = Math.exp(transitions[x * LABELS + y] ?? 0);
  return links;
}

/** The probability of each label at each token, over all legal chains. */
export function marginalsOf({ count, emissions, transitions }: ChainScores): Marginals {
  const links = linksOf(transitions);
  const potentials = new Float64Array(count * LABELS);
  const forward = new Float64Array(count * LABELS);
  const backward = new Float64Array(count * LABELS);
  const scale = new Float64Array(count);
  let logTotal = 0;
  for (let i = 0; i < count; i += 1) {
    const at = i * LABELS;
    let most = -Infinity;
    for (let y = 0; y < LABELS; y += 1) most = Math.max(most, emissions[at + y] ?? 0);
    let sum = 0;
    for (let y = 0; y < LABELS; y += 1) {
      const potential = Math.exp((emissions[at + y] ?? 0) - most);
      potentials[at + y] = potential;
      let weight = i === 0 ? (BEGINS[y] ?? 0) : 0;
      if (i > 0) for (const x of BEFORE[y] ?? []) weight += (forward[at - LABELS + x] ?? 0) * (links[x * LABELS + y] ?? 0);
      if (i === count - 1) weight *= ENDS[y] ?? 0;
      forward[at + y] = weight * potential;
      sum += weight * potential;
    }
    scale[i] = sum;
    logTotal += Math.log(sum) + most;
    for (let y = 0; y < LABELS; y += 1) forward[at + y] = (forward[at + y] ?? 0) / sum;
  }
  goBack(count, { potentials, links, backward, scale });
  return { potentials, links, forward, backward, scale, logTotal };
}

function goBack(
  count: number,
  { potentials, links, backward, scale }: Pick<Marginals, 'potentials' | 'links' | 'backward' | 'scale'>,
): void {
  const weighted = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1) backward[(count - 1) * LABELS + y] = ENDS[y] ?? 0;
  for (let i = count - 2; i >= 0; i -= 1) {
    const next = (i + 1) * LABELS;
    for (let y = 0; y < LABELS; y += 1)
      weighted[y] = ((backward[next + y] ?? 0) * (potentials[next + y] ?? 0)) / (scale[i + 1] ?? 1);
    for (let y = 0; y < LABELS; y += 1) {
      const weight = weighted[y] ?? 0;
      if (weight === 0) continue;
      for (const x of BEFORE[y] ?? [])
        backward[i * LABELS + x] = (backward[i * LABELS + x] ?? 0) + (links[x * LABELS + y] ?? 0) * weight;
    }
  }
}
