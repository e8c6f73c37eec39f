import type { LexiconViews } from '../../lib/lexicon/open.ts';
import { LABELS } from '../../lib/recognition/tagger/labels.ts';
import type { NameWords } from '../../lib/recognition/tagger/name-words.ts';
import { type ModelParts, packModel } from '../../lib/recognition/tagger/pack-model.ts';
import { filterOf, passes } from '../../lib/recognition/tagger/word-filter.ts';
import { type TrainingOptions, trainField, type Weights } from './conditional-field.ts';
import { type Example, examplesOf } from './examples.ts';
import { numberFeatures, renumber } from './feature-numbers.ts';
import type { CorpusText } from './gold.ts';
import { crossFitted, type RegisterWeights, trainRegister } from './register-words.ts';

/** What a model is made from. */
export interface TrainingSources {
  readonly texts: readonly CorpusText[];
  readonly lexicon: LexiconViews;
  /** Profiles of words by hash, as name-words.ts tells them. */
  readonly words: ReadonlyMap<number, number>;
  /** Hashes of ordinary words. */
  readonly ordinary: readonly number[];
}

/** How to make it. */
export interface ModelOptions extends TrainingOptions {
  /** Trainings with different seeds, whose weights are averaged. */
  readonly bags: number;
  /** A feature seen less often is left out. */
  readonly least: number;
  /** Features kept after the first training: those with the largest weights. */
  readonly kept: number;
  /** Words kept to tell the register: those with the largest weights. */
  readonly registerWords: number;
}

/** Trains twice: on all features, then on those that weighed most. The same sources give the same bytes. */
export function trainModel(
  { texts, lexicon, words, ordinary }: TrainingSources,
  options: ModelOptions,
): Uint8Array {
  const filter = filterOf(ordinary);
  const nameWords: NameWords = {
    profileOf: (hash) => words.get(hash) ?? 0,
    isOrdinary: (hash) => passes(filter, hash),
  };
  const registers = crossFitted(texts, FOLDS);
  const all = texts.flatMap((text, i) => examplesOf(text, lexicon, nameWords, registers[i]));
  return packModel({
    ...withRegister(trainTwice(all, options), trainRegister(texts), options.registerWords),
    words,
    ordinary,
  });
}

/** The register of a training text is told by weights from other texts, as that of a new text will be. */
const FOLDS = 5;

type Field = Omit<ModelParts, 'words' | 'ordinary'>;

/** The features and those that tell the register, whose weights stand in the first column. */
function withRegister(field: Field, register: RegisterWeights, most: number): Field {
  const words = [...register].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]).slice(0, most);
  const features = Int32Array.from([...field.features, ...words.map(([word]) => word)]);
  const weights = new Float32Array(features.length * LABELS);
  weights.set(field.weights);
  let row = field.features.length;
  for (const [, weight] of words) {
    weights[row * LABELS] = weight;
    row += 1;
  }
  return { ...field, features, weights };
}

/** The chosen features with their weights. */
export function trainTwice(all: readonly Example[], options: ModelOptions) {
  const { examples, ids } = numberFeatures(all, options.least);
  const first = trainField(examples, ids.length, options);
  if (ids.length <= options.kept)
    return { features: ids, weights: first.features, transitions: first.transitions };
  const chosen = heaviest(first, ids.length, options.kept);
  const numbers = new Map(Array.from(chosen, (feature, number) => [feature, number]));
  const second = trainBags(
    examples.map((example) => renumber(example, numbers)),
    chosen.length,
    options,
  );
  return {
    features: chosen.map((f) => ids[f] ?? 0),
    weights: second.features,
    transitions: second.transitions,
  };
}

/** The mean of several trainings: a chain's score is linear in the weights, so their mean is one model. */
function trainBags(examples: readonly Example[], featureCount: number, options: ModelOptions): Weights {
  const bags = Array.from({ length: options.bags }, (_, bag) =>
    trainField(examples, featureCount, { ...options, seed: options.seed + bag }),
  );
  const mean = (part: keyof Weights) => {
    const sum = new Float32Array(bags[0]?.[part].length ?? 0);
    for (const bag of bags)
      for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (bag[part][i] ?? 0) / bags.length;
    return sum;
  };
  return { features: mean('features'), transitions: mean('transitions') };
}

/** The features with the largest weights, in the order of their numbers. */
function heaviest({ features }: Weights, count: number, kept: number): Int32Array {
  const weight = new Float64Array(count);
  for (let f = 0; f < count; f += 1)
    for (let y = 0; y < LABELS; y += 1) weight[f] = (weight[f] ?? 0) + (features[f * LABELS + y] ?? 0) ** 2;
  const order = Int32Array.from(weight.keys());
  order.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  return order.subarray(0, kept).sort();
}
