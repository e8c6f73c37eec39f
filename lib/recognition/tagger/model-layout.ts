/**
 * The tagger's model: one file, opened as views over one ArrayBuffer.
 *
 * header   magic, version, checksum of all that follows, labels, feature rows, word rows, step
 * sections transitions Float32 (labels × labels) · feature buckets Uint16 · word buckets Uint16 ·
 *          filter of ordinary words Int32 · feature tags Uint16 · word tags Uint16 · word profiles Uint8 · weights Int8 (a row of labels for each feature), each at a multiple
 *          of 4 bytes
 *
 * The high bits of a hash tell its bucket: the rows from `buckets[b]` up to `buckets[b + 1]`; among them the one whose tag
 * is the low 16 bits. No row is spare, and most of what is not there is told by an empty bucket or one tag.
 */
import { mix } from './hash.ts';
import { FILTER_WORDS } from './word-filter.ts';

/** "SRM1", little-endian. */
export const MODEL_MAGIC = 0x314d5253;

/** Raised whenever the file or the features change their meaning. */
export const MODEL_VERSION = 2;

/** Words of the header. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  labels: 3,
  featureRows: 4,
  wordRows: 5,
  /** Bits of a Float32: what a weight of 1 stands for. */
  step: 6,
} as const;

/** How many 32-bit words the header has. */
export const MODEL_HEADER_WORDS = 8;

/** Buckets are as many as the values of so many high bits. */
export const BUCKET_BITS = { features: 14, words: 13 } as const;

/** More rows than that a bucket cannot point to. */
export const MOST_ROWS = 0xffff;

/** Byte offsets of the sections. */
export interface ModelSections {
  readonly transitions: number;
  readonly featureBuckets: number;
  readonly wordBuckets: number;
  readonly ordinary: number;
  readonly featureTags: number;
  readonly wordTags: number;
  readonly wordProfiles: number;
  readonly weights: number;
  /** Length of the file. */
  readonly length: number;
}

const aligned = (length: number) => (length + 3) & ~3;

/** How long a table of buckets is: one entry more than buckets. */
export function bucketEntries(kind: keyof typeof BUCKET_BITS): number {
  return (1 << BUCKET_BITS[kind]) + 1;
}

/** Where the sections of a model lie. */
export function modelSections(labels: number, featureRows: number, wordRows: number): ModelSections {
  const transitions = 4 * MODEL_HEADER_WORDS;
  const featureBuckets = transitions + 4 * labels * labels;
  const wordBuckets = featureBuckets + aligned(2 * bucketEntries('features'));
  const ordinary = wordBuckets + aligned(2 * bucketEntries('words'));
  const featureTags = ordinary + 4 * FILTER_WORDS;
  const wordTags = featureTags + aligned(2 * featureRows);
  const wordProfiles = wordTags + aligned(2 * wordRows);
  const weights = wordProfiles + aligned(wordRows);
  const length = weights + aligned(featureRows * labels);
  return {
    transitions,
    featureBuckets,
    wordBuckets,
    ordinary,
    featureTags,
    wordTags,
    wordProfiles,
    weights,
    length,
  };
}

/** Rows by hash. */
export interface HashTable {
  readonly buckets: Uint16Array;
  readonly tags: Uint16Array;
  /** 32 less the bits that tell the bucket. */
  readonly shift: number;
}

/** The row of a hash, or -1. */
export function rowOf({ buckets, tags, shift }: HashTable, hash: number): number {
  const bucket = hash >>> shift;
  const last = buckets[bucket + 1] ?? 0;
  const wanted = hash & 0xffff;
  for (let row = buckets[bucket] ?? 0; row < last; row += 1) if (tags[row] === wanted) return row;
  return -1;
}

/** A word's hash, spread: those of short words are too much alike in their high bits. */
export function wordKey(hash: number): number {
  return mix(hash, 1);
}
