import { blocksOf } from './blocks.ts';
import { FeatureList, GROUP } from './feature-list.ts';
import { featuresOf } from './features.ts';
import { continues, goesOn, LABELS, OUTSIDE, TAGGED_TYPES, type TaggedType, typeOfLabel } from './labels.ts';
import { bestLabels, type ChainScores, type Marginals, marginalsOf } from './lattice.ts';
import { rowOf } from './model-layout.ts';
import type { Observations } from './observations.ts';
import type { TaggerModel } from './open-model.ts';
import { TokenView } from './token-view.ts';

/** A name that the tagger sees. */
export interface TaggedSpan {
  /** First token. */
  readonly first: number;
  /** One past the last. */
  readonly last: number;
  readonly type: TaggedType;
  /** How probable these very bounds and this type are, 0 to 1. */
  readonly confidence: number;
}

/** What the tagger makes of a text. */
export interface Tagging {
  /** The names that it sees, in order. */
  readonly spans: readonly TaggedSpan[];
  /** How probable it is that a token is part of a name, by token. */
  readonly named: Float32Array;
  /** {@link Observations.register} */
  readonly register: number;
}

/** Reads the names of a text. */
export function tag(model: TaggerModel, seen: Observations): Tagging {
  const named = new Float32Array(seen.tokens.count);
  const spans = blocksOf(seen.tokens).flatMap(([first, last]) => {
    const scores: ChainScores = {
      count: last - first,
      emissions: emissionsOf(model, seen, first, last),
      transitions: model.transitions,
    };
    const marginals = marginalsOf(scores);
    for (let i = first; i < last; i += 1) {
      const at = (i - first) * LABELS + OUTSIDE;
      named[i] = 1 - (marginals.forward[at] ?? 0) * (marginals.backward[at] ?? 0);
    }
    return spansWith(bestLabels(scores), marginals, first);
  });
  return { spans, named, register: seen.register };
}

function emissionsOf(model: TaggerModel, seen: Observations, first: number, last: number): Float64Array {
  const emissions = new Float64Array((last - first) * LABELS);
  const list = new FeatureList();
  const sums: Sums = { plain: new Int32Array(LABELS), register: new Int32Array(LABELS) };
  const view = new TokenView(seen);
  for (let i = first; i < last; i += 1) {
    view.moveTo(i, first, last);
    featuresOf(view, list);
    addWeights(model, list, sums);
    const at = (i - first) * LABELS;
    for (let y = 0; y < LABELS; y += 1)
      emissions[at + y] = ((sums.plain[y] ?? 0) + seen.register * (sums.register[y] ?? 0)) * model.step;
  }
  return emissions;
}

/** Sums of a token's weights by label, whole numbers: those that count as they are, and those times the register. */
interface Sums {
  readonly plain: Int32Array;
  readonly register: Int32Array;
}

function addWeights({ features, weights }: TaggerModel, list: FeatureList, { plain, register }: Sums): void {
  const { ids, groups, count } = list;
  plain.fill(0);
  register.fill(0);
  for (let f = 0; f < count; f += 1) {
    const found = rowOf(features, ids[f] ?? 0);
    if (found < 0) continue;
    const sum = groups[f] === GROUP.register ? register : plain;
    for (let y = 0, row = found * LABELS; y < LABELS; y += 1, row += 1)
      sum[y] = (sum[y] ?? 0) + (weights[row] ?? 0);
  }
}

/** Names as ranges of a legal chain's labels. */
export function spansOf(labels: Uint8Array): readonly { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  let first = 0;
  labels.forEach((label, i) => {
    if (label === 0) return;
    if (!continues(label)) first = i;
    if (!goesOn(label)) spans.push({ first, last: i + 1 });
  });
  return spans;
}

function spansWith(labels: Uint8Array, marginals: Marginals, offset: number): readonly TaggedSpan[] {
  return spansOf(labels).map(({ first, last }) => ({
    first: first + offset,
    last: last + offset,
    type: TAGGED_TYPES[typeOfLabel(labels[first] ?? 0)] ?? 'person',
    confidence: probabilityOf(labels, marginals, first, last),
  }));
}

/** The share of all chains, by weight, that have these labels from `first` up to `last`. */
function probabilityOf(labels: Uint8Array, marginals: Marginals, first: number, last: number): number {
  const { forward, backward, potentials, links, scale } = marginals;
  let probability = forward[first * LABELS + (labels[first] ?? 0)] ?? 0;
  for (let i = first + 1; i < last; i += 1) {
    const [x, y] = [labels[i - 1] ?? 0, labels[i] ?? 0];
    probability *= ((links[x * LABELS + y] ?? 0) * (potentials[i * LABELS + y] ?? 0)) / (scale[i] ?? 1);
  }
  const end = last - 1;
  return Math.min(1, probability * (backward[end * LABELS + (labels[end] ?? 0)] ?? 0));
}
