import type { Candidate } from './candidates.ts';

/**
 * Chooses where a quote stands, or says that it stands nowhere. Every figure is in bits ({@link WordIndex}); the weights
 * were fitted (logistic regression) on candidates in edited news texts, right and wrong, see docs/decisions/anchoring.md.
 */

/** What a place must have: a name of five letters gives some seven, so surroundings and place have to give the rest. */
const ENOUGH = 36;

/** A quote of this many bits, some ten words, proves its place alone. */
const PROVES_ITSELF = 60;

/** From this share on a quote is the same but for a slip; below it is another wording, of which more is asked. */
const SAME_WORDING = 0.85;

/** A bit of the weaker side: both sides are harder to have by chance than twice as much on one. */
const WEAKER_SIDE = 0.8;

/** A bit of the place: of as many words as stand nearer to where the quote was, few are another one like it. */
const PLACE = 3;

/** A quote before which a block was taken out comes to stand where another one was: no place proves more than this. */
const MOST_PLACE = 5;

/** Bits against a place for each that the best place has more, in all of the surroundings and in the nearest. */
const LACKS_CONTEXT = 0.3;
const LACKS_NEAREST = 0.5;

/** Bits against a place where both neighbours of the quote are found together elsewhere: there it was taken out. */
const TAKEN_OUT = 25;

/** Least share of another wording where the surroundings are intact; a lone function word of three is below it. */
const LEAST_SHARE = 0.35;

/** The same of a quote of this many words and more, of which a chance few always agree. */
const LONG_QUOTE = 12;
const LEAST_SHARE_OF_LONG = 0.4;

/** Share asked for where nothing of the surroundings is left, and how much less is asked for what there is. */
const SHARE_ALONE = 1.24;
const SHARE_PER_JOIN = 0.256;
const SHARE_PER_SIDE_BIT = 0.0134;
const SHARE_PER_NEAR_BIT = 0.0013;
const SHARE_PER_PLACE_BIT = 0.03;

/** Another wording of several words must have this much on its weaker side: recipes and lists repeat themselves. */
const LEAST_SIDE = 12;
const SEVERAL_WORDS = 3;

const contextOf = ({ before, after }: Candidate): number => before + after;

const totalOf = (one: Candidate): number => contextOf(one) + one.quote;

const joinsOf = ({ joinsBefore, joinsAfter }: Candidate): number => Number(joinsBefore) + Number(joinsAfter);

/** What was remembered, as far as it matters here. */
export interface Asked {
  /** Words of the quote. */
  readonly words: number;
  /** Bits of what was remembered before it and after it, were all of it there. */
  readonly before: number;
  readonly after: number;
  /** The same of the quote's own block. */
  readonly ownBefore: number;
  readonly ownAfter: number;
  /** Words of the text searched; null where the old place is not known. */
  readonly outOf: number | null;
  /** Whether its own block is not in its place any more: what is remembered is of that block alone. */
  readonly isBlockGone: boolean;
}

/**
 * The best of the candidates if it is good enough, else the best of the others that is, seeing what the best one has;
 * of equals the nearest to the old place. Null: the quote is not here.
 */
export function choose(candidates: readonly Candidate[], asked: Asked): Candidate | null {
  const ranked = candidates.toSorted((a, b) => totalOf(b) - totalOf(a) || a.off - b.off);
  const [best] = ranked;
  if (best === undefined) return null;
  return ranked.find((one) => isGood(one, asked, against(one, best, asked))) ?? null;
}

/** Share of the surroundings that makes looking on needless, where the quote stands between both its neighbours. */
const CERTAIN = 0.4;

/** Whether no other place could be better. */
export function isCertain(one: Candidate, { before, after }: Asked): boolean {
  const isWhole = one.share >= SAME_WORDING && joinsOf(one) === 2;
  return isWhole && one.before > before * CERTAIN && one.after > after * CERTAIN;
}

/** Bits against a place that come from a better one; none against the best. */
function against(one: Candidate, best: Candidate, asked: Asked): number {
  if (one === best) return 0;
  const lacks = Math.max(0, contextOf(best) - contextOf(one)) * LACKS_CONTEXT;
  const lacksNearest = Math.max(0, nearOf(best, asked) - nearOf(one, asked)) * LACKS_NEAREST;
  return lacks + lacksNearest + (joinsOf(best) === 2 ? TAKEN_OUT : 0);
}

/** Share of a block that is found again where it moved as a whole; of like blocks, much less. */
const MOVED = 0.75;

function isGood(one: Candidate, asked: Asked, penalty: number): boolean {
  if (one.from === one.to) return false;
  if (asked.isBlockGone && contextOf(one) < (asked.before + asked.after) * MOVED) return false;
  if (one.share >= SAME_WORDING && one.quote >= PROVES_ITSELF) return true;
  const side = Math.min(...bothSides(one.before, one.after, asked));
  const near = nearOf(one, asked);
  const place = placeBits(one, asked);
  const bits = near + Math.max(0, one.quote) + side * WEAKER_SIDE + place * PLACE - penalty;
  if (bits < ENOUGH) return false;
  if (one.share >= SAME_WORDING) return true;
  const surroundings = joinsOf(one) * SHARE_PER_JOIN + side * SHARE_PER_SIDE_BIT + near * SHARE_PER_NEAR_BIT;
  const share = SHARE_ALONE - surroundings - place * SHARE_PER_PLACE_BIT;
  const least = asked.words < LONG_QUOTE ? LEAST_SHARE : LEAST_SHARE_OF_LONG;
  return one.share >= Math.max(least, share) && (asked.words < SEVERAL_WORDS || side >= LEAST_SIDE);
}

function placeBits({ off }: Candidate, { outOf }: Asked): number {
  return outOf === null ? 0 : Math.min(MOST_PLACE, Math.max(0, Math.log2(outOf / (1 + 2 * off))));
}

/** A run on one side alone is what any set phrase has; words of both sides together are not had by chance. */
const ONE_SIDE = 0.6;
const OTHER_SIDE = 1.4;

function nearOf({ nearBefore, nearAfter }: Candidate, asked: Asked): number {
  const [one, other] = bothSides(nearBefore, nearAfter, asked);
  return ONE_SIDE * Math.max(one, other) + OTHER_SIDE * Math.min(one, other);
}

/** A side of fewer bits in the quote's own block is no side: the quote stands at the block's edge. */
const LEAST_OWN = 12;

/**
 * What both sides give. At the edge of its block the quote's other side counts twice, since blocks move and go, and a
 * block that begins with the same word may come to stand behind the one that was before.
 */
function bothSides(before: number, after: number, asked: Asked): readonly [number, number] {
  const [isFirst, isLast] = [asked.ownBefore < LEAST_OWN, asked.ownAfter < LEAST_OWN];
  if (isFirst !== isLast) return isFirst ? [after, after] : [before, before];
  return [asked.before < LEAST_OWN ? after : before, asked.after < LEAST_OWN ? before : after];
}
