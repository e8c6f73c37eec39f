/**
 * Fingerprints of texts: MinHash (Broder, "On the resemblance and containment of documents", 1997) over pairs of
 * neighbouring words. Linear in the text's length. A fingerprint is a row of samples, each six bits of the pair that
 * one of as many orders puts first; the share of samples in which two texts agree is the share of pairs that they have
 * in common.
 */
import { TOKEN_KIND, type Tokens, tokenise } from './tokens.ts';

/** Names the scheme, so that fingerprints of another one are never compared with these. */
const SCHEME = '1.';

/** So many samples put the likeness of two articles within 0.09 of the truth, 19 times of 20. */
const STORY_SAMPLES = 128;

/** Enough for a paragraph, which is compared with the few of one article only. */
const BLOCK_SAMPLES = 24;

/** Fewer pairs of words than this say nothing of a story: every other brief note has them. */
const FEWEST_STORY_PAIRS = 20;
const FEWEST_BLOCK_PAIRS = 3;

/** One character a sample. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How often two samples agree by chance. */
const CHANCE = 1 / ALPHABET.length;

/**
 * Above it two texts are one story. Edits in 15 of 100 words leave about 0.56, with the last third cut off as well 0.4;
 * another paper's telling of the same event, with the same names and one quote in common, has 0.15, other articles have
 * 0.05 at most (measured in tests/text/fingerprint.test.ts).
 */
const SAME_STORY = 0.22;

/** A paragraph has fewer samples, so more is asked. */
const SAME_BLOCK = 0.3;

/** The finaliser of MurmurHash3 (Appleby): every bit of the input reaches every bit of the output. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Odd numbers, one an order; from the golden ratio, as in Weyl sequences. */
const orders = Int32Array.from({ length: STORY_SAMPLES }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b9)) | 1);

/** Hashes of the pairs of neighbouring words, folded; numbers count as words, punctuation and line breaks do not. */
function pairsOf({ count, kind, hash }: Tokens): Int32Array {
  const pairs = new Int32Array(count);
  let found = 0;
  let before: number | null = null;
  for (let i = 0; i < count; i += 1) {
    if ((kind[i] ?? TOKEN_KIND.break) > TOKEN_KIND.number) continue;
    const word = hash[i] ?? 0;
    if (before !== null) pairs[found++] = mix(Math.imul(before, 31) + word);
    before = word;
  }
  return pairs.subarray(0, found);
}

/** Which of the pairs an order puts first, as one character. */
function sample(pairs: Int32Array, order: number): string {
  let least = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const pair of pairs) {
    const place = Math.imul(pair ^ order, order) >>> 0;
    if (place < least) {
      least = place;
      first = pair;
    }
  }
  // The first pair's place is small by choice, so its bits tell little: those of the pair itself are taken.
  return ALPHABET.charAt(mix(first ^ order) & 63);
}

function sketch(text: string, samples: number, fewest: number): string | null {
  const pairs = pairsOf(tokenise(text));
  if (pairs.length < fewest) return null;
  let characters = SCHEME;
  for (const order of orders.subarray(0, samples)) characters += sample(pairs, order);
  return characters;
}

/** The fingerprint of an article's body, a string of 130 characters; null for a text of a few words. */
export function fingerprint(text: string): string | null {
  return sketch(text, STORY_SAMPLES, FEWEST_STORY_PAIRS);
}

/** The fingerprint of one paragraph, a string of 26 characters; null for one of three words or fewer. */
export function blockFingerprint(text: string): string | null {
  return sketch(text, BLOCK_SAMPLES, FEWEST_BLOCK_PAIRS);
}

/**
 * How much two texts have in common by their fingerprints, 0 to 1: the share of pairs of words that stand in both among
 * those that stand in either. 0 also for fingerprints of two kinds, which say nothing of each other.
 */
export function likeness(a: string, b: string): number {
  if (a.length !== b.length || !a.startsWith(SCHEME) || !b.startsWith(SCHEME)) return 0;
  const samples = a.length - SCHEME.length;
  let equal = 0;
  for (let i = SCHEME.length; i < a.length; i += 1) if (a[i] === b[i]) equal += 1;
  return Math.max(0, (equal / samples - CHANCE) / (1 - CHANCE));
}

/** Whether two articles' fingerprints are of one story, as another site or a later edit tells it. */
export function sameStory(a: string, b: string): boolean {
  return likeness(a, b) >= SAME_STORY;
}

/** Whether two paragraphs' fingerprints are of one paragraph, before and after an edit. */
export function sameBlock(a: string, b: string): boolean {
  return likeness(a, b) >= SAME_BLOCK;
}
