import { LABELS } from './labels.ts';
import { HEADER, MODEL_HEADER_WORDS, MODEL_MAGIC, MODEL_VERSION, modelSections, slotOf, wordKey } from './model-layout.ts';
import { modelChecksum } from './model-checksum.ts';
import type { NameWords } from './name-words.ts';

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
  readonly featureTags: Uint16Array;
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
  const { featureSlots, wordSlots, step } = headerOf(buffer);
  const at = modelSections(LABELS, featureSlots, wordSlots);
  const wordTags = new Uint16Array(buffer, at.wordTags, wordSlots);
  const wordProfiles = new Uint8Array(buffer, at.wordProfiles, wordSlots);
  return {
    transitions: new Float32Array(buffer, at.transitions, LABELS * LABELS),
    featureTags: new Uint16Array(buffer, at.featureTags, featureSlots),
    weights: new Int8Array(buffer, at.weights, featureSlots * LABELS),
    step,
    nameWords: {
      profileOf: (hash) => {
        const slot = slotOf(wordTags, wordKey(hash));
        return slot < 0 ? 0 : (wordProfiles[slot] ?? 0);
      },
    },
  };
}

function headerOf(buffer: ArrayBuffer): { featureSlots: number; wordSlots: number; step: number } {
  if (buffer.byteLength < 4 * MODEL_HEADER_WORDS || buffer.byteLength % 4 !== 0)
    throw new ModelError('it is cut short');
  const words = new Int32Array(buffer);
  const field = (name: keyof typeof HEADER) => words[HEADER[name]] ?? 0;
  if (field('magic') !== MODEL_MAGIC) throw new ModelError('it is no model');
  if (field('version') !== MODEL_VERSION)
    throw new ModelError(`version ${field('version')}, expected ${MODEL_VERSION}`);
  if (field('labels') !== LABELS) throw new ModelError(`${field('labels')} labels, expected ${LABELS}`);
  const [featureSlots, wordSlots] = [field('featureSlots'), field('wordSlots')];
  if (featureSlots < 1 || wordSlots < 1) throw new ModelError('its header is damaged');
  const { length } = modelSections(LABELS, featureSlots, wordSlots);
  if (length !== buffer.byteLength) throw new ModelError('its length is wrong');
  if (field('checksum') !== modelChecksum(words)) throw new ModelError('its checksum is wrong');
  const step = new Float32Array(buffer, 4 * HEADER.step, 1)[0] ?? 0;
  return { featureSlots, wordSlots, step };
}
