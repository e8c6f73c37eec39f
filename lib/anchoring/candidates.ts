import search from 'approx-string-match';
import { scoresAfter, scoresBefore } from './context-scores.ts';
import type { Window } from './find-windows.ts';
import { fitQuote } from './quote-fit.ts';
import type { Remembered, RememberedWords } from './remembered.ts';
import type { WordIndex } from './word-index.ts';

/** A stretch of words where the quote may stand, with all that speaks for it. */
export interface Candidate {
  readonly from: number;
  /** Exclusive; the same as {@link from}: the quote is gone from here. */
  readonly to: number;
  /** Bits of the words remembered before it, found there. */
  readonly before: number;
  readonly after: number;
  /** Bits of the quote, less what differs. */
  readonly quote: number;
  /** Share of the quote found. */
  readonly share: number;
  /** Bits of the nearest words before it that stand just where they stood. */
  readonly nearBefore: number;
  readonly nearAfter: number;
  /** How far from the old place, in words. */
  readonly off: number;
  /** Whether the word that stood before the quote stands before it here. */
  readonly joinsBefore: boolean;
  readonly joinsAfter: boolean;
}

/** Best ends of the context before, and best beginnings of that after, that are combined. */
const BEST_EDGES = 3;

/** Stretches between contexts that are looked at more closely: those with the most around them. */
const MOST_BETWEEN = 8;

/** A stretch between two contexts that has more words than this times the quote's, and some, is not the quote. */
const LONGEST = 1.5;
const SOME_WORDS = 4;

/** Share of a quote's letters that may differ where it is looked for by its letters alone. */
const WRONG_LETTERS = 0.4;

/** More wrong letters would cost more to look for than they are worth. */
const MOST_WRONG = 256;

/** Finds by letters that are looked at more closely: all have equally many wrong. */
const MOST_FINDS = 4;

/** Stretches of a window where the quote may stand: where its surroundings point to, and where it stands by its letters. */
export function candidatesIn(
  window: Window,
  remembered: Remembered,
  words: WordIndex,
  { text, near }: { readonly text: string; readonly near: number },
): readonly Candidate[] {
  const ids = words.ids.subarray(window.from, window.to);
  const before = scoresBefore(remembered.prefix, ids);
  const after = scoresAfter(remembered.suffix, ids);
  const promise = ([from, to]: Stretch) => (before[from] ?? 0) + (after[to] ?? 0);
  const between = betweenContexts(before, after, remembered, edgesOf(window, words));
  const stretches = [
    ...byWords(ids, remembered.quote.ids).slice(0, MOST_FINDS),
    ...byLetters(window, remembered.exact, words, text),
    ...between.toSorted((a, b) => promise(b) - promise(a)).slice(0, MOST_BETWEEN),
  ];
  const chosen = stretches.filter(
    ([from, to], i) =>
      from >= 0 &&
      to <= ids.length &&
      from <= to &&
      stretches.findIndex((one) => one[0] === from && one[1] === to) === i,
  );
  return chosen.map(([from, to]) => {
    const stretch = tight(remembered, words, window.from + from, window.from + to);
    return {
      ...stretch,
      before: before[from] ?? 0,
      after: after[to] ?? 0,
      off: Math.abs(stretch.from - near),
      nearBefore: nearBits(remembered.prefix, words, remembered.prefix.ids.length - 1, stretch.from - 1, -1),
      nearAfter: nearBits(remembered.suffix, words, 0, stretch.to, 1),
      joinsBefore: joins(remembered.prefix.ids.at(-1), words.ids[stretch.from - 1]),
      joinsAfter: joins(remembered.suffix.ids[0], words.ids[stretch.to]),
    };
  });
}

/** A stretch with its fit; without the words at its ends that came to stand beside the quote, if there are such. */
function tight(
  { quote }: Remembered,
  words: WordIndex,
  from: number,
  to: number,
): Pick<Candidate, 'from' | 'to' | 'quote' | 'share'> {
  const wide = fitQuote(quote, words, from, to);
  const ids = words.ids.subarray(from, to);
  const first = from + ids.indexOf(quote.ids[0] ?? -1);
  const last = from + ids.lastIndexOf(quote.ids.at(-1) ?? -1) + 1;
  const isNarrower = first >= from && last > first && (first > from || last < to);
  const narrow = isNarrower ? fitQuote(quote, words, first, last) : null;
  return narrow !== null && narrow.share >= wide.share
    ? { from: first, to: last, quote: narrow.bits, share: narrow.share }
    : { from, to, quote: wide.bits, share: wide.share };
}

/** Words on each side that are the nearest. */
const NEAREST = 10;

/** Bits of the words that stand just where they stood, from the first remembered one and the first place on. */
function nearBits(
  context: RememberedWords,
  words: WordIndex,
  first: number,
  place: number,
  step: 1 | -1,
): number {
  let bits = 0;
  for (let k = 0; k < NEAREST; k += 1) {
    const at = first + k * step;
    const id = context.ids[at] ?? -1;
    if (id >= 0 && words.ids[place + k * step] === id)
      bits += (context.weights[at] ?? 0) * (context.trust[at] ?? 1);
  }
  return bits;
}

/** At the ends of the text there is nothing to join, which is the same on both sides. */
const joins = (remembered: number | undefined, there: number | undefined) => remembered === there;

type Stretch = readonly [from: number, to: number];

function betweenContexts(
  before: Float32Array,
  after: Float32Array,
  { prefix, quote, suffix }: Remembered,
  edges: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly Stretch[] {
  const [length, last] = [quote.ids.length, before.length - 1];
  const ends = prefix.ids.length === 0 && edges.isFirst ? [0] : best(before);
  const begins = suffix.ids.length === 0 && edges.isLast ? [last] : best(after);
  const longest = length * LONGEST + SOME_WORDS;
  const pairs = ends.flatMap((from) => begins.map((to) => [from, to] as const));
  return [
    ...pairs.filter(([from, to]) => to >= from && to - from <= longest),
    ...ends.map((from) => [from, Math.min(last, from + length)] as const),
    ...begins.map((to) => [Math.max(0, to - length), to] as const),
  ];
}

/** Whether a window begins and ends with the text: a quote that stood there may stand there. */
const edgesOf = ({ from, to }: Window, words: WordIndex) => ({
  isFirst: from === 0,
  isLast: to === words.ids.length,
});

function best(scores: Float32Array): readonly number[] {
  const chosen: number[] = [];
  for (const [at, bits] of scores.entries()) {
    if (bits <= 0) continue;
    const rank = chosen.findIndex((other) => (scores[other] ?? 0) < bits);
    if (rank >= 0) chosen.splice(rank, 0, at);
    else chosen.push(at);
    if (chosen.length > BEST_EDGES) chosen.pop();
  }
  return chosen;
}

function byWords(ids: Int32Array, quote: Int32Array): readonly Stretch[] {
  const found: Stretch[] = [];
  const first = quote[0] ?? -1;
  for (let at = ids.indexOf(first); first >= 0 && at >= 0; at = ids.indexOf(first, at + 1))
    if (quote.every((id, i) => ids[at + i] === id)) found.push([at, at + quote.length]);
  return found;
}

/** Finds by letters, widened to whole words. */
function byLetters(window: Window, exact: string, words: WordIndex, text: string): readonly Stretch[] {
  const offset = words.starts[window.from] ?? 0;
  const slice = text.slice(offset, words.ends[window.to - 1] ?? offset).toLowerCase();
  const wrong = Math.min(MOST_WRONG, Math.floor(exact.length * WRONG_LETTERS));
  const finds = search(slice, exact.toLowerCase(), wrong).slice(0, MOST_FINDS);
  return finds.map(({ start, end }) => [
    firstEndingAfter(words.ends, offset + start, window) - window.from,
    firstStartingFrom(words.starts, offset + end, window) - window.from,
  ]);
}

function firstEndingAfter(ends: Int32Array, offset: number, { from, to }: Window): number {
  let at = from;
  while (at < to && (ends[at] ?? 0) <= offset) at += 1;
  return at;
}

function firstStartingFrom(starts: Int32Array, offset: number, { from, to }: Window): number {
  let at = from;
  while (at < to && (starts[at] ?? 0) < offset) at += 1;
  return at;
}
