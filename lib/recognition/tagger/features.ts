/**
 * Features of a token: numbers of 32 bits, each a kind of feature mixed with what is seen there.
 * No string is built; two features with one number are one feature.
 */
import { TOKEN_KIND } from '../../text/tokens.ts';
import { mix } from './hash.ts';
import { COVER_TYPES, type Observations } from './observations.ts';

/** What a feature is made of: training leaves out whole groups at random, so that no group is relied on alone. */
export const GROUP = { shape: 0, word: 1, neighbour: 2, lexicon: 3, nameWord: 4, register: 5 } as const;

/** Kinds of features that are there once more for the text's register. */
export const COPIED: Uint8Array = new Uint8Array(128);
for (const kind of [1, 2, 3, 4, 5, 8, 10, 12, 20, 21, 24, 25, 32, 33, 34, 35, 40, 43, 44, 47, 50, 51, 52, 53, 55, 60, 67]) COPIED[kind] = 1;

/** A list of features that is filled again and again. */
export class FeatureList {
  readonly ids: Int32Array = new Int32Array(256);
  readonly groups: Uint8Array = new Uint8Array(256);
  count = 0;
  group: number = GROUP.shape;

  /** Adds a feature: its kind, and what is seen. */
  add(kind: number, seen: number): void {
    const id = mix(seen, kind);
    this.ids[this.count] = id;
    this.groups[this.count] = this.group;
    this.count += 1;
    if (COPIED[kind] !== 1) return;
    this.ids[this.count] = mix(id, 0x52);
    this.groups[this.count] = GROUP.register;
    this.count += 1;
  }
}

const AFFIXES = 4;

/** Puts the features of token `index` into `list`; the chain goes from token `first` up to `last`, exclusive. */
export function featuresAt(seen: Observations, index: number, first: number, last: number, list: FeatureList): void {
  list.count = 0;
  const inChain = (i: number) => i >= first && i < last;
  const word = (i: number) => (inChain(i) ? (seen.word[i] ?? 0) : i < first ? 1 : 2);
  const form = (i: number) => (inChain(i) ? (seen.form[i] ?? 0) : i < first ? 14 : 15);
  const i = index;
  const [w, w1, w2, p1, p2] = [word(i), word(i + 1), word(i + 2), word(i - 1), word(i - 2)];
  const [f, f1, f2, e1, e2] = [form(i), form(i + 1), form(i + 2), form(i - 1), form(i - 2)];
  const place = seen.place[i] ?? 0;

  list.group = GROUP.shape;
  list.add(1, 0);
  list.add(2, f);
  list.add(3, (f << 4) | place);
  list.add(4, (f << 4) | f1);
  list.add(5, (f << 4) | e1);
  list.add(6, (f << 8) | (f1 << 4) | e1);
  list.add(7, (f << 16) | (f1 << 12) | (e1 << 8) | (f2 << 4) | e2);
  const runFirst = seen.runFirst[i] ?? i;
  const runLast = seen.runLast[i] ?? i;
  const isRun = f >= 2 && f <= 6;
  const runPlace = isRun ? (Math.min(i - runFirst, 4) << 4) | (Math.min(runLast - 1 - i, 4) << 1) | ((seen.place[runFirst] ?? 0) & 1) : 255;
  list.add(8, runPlace);

  list.group = GROUP.word;
  list.add(10, w);
  list.add(11, mix(w, f));
  list.add(12, mix(w, place & 1));
  if (seen.tokens.kind[i] === TOKEN_KIND.word) addAffixes(seen, i, list, f);

  list.group = GROUP.neighbour;
  list.add(20, p1);
  list.add(21, w1);
  list.add(22, p2);
  list.add(23, w2);
  list.add(24, mix(p1, w));
  list.add(25, mix(w, w1));
  list.add(26, mix(p1, w1));
  list.add(27, mix(p2, p1));
  list.add(28, mix(w1, w2));
  list.add(29, mix(p1, f));
  list.add(30, mix(w1, f));
  list.add(31, mix(p1, (f << 4) | f1));
  if (isRun) {
    const before = word(runFirst - 1);
    const after = word(runLast);
    const head = word(runFirst);
    list.add(32, mix(before, runPlace >> 4));
    list.add(33, mix(after, (runPlace >> 1) & 7));
    list.add(34, mix(head, runPlace >> 4));
    list.add(35, mix(word(runLast - 1), (runPlace >> 1) & 7));
    list.add(36, mix(word(runFirst - 2), mix(before, i - runFirst)));
  }

  {
    list.add(90, suffixAt(seen, i - 1, first, last));
    list.add(91, suffixAt(seen, i + 1, first, last));
    list.add(92, mix(suffixAt(seen, i - 1, first, last), suffixAt(seen, i, first, last)));
    list.add(93, mix(suffixAt(seen, i, first, last), suffixAt(seen, i + 1, first, last)));
  }
  if (isRun) {
    list.add(103, mix(word(runFirst - 1), word(runLast)));
    list.add(104, mix(word(runFirst), word(runLast - 1)));
    list.add(105, mix(word(runFirst - 1), mix(word(runFirst), i - runFirst)));
    list.add(106, mix(word(runFirst - 1), mix(runPlace, 1)));
    list.add(107, mix(word(runLast), mix(runPlace, 1)));
  }
  list.group = GROUP.lexicon;
  for (let type = 0; type < COVER_TYPES; type += 1) {
    const cover = seen.covers[i * COVER_TYPES + type] ?? 0;
    if (cover === 0) continue;
    list.add(40, cover);
    list.add(41, mix(cover, f));
    list.add(42, mix(cover, runPlace));
  }
  const at = (column: Uint16Array | Uint8Array, j: number) => (inChain(j) ? (column[j] ?? 0) : 0);
  const [ruled, ruled1, ruledE] = [at(seen.ruled, i), at(seen.ruled, i + 1), at(seen.ruled, i - 1)];
  list.add(43, ruled);
  list.add(44, ruled & 63);
  list.add(45, mix(ruled1 & 63, 0));
  list.add(46, mix(ruledE & 63, 0));
  list.add(47, mix(ruled & 63, mix(ruled1 & 63, ruledE & 63)));
  list.add(48, mix(seen.longest[i] ?? 0, ruled & 63));
  list.add(49, mix(at(seen.longest, i - 1), at(seen.longest, i + 1)));
  const [title, title1, titleE] = [at(seen.title, i), at(seen.title, i + 1), at(seen.title, i - 1)];
  list.add(50, mix(title, mix(title1, titleE)));
  list.add(51, mix(titleE, f));
  list.add(52, mix(title, ruled & 63));
  if (isRun) list.add(53, mix(at(seen.title, runFirst - 1), runPlace));
  list.add(54, mix(seen.wordTypes[i] ?? 0, f));
  const head = isRun ? (seen.head[runFirst] ?? 0) : 0;
  list.add(55, (head << 8) | (isRun ? runPlace : 0));
  list.add(56, ((seen.head[i] ?? 0) << 8) | (at(seen.head, i - 1) << 4) | f);

  {
    const cover = seen.longest[i] ?? 0;
    list.add(110, mix(cover, p1));
    list.add(111, mix(cover, w1));
    list.add(112, mix(cover, mix(e1, f1)));
    list.add(113, mix(cover, at(seen.longest, i - 1)));
    list.add(114, mix(cover, at(seen.longest, i + 1)));
    list.add(115, mix(ruled & 63, p1));
    list.add(116, mix(ruled & 63, w1));
    if (isRun) list.add(117, mix(cover, word(runFirst - 1)));
    if (isRun) list.add(118, mix(ruled & 63, word(runFirst - 1)));
  }
  list.group = GROUP.nameWord;
  const [n, n1, nE] = [at(seen.nameWord, i), at(seen.nameWord, i + 1), at(seen.nameWord, i - 1)];
  list.add(60, mix(n, f));
  list.add(61, mix(n & 3, f));
  list.add(62, mix((n >> 2) & 3, mix(nE & 15, f)));
  list.add(63, mix((n >> 4) & 3, f));
  list.add(64, mix((n >> 6) & 3, f));
  list.add(65, mix(n & 15, mix(n1 & 15, (f << 4) | f1)));
  list.add(66, mix(n & 15, mix(nE & 15, (f << 4) | e1)));
  list.add(67, mix(n, runPlace));
  if (isRun && runFirst !== i) list.add(68, mix(at(seen.nameWord, runFirst), runPlace));
}

/** First and last letters, one to four; the whole word has a feature of its own. */
function addAffixes(seen: Observations, index: number, list: FeatureList, form: number): void {
  const { units, unitStart } = seen.tokens;
  const from = unitStart[index] ?? 0;
  const to = unitStart[index + 1] ?? 0;
  let prefix = 0;
  let suffix = 0;
  for (let length = 1; length <= AFFIXES && length < to - from; length += 1) {
    prefix = mix(prefix, units[from + length - 1] ?? 0);
    suffix = mix(suffix, units[to - length] ?? 0);
    list.add(70 + length, prefix);
    list.add(75 + length, suffix);
    if (length >= 2) list.add(80 + length, mix(suffix, form));
  }
}

function suffixAt(seen: Observations, i: number, first: number, last: number): number {
  if (i < first || i >= last) return 1;
  const { units, unitStart } = seen.tokens;
  const from = unitStart[i] ?? 0;
  const to = unitStart[i + 1] ?? 0;
  let suffix = 0;
  for (let length = 1; length <= 3 && length <= to - from; length += 1) suffix = mix(suffix, units[to - length] ?? 0);
  return mix(suffix, seen.form[i] ?? 0);
}
