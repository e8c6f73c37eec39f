import type { Example } from './examples.ts';

/** Features of the examples, numbered. */
export interface NumberedExamples {
  readonly examples: readonly Example[];
  /** The features by number. */
  readonly ids: Int32Array;
}

/** Numbers the features that occur at least `least` times, in order of first occurrence; the others are left out. */
export function numberFeatures(examples: readonly Example[], least: number): NumberedExamples {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [id, count] of counts) if (count >= least) numbers.set(id, numbers.size);
  return {
    examples: examples.map((example) => renumber(example, numbers)),
    ids: Int32Array.from(numbers.keys()),
  };
}

/** The example with features by number; those without a number are left out. */
export function renumber(example: Example, numbers: ReadonlyMap<number, number>): Example {
  const features: number[] = [];
  const groups: number[] = [];
  const start = new Int32Array(example.start.length);
  for (let i = 0; i + 1 < start.length; i += 1) {
    for (let f = example.start[i] ?? 0; f < (example.start[i + 1] ?? 0); f += 1) {
      const number = numbers.get(example.features[f] ?? 0);
      if (number === undefined) continue;
      features.push(number);
      groups.push(example.groups[f] ?? 0);
    }
    start[i + 1] = features.length;
  }
  return { ...example, start, features: Int32Array.from(features), groups: Uint8Array.from(groups) };
}
