import type { Remembered, RememberedWords } from './remembered.ts';
import type { WordIndex } from './word-index.ts';

/** A part of the text, in words, where a quote may stand. */
export interface Window {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** A word that stands oftener is no witness: it has seen everything. */
const MOST_PLACES = 40;

/** Words by which two witnesses of one place may differ: what was put in or taken out between them. */
const BIN = 8;

/** Places looked at more closely. */
const MOST_WINDOWS = 4;

/** Occurrences of the quote itself that are looked at, the nearest to the old place first. */
const MOST_OCCURRENCES = 4;

/** Words around a window's expected bounds. */
const MARGIN = 16;

/**
 * Where to look: every remembered word that stands in the text is a witness for the place where the first remembered
 * word would be, and the places with the weightiest witnesses are chosen; so are places of the quote itself, `near` (in
 * words) first. Cost: the number of remembered words, and the text's length by {@link BIN}.
 */
export function findWindows(remembered: Remembered, words: WordIndex, near: number): readonly Window[] {
  const { prefix, quote, suffix } = remembered;
  const length = prefix.ids.length + quote.ids.length + suffix.ids.length;
  const votes = new Float32Array(Math.ceil((words.ids.length + length) / BIN) + 2);
  vote(votes, prefix, 0, length, words);
  vote(votes, quote, prefix.ids.length, length, words);
  vote(votes, suffix, prefix.ids.length + quote.ids.length, length, words);
  const margin = MARGIN + (quote.ids.length >> 2);
  const starts = [
    ...weightiest(votes).map((bin) => bin * BIN - length),
    ...occurrences(quote, words, near).map((at) => at - prefix.ids.length),
  ];
  const windows: Window[] = [];
  for (const start of starts) {
    const window = {
      from: Math.max(0, start - margin),
      to: Math.min(words.ids.length, start + BIN + length + margin),
    };
    if (window.from < window.to && !windows.some(({ from }) => Math.abs(from - window.from) < BIN))
      windows.push(window);
  }
  return windows;
}

function vote(
  votes: Float32Array,
  { ids, weights }: RememberedWords,
  offset: number,
  length: number,
  words: WordIndex,
): void {
  for (const [i, id] of ids.entries()) {
    const places = id < 0 ? [] : words.places(id);
    if (places.length > MOST_PLACES) continue;
    for (const place of places) {
      const bin = Math.floor((place - offset - i + length) / BIN);
      votes[bin] = (votes[bin] ?? 0) + (weights[i] ?? 0);
    }
  }
}

/** Bins with the most votes in them and the next, none beside another. */
function weightiest(votes: Float32Array): readonly number[] {
  const chosen: number[] = [];
  const sums = votes.map((bits, bin) => bits + (votes[bin + 1] ?? 0));
  while (chosen.length < MOST_WINDOWS) {
    let best = -1;
    for (const [bin, bits] of sums.entries()) if (bits > (best < 0 ? 0 : (sums[best] ?? 0))) best = bin;
    if (best < 0) break;
    chosen.push(best);
    sums.fill(0, Math.max(0, best - 1), best + 2);
  }
  return chosen;
}

/** Places of the whole quote, the nearest first. */
function occurrences({ ids, weights }: RememberedWords, words: WordIndex, near: number): readonly number[] {
  let rarest = 0;
  for (const [i, bits] of weights.entries()) if (bits > (weights[rarest] ?? 0)) rarest = i;
  const id = ids[rarest] ?? -1;
  if (id < 0 || ids.includes(-1)) return [];
  const all: number[] = [];
  for (const place of words.places(id)) if (standsAt(ids, words, place - rarest)) all.push(place - rarest);
  return all.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near)).slice(0, MOST_OCCURRENCES);
}

/** Whether a row of words stands at a place of the text. */
export function standsAt(ids: Int32Array, words: WordIndex, place: number): boolean {
  return place >= 0 && ids.every((id, i) => words.ids[place + i] === id);
}
