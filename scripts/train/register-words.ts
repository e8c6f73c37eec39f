import { registerWords } from '../../lib/recognition/tagger/register.ts';
import { tokenise } from '../../lib/text/tokens.ts';

/** A text of a corpus. */
export interface RegisterText {
  readonly text: string;
  /** Whether it is of the encyclopaedia's kind, not of the newspaper's. */
  readonly isWiki: boolean;
}

/** How each word leans to one register, by the feature's number. */
export type RegisterWeights = ReadonlyMap<number, number>;

/** Rarer words tell nothing. */
const LEAST = 3;
const ROUNDS = 15;
const RATE = 0.15;
const PENALTY = 0.3;

/** Logistic regression (AdaGrad) on which words a text has. */
export function trainRegister(texts: readonly RegisterText[]): RegisterWeights {
  const regression = new Regression(texts.map(({ text }) => registerWords(tokenise(text))));
  for (let round = 0; round < ROUNDS; round += 1) {
    // Corpora stand one after the other: a stride that shares no factor with their number mixes them.
    for (let k = 0; k < texts.length; k += 1) {
      const i = (k * STRIDE) % texts.length;
      regression.learn(i, texts[i]?.isWiki ? 1 : 0);
    }
  }
  return regression.weights;
}

const STRIDE = 7919;

class Regression {
  readonly weights = new Map<number, number>();
  /** Words of the texts, the rare ones left out. */
  private readonly texts: readonly (readonly number[])[];
  private readonly counts = new Map<number, number>();
  private readonly squares = new Map<number, number>();

  constructor(texts: readonly (readonly number[])[]) {
    for (const words of texts)
      for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    this.texts = texts.map((words) => words.filter((word) => (this.counts.get(word) ?? 0) >= LEAST));
  }

  learn(text: number, wanted: number): void {
    const words = this.texts[text] ?? [];
    const score = words.reduce((sum, word) => sum + (this.weights.get(word) ?? 0), 0);
    const slope = 1 / (1 + Math.exp(-score)) - wanted;
    for (const word of words) {
      const weight = this.weights.get(word) ?? 0;
      const gradient = slope + (PENALTY * weight) / (this.counts.get(word) ?? 1);
      const square = (this.squares.get(word) ?? 1) + gradient * gradient;
      this.squares.set(word, square);
      this.weights.set(word, weight - (RATE * gradient) / Math.sqrt(square));
    }
  }
}

/** Where a text stands between newspaper (-1) and encyclopaedia (1), by weights from the other texts only. */
export function crossFitted(texts: readonly RegisterText[], folds: number): readonly number[] {
  const leanings = new Array<number>(texts.length).fill(0);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainRegister(texts.filter((_, i) => i % folds !== fold));
    texts.forEach(({ text }, i) => {
      if (i % folds !== fold) return;
      const score = registerWords(tokenise(text)).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
      leanings[i] = Math.tanh(score / 2);
    });
  }
  return leanings;
}
