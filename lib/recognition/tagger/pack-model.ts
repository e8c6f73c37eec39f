import { LABELS } from './labels.ts';
import { modelChecksum } from './model-checksum.ts';
import {
  firstSlot,
  HEADER,
  MODEL_MAGIC,
  MODEL_VERSION,
  modelSections,
  tagOf,
  wordKey,
} from './model-layout.ts';

/** What a model file is made of. */
export interface ModelParts {
  /** Features by their numbers of 32 bits. */
  readonly features: Int32Array;
  /** `weights[i * LABELS + y]` of `features[i]`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** Profiles of words by the words' hashes, as name-words.ts tells them. */
  readonly words: ReadonlyMap<number, number>;
}

/** Share of the slots of a table that may be taken. */
const LOAD = 0.9;

/** Largest weight of 8 bits. */
const MOST = 127;

/** Packs a model into the file that {@link openModel} opens. The same parts give the same bytes. */
export function packModel({ features, weights, transitions, words }: ModelParts): Uint8Array {
  const featureSlots = Math.ceil((features.length + 1) / LOAD);
  const wordSlots = Math.ceil((words.size + 1) / LOAD);
  const at = modelSections(LABELS, featureSlots, wordSlots);
  const buffer = new ArrayBuffer(at.length);
  const header = new Int32Array(buffer);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST || 1;
  header[HEADER.magic] = MODEL_MAGIC;
  header[HEADER.version] = MODEL_VERSION;
  header[HEADER.labels] = LABELS;
  header[HEADER.featureSlots] = featureSlots;
  header[HEADER.wordSlots] = wordSlots;
  new Float32Array(buffer, 4 * HEADER.step, 1)[0] = step;
  new Float32Array(buffer, at.transitions, LABELS * LABELS).set(transitions);
  const featureTags = new Uint16Array(buffer, at.featureTags, featureSlots);
  const rows = new Int8Array(buffer, at.weights, featureSlots * LABELS);
  features.forEach((hash, i) => {
    const slot = take(featureTags, hash);
    if (slot < 0) return;
    for (let y = 0; y < LABELS; y += 1) rows[slot * LABELS + y] = Math.round((weights[i * LABELS + y] ?? 0) / step);
  });
  const wordTags = new Uint16Array(buffer, at.wordTags, wordSlots);
  const profiles = new Uint8Array(buffer, at.wordProfiles, wordSlots);
  for (const [hash, profile] of words) {
    const slot = take(wordTags, wordKey(hash));
    if (slot >= 0) profiles[slot] = profile;
  }
  header[HEADER.checksum] = modelChecksum(header);
  return new Uint8Array(buffer);
}

/** Takes a slot for a hash; -1 where another hash has the same tag on the way: the one that came first keeps it. */
function take(tags: Uint16Array, hash: number): number {
  const tag = tagOf(hash);
  let slot = firstSlot(hash, tags.length);
  while (tags[slot] !== 0) {
    if (tags[slot] === tag) return -1;
    slot = slot + 1 === tags.length ? 0 : slot + 1;
  }
  tags[slot] = tag;
  return slot;
}
