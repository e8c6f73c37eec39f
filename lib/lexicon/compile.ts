import { checksum } from './checksum.ts';
import { entitySections } from './compile-entities.ts';
import { trieSections } from './compile-trie.ts';
import { wordSections } from './compile-words.ts';
import { formWordsOf } from './form-words.ts';
import { GrowingInts } from './growing-ints.ts';
import {
  CHECKSUM_AT,
  COUNTS,
  type Counts,
  LAYOUT_VERSION,
  MAGIC,
  placesOf,
  type Sections,
} from './layout.ts';
import type { SourceEntity } from './source.ts';

/**
 * Compiles entities into the file that {@link openLexicon} opens. The same entities give the same bytes.
 * Cost: linear in the number of words of all surface forms, but for sorting them.
 * @throws RangeError for more than the layout can number
 */
export function compileLexicon(entities: readonly SourceEntity[]): Uint8Array {
  const forms = formWordsOf(entities);
  const wide = new GrowingInts();
  const words = wordSections(forms, wide);
  const trie = trieSections(forms, wide);
  return layOut({ ...words, ...trie, ...entitySections(entities), wideStarts: wide.view() });
}

function layOut(sections: Sections): Uint8Array {
  const counts = countsOf(sections);
  const { places, size } = placesOf(counts);
  const bytes = new Uint8Array(size);
  for (const { name, at } of places) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
  }
  const header = new Int32Array(bytes.buffer);
  header.set([MAGIC, LAYOUT_VERSION, 0, ...COUNTS.map((name) => counts[name])]);
  header[CHECKSUM_AT] = checksum(header.subarray(CHECKSUM_AT + 1));
  return bytes;
}

function countsOf(sections: Sections): Counts {
  return {
    slots: sections.wordSlots.length,
    words: sections.wordTypes.length,
    wordBytes: sections.wordBytes.length,
    nodes: sections.childOffset.length - 1,
    innerNodes: sections.nodeWordLow.length,
    candidates: sections.candidateCase.length,
    cases: sections.caseMask.length,
    entities: sections.entityType.length,
    parents: sections.parentChild.length,
    tenures: sections.tenureRole.length,
    recordBlocks: sections.recordBlock.length,
    textBytes: sections.text.length,
    wideStarts: sections.wideStarts.length,
  };
}
