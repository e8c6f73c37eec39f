import { checksum } from '../../lexicon/checksum.ts';
import { LABELS } from './labels.ts';
import {
  BUCKET_BITS,
  bucketEntries,
  type HashTable,
  HEADER,
  MODEL_HEADER_WORDS,
  MODEL_MAGIC,
  MODEL_VERSION,
  MOST_ROWS,
  modelSections,
  rowOf,
  wordKey,
} from './model-layout.ts';
import type { NameWords } from './name-words.ts';
import { FILTER_WORDS, passes } from './word-filter.ts';

/** A model file that cannot be used; the message says why. */
export class ModelError extends Error {
  constructor(fault: string) {
    super(`the tagger's model file cannot be used: ${fault}`);
    this.name = 'ModelError';
  }
}

/** The tagger's model as views; what each holds is told in model-layout.ts. */
export interface TaggerModel {
  readonly transitions: Float32Array;
  readonly features: HashTable;
  readonly weights: Int8Array;
  /** What a weight of 1 stands for. */
  readonly step: number;
  readonly nameWords: NameWords;
}

/**
 * Opens a model file: views over the buffer, nothing is copied.
 * @throws ModelError for a file that is foreign, of another version, cut short or damaged.
 */
export function openModel(buffer: ArrayBuffer): TaggerModel {
  const { featureRows, wordRows, step } = headerOf(buffer);
  const at = modelSections(LABELS, featureRows, wordRows);
  const words = tableAt(buffer, 'words', at.wordBuckets, at.wordTags, wordRows);
  const ordinary = new Int32Array(buffer, at.ordinary, FILTER_WORDS);
  const wordProfiles = new Uint8Array(buffer, at.wordProfiles, wordRows);
  return {
    transitions: new Float32Array(buffer, at.transitions, LABELS * LABELS),
    features: tableAt(buffer, 'features', at.featureBuckets, at.featureTags, featureRows),
    weights: new Int8Array(buffer, at.weights, featureRows * LABELS),
    step,
    nameWords: {
      profileOf: (hash) => {
        const row = rowOf(words, wordKey(hash));
        return row < 0 ? 0 : (wordProfiles[row] ?? 0);
      },
      isOrdinary: (hash) => passes(ordinary, hash),
    },
  };
}

function tableAt(
  buffer: ArrayBuffer,
  kind: keyof typeof BUCKET_BITS,
  bucketsAt: number,
  tagsAt: number,
  rows: number,
): HashTable {
  return {
    buckets: new Uint16Array(buffer, bucketsAt, bucketEntries(kind)),
    tags: new Uint16Array(buffer, tagsAt, rows),
    shift: 32 - BUCKET_BITS[kind],
  };
}

function headerOf(buffer: ArrayBuffer): { featureRows: number; wordRows: number; step: number } {
  if (buffer.byteLength < 4 * MODEL_HEADER_WORDS || buffer.byteLength % 4 !== 0)
    throw new ModelError('it is cut short');
  const words = new Int32Array(buffer);
  const field = (name: keyof typeof HEADER) => words[HEADER[name]] ?? 0;
  if (field('magic') !== MODEL_MAGIC) throw new ModelError('it is no model');
  if (field('version') !== MODEL_VERSION)
    throw new ModelError(`version ${field('version')}, expected ${MODEL_VERSION}`);
  if (field('labels') !== LABELS) throw new ModelError(`${field('labels')} labels, expected ${LABELS}`);
  const [featureRows, wordRows] = [field('featureRows'), field('wordRows')];
  if (!isRowCount(featureRows) || !isRowCount(wordRows)) throw new ModelError('its header is damaged');
  const { length } = modelSections(LABELS, featureRows, wordRows);
  if (length !== buffer.byteLength) throw new ModelError('its length is wrong');
  if (field('checksum') !== checksum(words.subarray(HEADER.checksum + 1)))
    throw new ModelError('its checksum is wrong');
  const step = new Float32Array(buffer, 4 * HEADER.step, 1)[0] ?? 0;
  return { featureRows, wordRows, step };
}

const isRowCount = (rows: number) => rows >= 0 && rows <= MOST_ROWS;
