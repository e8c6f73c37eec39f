import { TOKEN_KIND, type Tokens } from '../../text/tokens.ts';
import { mix } from './hash.ts';
import { LABELS } from './labels.ts';
import { rowOf } from './model-layout.ts';
import type { TaggerModel } from './open-model.ts';

/** Kind of the features that tell a text's register. */
const REGISTER_KIND = 100;

/** Articles are read as the encyclopaedia's texts are, which mark every name, as Sorot does; the newspaper's leave many places out. */
export const ARTICLE_REGISTER = 1;

/** The distinct words of a text, as features that tell its register; numbers by their length. */
export function registerWords(tokens: Tokens): readonly number[] {
  const words = new Set<number>([mix(0, REGISTER_KIND)]);
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] === TOKEN_KIND.break) continue;
    const isNumber = tokens.kind[i] === TOKEN_KIND.number;
    const word = isNumber ? (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) : (tokens.hash[i] ?? 0);
    words.add(mix(word, REGISTER_KIND));
  }
  return [...words];
}

/**
 * Where a text stands between the newspaper's register (-1) and the encyclopaedia's (1): they mark names by habits of
 * their own. A register word's row holds its weight in the first column.
 */
export function registerOf({ features, weights, step }: TaggerModel, tokens: Tokens): number {
  let score = 0;
  for (const word of registerWords(tokens)) {
    const row = rowOf(features, word);
    if (row >= 0) score += weights[row * LABELS] ?? 0;
  }
  return Math.tanh((score * step) / 2);
}
