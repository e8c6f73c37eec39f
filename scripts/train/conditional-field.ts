/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001), trained by AdaGrad (Duchi, Hazan &
 * Singer 2011) on one chain after the other; the weights of the later rounds are averaged.
 * Cost: rounds × tokens × features of a token × labels.
 */
import { GROUP } from '../../lib/recognition/tagger/feature-list.ts';
import { LABELS, mayFollow } from '../../lib/recognition/tagger/labels.ts';
import { type Marginals, marginalsOf } from '../../lib/recognition/tagger/lattice.ts';
import type { Example } from './examples.ts';
import { randomFrom, shuffle } from './random.ts';

/** How to train. */
export interface TrainingOptions {
  readonly rounds: number;
  /** Rounds whose weights are averaged, the last ones. */
  readonly averaged: number;
  /** Step width of AdaGrad. */
  readonly rate: number;
  /** Weight of the quadratic penalty. */
  readonly penalty: number;
  /** Chance that a token loses a group of features for a round, by group. */
  readonly dropout: readonly number[];
  readonly seed: number;
}

/** Weights of features, by their number, and of transitions. */
export interface Weights {
  /** `features[f * LABELS + y]` */
  readonly features: Float32Array;
  /** `transitions[x * LABELS + y]` */
  readonly transitions: Float32Array;
}

/** Trains on chains whose features are numbers below `featureCount`. */
export function trainField(
  examples: readonly Example[],
  featureCount: number,
  options: TrainingOptions,
  onRound: (round: number, loss: number) => void = () => undefined,
): Weights {
  return new Trainer(examples, featureCount, options).run(onRound);
}

/** A sum of squares begins here, so that the first steps are not too wide. */
const FIRST_SQUARE = 1;

class Trainer {
  private readonly examples: readonly Example[];
  private readonly options: TrainingOptions;
  private readonly weights: Weights;
  private readonly squares: Weights;
  private readonly sums: Weights;
  /** Of each feature: penalty for each time that it is seen. */
  private readonly decay: Float32Array;
  private readonly random: () => number;
  private readonly kept: Uint8Array;

  constructor(examples: readonly Example[], featureCount: number, options: TrainingOptions) {
    this.examples = examples;
    this.options = options;
    this.weights = zeroWeights(featureCount);
    this.squares = zeroWeights(featureCount);
    this.squares.features.fill(FIRST_SQUARE);
    this.squares.transitions.fill(FIRST_SQUARE);
    this.sums = zeroWeights(featureCount);
    this.decay = new Float32Array(featureCount);
    for (const { features } of examples) for (const f of features) this.decay[f] = (this.decay[f] ?? 0) + 1;
    for (let f = 0; f < featureCount; f += 1)
      this.decay[f] = options.penalty / Math.max(1, this.decay[f] ?? 1);
    this.random = randomFrom(options.seed);
    this.kept = new Uint8Array(examples.reduce((most, { features }) => Math.max(most, features.length), 0));
  }

  run(onRound: (round: number, loss: number) => void): Weights {
    const order = Int32Array.from(this.examples.keys());
    const { rounds, averaged } = this.options;
    for (let round = 0; round < rounds; round += 1) {
      shuffle(order, this.random);
      let loss = 0;
      for (const at of order) {
        const example = this.examples[at];
        if (example) loss += this.learn(example);
      }
      if (round >= rounds - averaged) this.sum();
      onRound(round, loss);
    }
    return {
      features: this.sums.features.map((sum) => sum / averaged),
      transitions: this.sums.transitions.map((sum) => sum / averaged),
    };
  }

  private sum(): void {
    for (const part of ['features', 'transitions'] as const) {
      const [sums, weights] = [this.sums[part], this.weights[part]];
      for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
    }
  }

  private learn(example: Example): number {
    this.drop(example);
    const { labels } = example;
    const emissions = this.emissionsOf(example);
    const transitions = this.weights.transitions;
    const marginals = marginalsOf({ count: labels.length, emissions, transitions });
    const linkSlope = new Float64Array(LABELS * LABELS);
    let gold = 0;
    for (let i = 0; i < labels.length; i += 1) {
      const label = labels[i] ?? 0;
      gold += emissions[i * LABELS + label] ?? 0;
      this.step(example, i, slopeAt(marginals, i, label));
      if (i === 0) continue;
      const link = (labels[i - 1] ?? 0) * LABELS + label;
      gold += transitions[link] ?? 0;
      addLinks(marginals, i, linkSlope);
      linkSlope[link] = (linkSlope[link] ?? 0) - 1;
    }
    this.stepLinks(linkSlope);
    return marginals.logTotal - gold;
  }

  /** Chooses which features each token keeps for this time. */
  private drop({ start, groups }: Example): void {
    const { dropout } = this.options;
    for (let i = 0; i + 1 < start.length; i += 1) {
      let gone = 0;
      for (let group = 0; group < dropout.length; group += 1)
        if (this.random() < (dropout[group] ?? 0)) gone |= 1 << group;
      for (let f = start[i] ?? 0; f < (start[i + 1] ?? 0); f += 1)
        this.kept[f] = (gone >> (groups[f] ?? 0)) & 1 ? 0 : 1;
    }
  }

  private emissionsOf({ start, features, groups, labels, register }: Example): Float64Array {
    const emissions = new Float64Array(labels.length * LABELS);
    const weights = this.weights.features;
    let at = 0;
    for (let f = 0; f < features.length; f += 1) {
      while (f >= (start[at + 1] ?? 0)) at += 1;
      if (this.kept[f] === 0) continue;
      const row = (features[f] ?? 0) * LABELS;
      const value = groups[f] === GROUP.register ? register : 1;
      for (let y = 0; y < LABELS; y += 1)
        emissions[at * LABELS + y] = (emissions[at * LABELS + y] ?? 0) + value * (weights[row + y] ?? 0);
    }
    return emissions;
  }

  private step({ start, features, groups, register }: Example, token: number, slope: Float64Array): void {
    const weights = this.weights.features;
    const squares = this.squares.features;
    const { rate } = this.options;
    for (let f = start[token] ?? 0; f < (start[token + 1] ?? 0); f += 1) {
      if (this.kept[f] === 0) continue;
      const feature = features[f] ?? 0;
      const decay = this.decay[feature] ?? 0;
      const value = groups[f] === GROUP.register ? register : 1;
      for (let at = feature * LABELS, y = 0; y < LABELS; y += 1, at += 1) {
        const gradient = value * (slope[y] ?? 0) + decay * (weights[at] ?? 0);
        const square = (squares[at] ?? 0) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }

  private stepLinks(slope: Float64Array): void {
    const { transitions: weights } = this.weights;
    const { transitions: squares } = this.squares;
    for (let at = 0; at < slope.length; at += 1) {
      const gradient = slope[at] ?? 0;
      if (gradient === 0 || !mayFollow((at / LABELS) | 0, at % LABELS)) continue;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (this.options.rate * gradient) / Math.sqrt(square);
    }
  }
}

/** Probability less truth, by label. */
function slopeAt({ forward, backward }: Marginals, i: number, label: number): Float64Array {
  const slope = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1)
    slope[y] = (forward[i * LABELS + y] ?? 0) * (backward[i * LABELS + y] ?? 0) - (y === label ? 1 : 0);
  return slope;
}

/** Adds the probabilities of the transitions to token `i`. */
function addLinks(
  { forward, backward, potentials, links, scale }: Marginals,
  i: number,
  sums: Float64Array,
): void {
  const [before, at] = [(i - 1) * LABELS, i * LABELS];
  for (let y = 0; y < LABELS; y += 1) {
    const weight = ((backward[at + y] ?? 0) * (potentials[at + y] ?? 0)) / (scale[i] ?? 1);
    for (let x = 0; x < LABELS; x += 1) {
      const link = x * LABELS + y;
      sums[link] = (sums[link] ?? 0) + (forward[before + x] ?? 0) * (links[link] ?? 0) * weight;
    }
  }
}

function zeroWeights(featureCount: number): Weights {
  return {
    features: new Float32Array(featureCount * LABELS),
    transitions: new Float32Array(LABELS * LABELS),
  };
}
