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
  Int32Array.from([...Array(LABELS).keys()].filter((before) => mayFollow(before, after))),
);
const BEGINS = Uint8Array.from({ length: LABELS }, (_, label) => (mayBegin(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: LABELS }, (_, label) => (mayEnd(label) ? 1 : 0));

/** The labels of the legal chain with the highest score; of equal ones the first in label order. */
export function bestLabels({ count, emissions, transitions }: ChainScores): Uint8Array {
  const from = new Uint8Array(count * LABELS);
  let scores = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1)
    scores[y] = BEGINS[y] === 1 ? (emissions[y] ?? 0) : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < count; i += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      const x = bestBefore(y, scores, transitions);
      from[i * LABELS + y] = x;
      next[y] = (scores[x] ?? 0) + (transitions[x * LABELS + y] ?? 0) + (emissions[i * LABELS + y] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  return trace(from, lastLabel(scores), count);
}

/** The label before label `y` that the best chain takes. */
function bestBefore(y: number, scores: Float64Array, transitions: ChainScores['transitions']): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = BEFORE[y]?.[0] ?? 0;
  for (const x of BEFORE[y] ?? []) {
    const score = (scores[x] ?? 0) + (transitions[x * LABELS + y] ?? 0);
    if (score <= best) continue;
    best = score;
    found = x;
  }
  return found;
}

/** Of the labels that a chain may end with, the one with the highest score. */
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
export function marginalsOf(scores: ChainScores): Marginals {
  const { count } = scores;
  const chain = {
    potentials: new Float64Array(count * LABELS),
    links: linksOf(scores.transitions),
    forward: new Float64Array(count * LABELS),
    backward: new Float64Array(count * LABELS),
    scale: new Float64Array(count),
  };
  let logTotal = 0;
  for (let i = 0; i < count; i += 1) {
    const most = fillPotentials(scores.emissions, chain.potentials, i * LABELS);
    logTotal += Math.log(goForward(chain, i, count)) + most;
  }
  goBack(chain, count);
  return { ...chain, logTotal };
}

type Chain = Omit<Marginals, 'logTotal'>;

/** Fills a token's potentials; answers with its largest emission. */
function fillPotentials(emissions: ChainScores['emissions'], potentials: Float64Array, at: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < LABELS; y += 1) most = Math.max(most, emissions[at + y] ?? 0);
  for (let y = 0; y < LABELS; y += 1) potentials[at + y] = Math.exp((emissions[at + y] ?? 0) - most);
  return most;
}

/** Fills a token's forward probabilities; answers with what they were divided by. */
function goForward({ potentials, links, forward, scale }: Chain, i: number, count: number): number {
  const at = i * LABELS;
  let sum = 0;
  for (let y = 0; y < LABELS; y += 1) {
    const weight = i === 0 ? (BEGINS[y] ?? 0) : reaching(forward, links, at - LABELS, y);
    const ending = i === count - 1 ? (ENDS[y] ?? 0) : 1;
    const value = weight * ending * (potentials[at + y] ?? 0);
    forward[at + y] = value;
    sum += value;
  }
  for (let y = 0; y < LABELS; y += 1) forward[at + y] = (forward[at + y] ?? 0) / sum;
  scale[i] = sum;
  return sum;
}

/** What reaches label `y` from the token whose forward probabilities begin at `before`. */
function reaching(forward: Float64Array, links: Float64Array, before: number, y: number): number {
  let weight = 0;
  for (const x of BEFORE[y] ?? []) weight += (forward[before + x] ?? 0) * (links[x * LABELS + y] ?? 0);
  return weight;
}

function goBack(chain: Chain, count: number): void {
  const { potentials, backward, scale } = chain;
  const weighted = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1) backward[(count - 1) * LABELS + y] = ENDS[y] ?? 0;
  for (let i = count - 2; i >= 0; i -= 1) {
    const next = (i + 1) * LABELS;
    for (let y = 0; y < LABELS; y += 1)
      weighted[y] = ((backward[next + y] ?? 0) * (potentials[next + y] ?? 0)) / (scale[i + 1] ?? 1);
    spreadBack(chain, weighted, i * LABELS);
  }
}

function spreadBack({ links, backward }: Chain, weighted: Float64Array, at: number): void {
  for (let y = 0; y < LABELS; y += 1) {
    const weight = weighted[y] ?? 0;
    if (weight === 0) continue;
    for (const x of BEFORE[y] ?? [])
      backward[at + x] = (backward[at + x] ?? 0) + (links[x * LABELS + y] ?? 0) * weight;
  }
}
