/** A stretch of tokens. */
export interface TokenRange {
  /** First token. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
}

/** For each token, the number of the range of a list that covers it, the later one where two do; -1 where none does. */
export function coverage(count: number, ranges: readonly TokenRange[]): Int32Array {
  const covering = new Int32Array(count).fill(-1);
  ranges.forEach(({ first, last }, number) => {
    covering.fill(number, first, last);
  });
  return covering;
}

/** Whether any token of a range is covered. */
export function isCovered(covering: Int32Array, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i += 1) if ((covering[i] ?? -1) >= 0) return true;
  return false;
}

/** The largest value in a range. */
export function mostIn(values: Float32Array, { first, last }: TokenRange): number {
  let most = 0;
  for (let i = first; i < last; i += 1) most = Math.max(most, values[i] ?? 0);
  return most;
}
