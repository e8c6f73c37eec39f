import { checksum, HEADER_WORDS, LAYOUT_VERSION, MAGIC, SECTIONS, type SectionName } from './layout.ts';

/** A compiled file that cannot be used; the message says why. */
export class LexiconError extends Error {
  constructor(fault: string) {
    super(`the lexicon file cannot be used: ${fault}`);
    this.name = 'LexiconError';
  }
}

/** The compiled lexicon as views; what each holds is told in layout.ts. */
export interface LexiconViews {
  readonly wordSlots: Int32Array;
  readonly wordHash: Int32Array;
  readonly wordStart: Int32Array;
  readonly wordUnits: Uint16Array;
  readonly wordTypes: Uint16Array;
  readonly edgeNode: Int32Array;
  readonly edgeWord: Int32Array;
  readonly edgeChild: Int32Array;
  readonly nodeFirst: Int32Array;
  readonly candidateEntity: Int32Array;
  readonly candidateMask: Int32Array;
  readonly candidateKind: Uint8Array;
  readonly entityType: Uint8Array;
  readonly entityFlags: Uint8Array;
  readonly entityStrings: Int32Array;
  readonly entityParent: Int32Array;
  readonly tenureFirst: Int32Array;
  readonly tenurePerson: Int32Array;
  readonly tenureFrom: Int32Array;
  readonly tenureTo: Int32Array;
  readonly stringStart: Int32Array;
  readonly stringBytes: Uint8Array;
}

/**
 * Opens a compiled file: views over the buffer, nothing is copied or decoded.
 * @throws LexiconError for a file that is foreign, of another version, cut short or damaged.
 */
export function openLexicon(buffer: ArrayBuffer): LexiconViews {
  const locate = sectionsOf(buffer);
  const ints = (name: SectionName) => new Int32Array(buffer, locate(name).at, locate(name).length >> 2);
  const bytes = (name: SectionName) => new Uint8Array(buffer, locate(name).at, locate(name).length);
  const shorts = (name: SectionName) => new Uint16Array(buffer, locate(name).at, locate(name).length >> 1);
  return {
    wordSlots: ints('wordSlots'),
    wordHash: ints('wordHash'),
    wordStart: ints('wordStart'),
    wordUnits: shorts('wordUnits'),
    wordTypes: shorts('wordTypes'),
    edgeNode: ints('edgeNode'),
    edgeWord: ints('edgeWord'),
    edgeChild: ints('edgeChild'),
    nodeFirst: ints('nodeFirst'),
    candidateEntity: ints('candidateEntity'),
    candidateMask: ints('candidateMask'),
    candidateKind: bytes('candidateKind'),
    entityType: bytes('entityType'),
    entityFlags: bytes('entityFlags'),
    entityStrings: ints('entityStrings'),
    entityParent: ints('entityParent'),
    tenureFirst: ints('tenureFirst'),
    tenurePerson: ints('tenurePerson'),
    tenureFrom: ints('tenureFrom'),
    tenureTo: ints('tenureTo'),
    stringStart: ints('stringStart'),
    stringBytes: bytes('stringBytes'),
  };
}

function sectionsOf(buffer: ArrayBuffer): (name: SectionName) => { at: number; length: number } {
  const headerWords = HEADER_WORDS + 2 * SECTIONS.length;
  if (buffer.byteLength < 4 * headerWords || buffer.byteLength % 4 !== 0)
    throw new LexiconError('it is cut short');
  const words = new Int32Array(buffer);
  if (words[0] !== MAGIC) throw new LexiconError('it is no compiled lexicon');
  if (words[1] !== LAYOUT_VERSION) throw new LexiconError(`version ${words[1]}, expected ${LAYOUT_VERSION}`);
  if (words[3] !== SECTIONS.length) throw new LexiconError('its section table is damaged');
  if (words[2] !== checksum(words.subarray(HEADER_WORDS))) throw new LexiconError('its checksum is wrong');
  return (name) => {
    const entry = HEADER_WORDS + 2 * SECTIONS.indexOf(name);
    const at = words[entry] ?? 0;
    const length = words[entry + 1] ?? 0;
    if (at < 0 || length < 0 || at + length > buffer.byteLength)
      throw new LexiconError(`section ${name} lies outside`);
    return { at, length };
  };
}
