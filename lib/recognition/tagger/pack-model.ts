import { checksum } from '../../lexicon/checksum.ts';
import { LABELS } from './labels.ts';
import {
  BUCKET_BITS,
  bucketEntries,
  HEADER,
  MODEL_MAGIC,
  MODEL_VERSION,
  MOST_ROWS,
  modelSections,
  wordKey,
} from './model-layout.ts';
import { FILTER_WORDS, filterOf } from './word-filter.ts';

/** What a model file is made of. */
export interface ModelParts {
  /** Features by their numbers of 32 bits. */
  readonly features: Int32Array;
  /** `weights[i * LABELS + y]` of `features[i]`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** Profiles of words by the words' hashes, as name-words.ts tells them. */
  readonly words: ReadonlyMap<number, number>;
  /** Hashes of ordinary words. */
  readonly ordinary: readonly number[];
}

/** Largest weight of 8 bits. */
const MOST = 127;

/**
 * Packs a model into the file that {@link openModel} opens. The same parts give the same bytes.
 * @throws RangeError for more rows than the file can tell
 */
export function packModel({ features, weights, transitions, words, ordinary }: ModelParts): Uint8Array {
  if (features.length > MOST_ROWS || words.size > MOST_ROWS)
    throw new RangeError('too many rows for a model');
  const at = modelSections(LABELS, features.length, words.size);
  const buffer = new ArrayBuffer(at.length);
  const header = new Int32Array(buffer);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST || 1;
  header[HEADER.magic] = MODEL_MAGIC;
  header[HEADER.version] = MODEL_VERSION;
  header[HEADER.labels] = LABELS;
  header[HEADER.featureRows] = features.length;
  header[HEADER.wordRows] = words.size;
  new Float32Array(buffer, 4 * HEADER.step, 1)[0] = step;
  new Float32Array(buffer, at.transitions, LABELS * LABELS).set(transitions);
  new Int32Array(buffer, at.ordinary, FILTER_WORDS).set(filterOf(ordinary));
  const rows = new Int8Array(buffer, at.weights, features.length * LABELS);
  layTable(buffer, 'features', features, at.featureBuckets, at.featureTags).forEach((from, row) => {
    for (let y = 0; y < LABELS; y += 1)
      rows[row * LABELS + y] = Math.round((weights[from * LABELS + y] ?? 0) / step);
  });
  const profiles = new Uint8Array(buffer, at.wordProfiles, words.size);
  const keys = Int32Array.from(words.keys(), wordKey);
  const values = [...words.values()];
  layTable(buffer, 'words', keys, at.wordBuckets, at.wordTags).forEach((from, row) => {
    profiles[row] = values[from] ?? 0;
  });
  header[HEADER.checksum] = checksum(header.subarray(HEADER.checksum + 1));
  return new Uint8Array(buffer);
}

/** Lays out a table of hashes; answers which hash stands in each row. */
function layTable(
  buffer: ArrayBuffer,
  kind: keyof typeof BUCKET_BITS,
  hashes: Int32Array,
  bucketsAt: number,
  tagsAt: number,
): Int32Array {
  const order = Int32Array.from(hashes.keys());
  order.sort((a, b) => ((hashes[a] ?? 0) >>> 0) - ((hashes[b] ?? 0) >>> 0) || a - b);
  const buckets = new Uint16Array(buffer, bucketsAt, bucketEntries(kind));
  const tags = new Uint16Array(buffer, tagsAt, hashes.length);
  const shift = 32 - BUCKET_BITS[kind];
  order.forEach((from, row) => {
    const hash = hashes[from] ?? 0;
    tags[row] = hash & 0xffff;
    buckets[(hash >>> shift) + 1] = row + 1;
  });
  for (let b = 1; b < buckets.length; b += 1) buckets[b] = Math.max(buckets[b] ?? 0, buckets[b - 1] ?? 0);
  return order;
}
