/**
 * The tagger's model: one file, opened as views over one ArrayBuffer.
 *
 * header   magic, version, checksum of all that follows, labels, slots of features, slots of words, step
 * sections transitions Float32 (labels × labels) · word tags Uint16 · feature tags Uint16 · word profiles Uint8 ·
 *          weights Int8 (a row of labels for each feature slot), each at a multiple of 4 bytes
 *
 * Features and words are found by open addressing: the high bits of a hash tell the slot to begin at, the low 16 the tag
 * that must stand there; 0 is a free slot.
 */
import { mix } from './hash.ts';

/** "SRM1", little-endian. */
export const MODEL_MAGIC = 0x314d5253;

/** Raised whenever the file or the features change their meaning. */
export const MODEL_VERSION = 1;

/** Words of the header. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  labels: 3,
  featureSlots: 4,
  wordSlots: 5,
  /** Bits of a Float32: what a weight of 1 stands for. */
  step: 6,
} as const;

/** How many 32-bit words the header has. */
export const MODEL_HEADER_WORDS = 8;

/** Byte offsets of the sections. */
export interface ModelSections {
  readonly transitions: number;
  readonly wordTags: number;
  readonly featureTags: number;
  readonly wordProfiles: number;
  readonly weights: number;
  /** Length of the file. */
  readonly length: number;
}

const aligned = (length: number) => (length + 3) & ~3;

/** Where the sections of a model lie. */
export function modelSections(labels: number, featureSlots: number, wordSlots: number): ModelSections {
  const transitions = 4 * MODEL_HEADER_WORDS;
  const wordTags = transitions + 4 * labels * labels;
  const featureTags = wordTags + aligned(2 * wordSlots);
  const wordProfiles = featureTags + aligned(2 * featureSlots);
  const weights = wordProfiles + aligned(wordSlots);
  return { transitions, wordTags, featureTags, wordProfiles, weights, length: weights + aligned(featureSlots * labels) };
}

/** The slot at which the search for a hash begins. */
export function firstSlot(hash: number, slots: number): number {
  return Math.floor(((hash >>> 0) * slots) / 0x100000000);
}

/** What stands in the slot of a hash; never 0. */
export function tagOf(hash: number): number {
  return hash & 0xffff || 1;
}

/** The slot of a hash, or -1. A table without a free slot is searched once around. */
export function slotOf(tags: Uint16Array, hash: number): number {
  const slots = tags.length;
  const wanted = tagOf(hash);
  let slot = firstSlot(hash, slots);
  for (let left = slots; left > 0; left -= 1) {
    const tag = tags[slot];
    if (tag === wanted) return slot;
    if (tag === 0) return -1;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
  return -1;
}

/** A word's hash, spread: those of short words are too much alike in their high bits. */
export function wordKey(hash: number): number {
  return mix(hash, 1);
}
