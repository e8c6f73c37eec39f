/**
 * The compiled lexicon: one file, opened as views over one ArrayBuffer.
 *
 * header   {@link MAGIC}, {@link LAYOUT_VERSION}, checksum of all that follows, then the {@link COUNTS}
 * sections typed arrays in the order of {@link SECTIONS}, each at a multiple of 4 bytes. Their lengths follow from the
 *          counts, so that no two of them can disagree
 *
 * Words are the alphabet of a trie. They are numbered in the order of their code units, first those that can begin a
 * form: the child of the root by word w is node w + 1. Nodes are numbered breadth first, children of one node by word:
 * they stand side by side, and the children of node n end where those of node n + 1 begin.
 */

import { blockCount } from './starts.ts';

/** "SRT1", little-endian. */
export const MAGIC = 0x31545253;

/** Raised whenever a section changes its meaning. */
export const LAYOUT_VERSION = 2;

/** How many there are of what, in the order of the header. */
export const COUNTS = [
  'slots',
  'words',
  'wordBytes',
  'nodes',
  'innerNodes',
  'candidates',
  'cases',
  'entities',
  'parents',
  'tenures',
  'recordBlocks',
  'textBytes',
  'wideStarts',
] as const;

/** The counts of one file. `innerNodes`: nodes below the children of the root. */
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** Words of the header: magic, version, checksum, counts. */
export const HEADER_WORDS = 3 + COUNTS.length;

/** Index of the checksum in the header. What follows it is summed. */
export const CHECKSUM_AT = 2;

interface ArrayKinds {
  readonly int32: Int32Array;
  readonly uint16: Uint16Array;
  readonly uint8: Uint8Array;
}

interface Section {
  readonly kind: keyof ArrayKinds;
  readonly length: (counts: Counts) => number;
}

/** The sections, in file order. */
export const SECTIONS = {
  /** Open addressing by a word's hash: {@link HASH_TAG} of the hash, and the word's number + 1; 0: free. */
  wordSlots: { kind: 'int32', length: ({ slots }) => slots },
  /** Per word, and one more for the end: its beginning in `wordBytes`, see starts.ts. */
  wordBlock: { kind: 'int32', length: ({ words }) => blockCount(words + 1) },
  wordOffset: { kind: 'uint8', length: ({ words }) => words + 1 },
  /** All words, see word-bytes.ts. */
  wordBytes: { kind: 'uint8', length: ({ wordBytes }) => wordBytes },
  /** Per word: bit t is set where an entity of type t has it in a form. */
  wordTypes: { kind: 'uint16', length: ({ words }) => words },
  /** Per node, and one more for the end: its first child, see starts.ts. */
  childBlock: { kind: 'int32', length: ({ nodes }) => blockCount(nodes + 1) },
  childOffset: { kind: 'uint8', length: ({ nodes }) => nodes + 1 },
  /** Per inner node: the word that leads to it, in two columns: its low 16 bits, and the others. */
  nodeWordLow: { kind: 'uint16', length: ({ innerNodes }) => innerNodes },
  nodeWordHigh: { kind: 'uint8', length: ({ innerNodes }) => innerNodes },
  /** Per node, and one more for the end: its first candidate, see starts.ts. */
  candidateBlock: { kind: 'int32', length: ({ nodes }) => blockCount(nodes + 1) },
  candidateOffset: { kind: 'uint8', length: ({ nodes }) => nodes + 1 },
  /** Per candidate: the entity that has the form which ends at the node, in two columns like `nodeWord`. */
  candidateEntityLow: { kind: 'uint16', length: ({ candidates }) => candidates },
  candidateEntityHigh: { kind: 'uint8', length: ({ candidates }) => candidates },
  /** Per candidate: its case, a row of `caseMask` and `caseKind`. */
  candidateCase: { kind: 'uint16', length: ({ candidates }) => candidates },
  /** Which letters of a form must be capitals, see {@link MASKED_WORDS}. */
  caseMask: { kind: 'int32', length: ({ cases }) => cases },
  /** How a form names its entity, see {@link FORM_KIND}. */
  caseKind: { kind: 'uint8', length: ({ cases }) => cases },
  /** Per entity: its index in `ENTITY_TYPES`. */
  entityType: { kind: 'uint8', length: ({ entities }) => entities },
  /** Per entity: bits of {@link ENTITY_FLAG}. */
  entityFlags: { kind: 'uint8', length: ({ entities }) => entities },
  /** Entities with a broader one, ascending. */
  parentChild: { kind: 'int32', length: ({ parents }) => parents },
  /** The broader entity of each. */
  parentEntity: { kind: 'int32', length: ({ parents }) => parents },
  /** Per tenure: the role, ascending. */
  tenureRole: { kind: 'int32', length: ({ tenures }) => tenures },
  /** Per tenure: the person, or −1. */
  tenurePerson: { kind: 'int32', length: ({ tenures }) => tenures },
  /** Per block of records: where it begins in `text`. A record an entity, then one a tenure, then the shared ones. */
  recordBlock: { kind: 'int32', length: ({ recordBlocks }) => recordBlocks },
  /** The strings, see text-records.ts. */
  text: { kind: 'uint8', length: ({ textBytes }) => textBytes },
  /** The beginnings of blocks with long stretches, see starts.ts. */
  wideStarts: { kind: 'int32', length: ({ wideStarts }) => wideStarts },
} as const satisfies Readonly<Record<string, Section>>;

/** The name of a section. */
export type SectionName = keyof typeof SECTIONS;

/** All sections as typed arrays. */
export type Sections = { readonly [name in SectionName]: ArrayKinds[(typeof SECTIONS)[name]['kind']] };

const BYTES: Readonly<Record<keyof ArrayKinds, number>> = { int32: 4, uint16: 2, uint8: 1 };

/** Where a section stands. */
export interface Place {
  readonly name: SectionName;
  readonly kind: keyof ArrayKinds;
  /** Offset in bytes. */
  readonly at: number;
  /** In elements. */
  readonly length: number;
}

/** Where every section stands, and the size of the whole file in bytes. */
export function placesOf(counts: Counts): { readonly places: readonly Place[]; readonly size: number } {
  let at = 4 * HEADER_WORDS;
  const places = (Object.keys(SECTIONS) as SectionName[]).map((name) => {
    const { kind, length } = SECTIONS[name];
    const place = { name, kind, at, length: length(counts) };
    at += Math.ceil((place.length * BYTES[kind]) / 4) * 4;
    return place;
  });
  return { places, size: at };
}

/** Bits of `entityFlags`. */
export const ENTITY_FLAG = {
  needsContext: 1,
  commonWord: 2,
  caseSensitive: 4,
  office: 8,
  rank: 16,
  imported: 32,
  country: 64,
} as const;

/** Values of `caseKind`. */
export const FORM_KIND = { name: 0, acronym: 1, demonym: 2, cautious: 3 } as const;

/** A form's letter case is kept for its first words only: bit i of the low half: word i has a capital; of the high half: is in capitals. */
export const MASKED_WORDS = 16;

/** The bits of a word's hash that its slot keeps: most slots of other words are told apart without reading the word. */
export const HASH_TAG = 0xff000000 | 0;

/** Words and entities are numbered in 24 bits. */
export const MOST_NUMBERED = ~HASH_TAG;
