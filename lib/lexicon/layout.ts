/**
 * The compiled lexicon: one file, opened as views over one ArrayBuffer.
 *
 * header   magic, version, checksum of all that follows, number of sections, then (byte offset, byte length) a section
 * sections typed arrays in the order of {@link SECTIONS}, each at a multiple of 4 bytes
 *
 * Words are the alphabet: `word*` map a folded word to its number by open addressing, `edge*` map (node, word) to the
 * next node of a trie the same way, `node*` and `candidate*` list what ends at a node. Strings are UTF-8, each once.
 */

/** "SRT1", little-endian. */
export const MAGIC = 0x31545253;

/** Raised whenever a section changes its meaning. */
export const LAYOUT_VERSION = 1;

/** Section names, in file order. */
export const SECTIONS = [
  'wordSlots',
  'wordHash',
  'wordStart',
  'wordUnits',
  'wordTypes',
  'edgeNode',
  'edgeWord',
  'edgeChild',
  'nodeFirst',
  'candidateEntity',
  'candidateMask',
  'candidateKind',
  'entityType',
  'entityFlags',
  'entityStrings',
  'entityParent',
  'tenureFirst',
  'tenurePerson',
  'tenureFrom',
  'tenureTo',
  'stringStart',
  'stringBytes',
] as const;

/** The name of a section. */
export type SectionName = (typeof SECTIONS)[number];

/** Words of the header before the section table. */
export const HEADER_WORDS = 4;

/** String columns of an entity, in the order they stand in `entityStrings`. */
export const STRING_COLUMNS = [
  'id',
  'name',
  'nameEn',
  'about',
  'aboutEn',
  'link',
  'iptc',
  'shortForm',
] as const;

/** Bits of `entityFlags`. */
export const ENTITY_FLAG = { needsContext: 1, commonWord: 2, caseSensitive: 4, office: 8, rank: 16 } as const;

/** Values of `candidateKind`. */
export const FORM_KIND = { name: 0, acronym: 1, demonym: 2 } as const;

/** A form's letter case is kept for its first words only: bit i of the low half: word i has a capital; of the high half: is in capitals. */
export const MASKED_WORDS = 16;

/** The slot of a (node, word) pair before probing; `shift` = 32 − log2(slots). */
export function edgeSlot(node: number, word: number, shift: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)) >>> shift;
}

/** FNV-1a over 32-bit words: a fast check that the file is whole, no protection against intent. */
export function checksum(words: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash;
}
