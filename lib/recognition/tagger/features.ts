/**
 * Features of a token: numbers of 32 bits, each a kind of feature (a small number, used once below) mixed with what is
 * seen there. No string is built; two features with one number are one feature.
 */
import { TOKEN_KIND } from '../../text/tokens.ts';
import { COVER_TYPES } from './covers.ts';
import { type FeatureList, GROUP } from './feature-list.ts';
import { mix } from './hash.ts';
import { PERSON_BITS } from './name-words.ts';
import { ORDINARY } from './observations.ts';
import type { TokenView } from './token-view.ts';

/** Puts the features of a token into `list`. */
export function featuresOf(view: TokenView, list: FeatureList): void {
  list.count = 0;
  list.group = GROUP.shape;
  addShapes(view, list);
  list.group = GROUP.word;
  addWord(view, list);
  list.group = GROUP.neighbour;
  addNeighbours(view, list);
  if (view.isInRun) addRun(view, list);
  list.group = GROUP.lexicon;
  addCovers(view, list);
  addRules(view, list);
  addTitles(view, list);
  list.group = GROUP.nameWord;
  addNameWords(view, list);
}

/** How the token and its neighbours are written. */
function addShapes(view: TokenView, list: FeatureList): void {
  const i = view.index;
  const [f, f1, f2, e1, e2] = [
    view.formAt(i),
    view.formAt(i + 1),
    view.formAt(i + 2),
    view.formAt(i - 1),
    view.formAt(i - 2),
  ];
  list.add(1, 0);
  list.add(2, f);
  list.add(3, (f << 4) | (view.seen.place[i] ?? 0));
  list.add(4, (f << 4) | f1);
  list.add(5, (f << 4) | e1);
  list.add(6, (f << 8) | (f1 << 4) | e1);
  list.add(7, (f << 16) | (f1 << 12) | (e1 << 8) | (f2 << 4) | e2);
  list.add(8, view.runPlace);
}

/** The word itself, and its first and last letters. */
function addWord(view: TokenView, list: FeatureList): void {
  const i = view.index;
  const [word, form] = [view.wordAt(i), view.formAt(i)];
  list.add(10, word);
  list.add(11, mix(word, form));
  list.add(12, mix(word, (view.seen.place[i] ?? 0) & 1));
  if (view.seen.tokens.kind[i] === TOKEN_KIND.word) addAffixes(view, list, form);
}

const AFFIXES = 4;

function addAffixes({ seen, index }: TokenView, list: FeatureList, form: number): void {
  const { units, unitStart } = seen.tokens;
  const [from, to] = [unitStart[index] ?? 0, unitStart[index + 1] ?? 0];
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

/** The words before and after, alone, in pairs, and by their endings. */
function addNeighbours(view: TokenView, list: FeatureList): void {
  const i = view.index;
  const [w, f, f1] = [view.wordAt(i), view.formAt(i), view.formAt(i + 1)];
  const [w1, w2, p1, p2] = [view.wordAt(i + 1), view.wordAt(i + 2), view.wordAt(i - 1), view.wordAt(i - 2)];
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
  const [ending, ending1, endingP] = [view.endingAt(i), view.endingAt(i + 1), view.endingAt(i - 1)];
  list.add(90, endingP);
  list.add(91, ending1);
  list.add(92, mix(endingP, ending));
  list.add(93, mix(ending, ending1));
}

/** The run of capitalised words that the token is in: what stands before and after it, and its first and last word. */
function addRun(view: TokenView, list: FeatureList): void {
  const { index, runFirst, runLast, runPlace } = view;
  const [before, after] = [view.wordAt(runFirst - 1), view.wordAt(runLast)];
  const [head, tail] = [view.wordAt(runFirst), view.wordAt(runLast - 1)];
  const [fromFirst, fromLast] = [runPlace >> 4, (runPlace >> 1) & 7];
  list.add(32, mix(before, fromFirst));
  list.add(33, mix(after, fromLast));
  list.add(34, mix(head, fromFirst));
  list.add(35, mix(tail, fromLast));
  list.add(36, mix(view.wordAt(runFirst - 2), mix(before, index - runFirst)));
  list.add(103, mix(before, after));
  list.add(104, mix(head, tail));
  list.add(105, mix(before, mix(head, index - runFirst)));
  list.add(106, mix(before, mix(runPlace, 1)));
  list.add(107, mix(after, mix(runPlace, 1)));
}

/** Forms of the lexicon that cover the token. */
function addCovers(view: TokenView, list: FeatureList): void {
  const { index: i, runPlace } = view;
  const { longest } = view.seen;
  const form = view.formAt(i);
  for (let type = 0; type < COVER_TYPES; type += 1) {
    const cover = view.cover(type);
    if (cover === 0) continue;
    list.add(40, cover);
    list.add(41, mix(cover, form));
    list.add(42, mix(cover, runPlace));
  }
  const cover = longest[i] ?? 0;
  const [before, after] = [view.at(longest, i - 1), view.at(longest, i + 1)];
  list.add(49, mix(before, after));
  list.add(110, mix(cover, view.wordAt(i - 1)));
  list.add(111, mix(cover, view.wordAt(i + 1)));
  list.add(112, mix(cover, mix(view.formAt(i - 1), view.formAt(i + 1))));
  list.add(113, mix(cover, before));
  list.add(114, mix(cover, after));
  if (view.isInRun) list.add(117, mix(cover, view.wordAt(view.runFirst - 1)));
}

/** Type and part, without the strength of the rule. */
const TYPE_AND_PART = 63;

/** What lexicon and rules together made of the token and its neighbours. */
function addRules(view: TokenView, list: FeatureList): void {
  const i = view.index;
  const { ruled, longest } = view.seen;
  const [here, next, before] = [
    view.at(ruled, i) & TYPE_AND_PART,
    view.at(ruled, i + 1) & TYPE_AND_PART,
    view.at(ruled, i - 1) & TYPE_AND_PART,
  ];
  list.add(43, view.at(ruled, i));
  list.add(44, here);
  list.add(45, next);
  list.add(46, before);
  list.add(47, mix(here, mix(next, before)));
  list.add(48, mix(longest[i] ?? 0, here));
  const bracket = view.seen.bracket[i] ?? 0;
  if (bracket > 0) addBracket(view, list, bracket);
  list.add(115, mix(here, view.wordAt(i - 1)));
  list.add(116, mix(here, view.wordAt(i + 1)));
  if (view.isInRun) list.add(118, mix(here, view.wordAt(view.runFirst - 1)));
}

/** A bracketed acronym, and what is known of the word before it. */
function addBracket(view: TokenView, list: FeatureList, bracket: number): void {
  const word = view.index - bracket + 1;
  list.add(120, bracket);
  list.add(121, mix(bracket, view.at(view.seen.ruled, word) & TYPE_AND_PART));
  list.add(122, mix(bracket, view.at(view.seen.ruled, word + 2) & TYPE_AND_PART));
}

/** Titles, and words that introduce names. */
function addTitles(view: TokenView, list: FeatureList): void {
  const { index: i, isInRun, runFirst, runPlace } = view;
  const { title, head, ruled, wordTypes } = view.seen;
  const form = view.formAt(i);
  const [here, next, before] = [view.at(title, i), view.at(title, i + 1), view.at(title, i - 1)];
  list.add(50, mix(here, mix(next, before)));
  list.add(51, mix(before, form));
  list.add(52, mix(here, view.at(ruled, i) & TYPE_AND_PART));
  if (isInRun) list.add(53, mix(view.at(title, runFirst - 1), runPlace));
  list.add(54, mix(wordTypes[i] ?? 0, form));
  const runHead = isInRun ? (head[runFirst] ?? 0) : 0;
  list.add(55, (runHead << 8) | (isInRun ? runPlace : 0));
  list.add(56, ((head[i] ?? 0) << 8) | (view.at(head, i - 1) << 4) | form);
}

/** What the word and its neighbours are words of. */
function addNameWords(view: TokenView, list: FeatureList): void {
  const { index: i, isInRun, runFirst, runPlace } = view;
  const { nameWord } = view.seen;
  const [f, f1, e1] = [view.formAt(i), view.formAt(i + 1), view.formAt(i - 1)];
  const [here, next, before] = [view.at(nameWord, i), view.at(nameWord, i + 1), view.at(nameWord, i - 1)];
  list.add(60, mix(here, f));
  list.add(61, mix(here & 3, f));
  list.add(62, mix((here >> 2) & 3, mix(before & PERSON_BITS, f)));
  list.add(63, mix((here >> 4) & 3, f));
  list.add(64, mix((here >> 6) & 3, f));
  list.add(65, mix(here & PERSON_BITS, mix(next & PERSON_BITS, (f << 4) | f1)));
  list.add(66, mix(here & PERSON_BITS, mix(before & PERSON_BITS, (f << 4) | e1)));
  list.add(67, mix(here, runPlace));
  const [ordinary, ordinary1, ordinaryP] = [here & ORDINARY, next & ORDINARY, before & ORDINARY];
  list.add(94, mix(ordinary, (f << 1) | ((view.seen.place[i] ?? 0) & 1)));
  list.add(95, mix(ordinary | (ordinary1 >> 1) | (ordinaryP >> 2), (f << 8) | (f1 << 4) | e1));
  list.add(96, mix(ordinary, mix(here & PERSON_BITS, (f << 1) | ((view.seen.place[i] ?? 0) & 1))));
  list.add(97, mix(ordinary, runPlace));
  if (isInRun && runFirst !== i) list.add(68, mix(view.at(nameWord, runFirst), runPlace));
}
