import { checksum } from './checksum.ts';
import {
  CHECKSUM_AT,
  COUNTS,
  type Counts,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  type Place,
  placesOf,
  type Sections,
} from './layout.ts';
import { startAt } from './starts.ts';

/** A compiled file that cannot be used; the message says why. */
export class LexiconError extends Error {
  constructor(fault: string) {
    super(`the lexicon file cannot be used: ${fault}`);
    this.name = 'LexiconError';
  }
}

/** The compiled lexicon as views; what each holds is told in layout.ts. */
export type LexiconViews = Sections;

/**
 * Opens a compiled file: views over the buffer, nothing is copied or decoded.
 * @throws LexiconError for a file that is foreign, of another version, cut short or damaged.
 */
export function openLexicon(buffer: ArrayBuffer): LexiconViews {
  if (buffer.byteLength < 4 * HEADER_WORDS || buffer.byteLength % 4 !== 0)
    throw new LexiconError('it is cut short');
  const words = new Int32Array(buffer);
  if (words[0] !== MAGIC) throw new LexiconError('it is no compiled lexicon');
  if (words[1] !== LAYOUT_VERSION) throw new LexiconError(`version ${words[1]}, expected ${LAYOUT_VERSION}`);
  const views = viewsOf(buffer, countsIn(words));
  if (words[CHECKSUM_AT] !== checksum(words.subarray(CHECKSUM_AT + 1)))
    throw new LexiconError('its checksum is wrong');
  checkEnds(views);
  return views;
}

function countsIn(words: Int32Array): Counts {
  const counts = COUNTS.map((name, index) => [name, words[CHECKSUM_AT + 1 + index] ?? -1] as const);
  for (const [name, count] of counts)
    if (count < 0) throw new LexiconError(`its number of ${name} is ${count}`);
  return Object.fromEntries(counts) as Counts;
}

function viewsOf(buffer: ArrayBuffer, counts: Counts): LexiconViews {
  const { places, size } = placesOf(counts);
  if (size !== buffer.byteLength) throw new LexiconError(`${buffer.byteLength} bytes, expected ${size}`);
  return Object.fromEntries(
    places.map((place) => [place.name, viewOf(buffer, place)]),
  ) as unknown as LexiconViews;
}

function viewOf(buffer: ArrayBuffer, { kind, at, length }: Place): Int32Array | Uint16Array | Uint8Array {
  if (kind === 'int32') return new Int32Array(buffer, at, length);
  return kind === 'uint16' ? new Uint16Array(buffer, at, length) : new Uint8Array(buffer, at, length);
}

/** What the look-up's steps rely on: the probing wraps by a mask, and columns of beginnings end where their column does. */
function checkEnds(views: LexiconViews): void {
  const { wordSlots, wordBlock, wordOffset, childBlock, childOffset, candidateBlock, candidateOffset } =
    views;
  const words = wordOffset.length - 1;
  const nodes = childOffset.length - 1;
  const ends = (block: Int32Array, offset: Uint8Array, row: number, end: number) =>
    startAt(block, offset, views.wideStarts, row) === end;
  if (wordSlots.length <= words || (wordSlots.length & (wordSlots.length - 1)) !== 0)
    throw new LexiconError(`${wordSlots.length} slots for ${words} words`);
  if (
    !ends(wordBlock, wordOffset, words, views.wordBytes.length) ||
    !ends(childBlock, childOffset, 1, nodes - views.nodeWordLow.length) ||
    !ends(childBlock, childOffset, nodes, nodes) ||
    !ends(candidateBlock, candidateOffset, nodes, views.candidateCase.length)
  )
    throw new LexiconError('its columns do not agree');
}
