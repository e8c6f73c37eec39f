import { readFileSync } from 'node:fs';
import { ROOT } from '../../run.ts';

const SAMPLE = `${ROOT}tests/fixtures/pages/sample/expected.json`;

/** A linear congruential generator (Numerical Recipes): the same text in every run. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const RANGE = 2 ** 32;

/** The paragraphs of the project's sample article: Indonesian news of politics and defence. */
export function sampleParagraphs(): readonly string[] {
  const { paragraphs } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { paragraphs: readonly string[] };
  return paragraphs;
}

/**
 * News of so many characters (UTF-16 code units): the sentences of paragraphs again and again, each time in another
 * order, in paragraphs of a few sentences.
 */
export function newsText(paragraphs: readonly string[], length: number): string {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.?!]"?) (?=["\p{Lu}])/u));
  const random = randomNumbers(length);
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    for (const sentence of shuffled(sentences, random)) {
      const part = `${sentence}${random() < 0.3 ? '\n' : ' '}`;
      parts.push(part);
      written += part.length;
    }
  }
  return parts.join('').slice(0, length);
}

function randomNumbers(seed: number): () => number {
  let state = seed % RANGE;
  return () => {
    state = (state * MULTIPLIER + INCREMENT) % RANGE;
    return state / RANGE;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
