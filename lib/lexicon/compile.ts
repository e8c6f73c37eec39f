import { hashUnits } from '../text/tokens.ts';
import { encodeUtf8 } from '../text/utf8.ts';
import { formSequences } from './forms.ts';
import {
  checksum,
  ENTITY_FLAG,
  edgeSlot,
  FORM_KIND,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  SECTIONS,
  type SectionName,
  STRING_COLUMNS,
} from './layout.ts';
import type { SourceEntity } from './source.ts';
import { ENTITY_TYPES } from './types.ts';

interface Candidate {
  readonly entity: number;
  readonly mask: number;
  readonly kind: number;
}

type Section = Int32Array | Uint16Array | Uint8Array;

/** Share of the slots of an open-addressing table that may be taken. */
const MAX_LOAD = 0.6;

/**
 * Compiles entities into the file that {@link openLexicon} opens. The same entities give the same bytes.
 * Cost: linear in the number of words of all surface forms.
 */
export function compileLexicon(entities: readonly SourceEntity[]): Uint8Array {
  const trie = buildTrie(entities);
  const strings = new StringPool();
  const sections: Record<SectionName, Section> = {
    ...wordSections(trie.words),
    wordTypes: trie.wordTypes,
    ...edgeSections(trie.edges),
    ...nodeSections(trie.candidates),
    ...entitySections(entities, strings),
    ...strings.sections(),
  };
  return layOut(sections);
}

interface Trie {
  readonly words: Map<string, number>;
  /** Per word: bit t is set where an entity of type t has it in its name. */
  readonly wordTypes: Uint16Array;
  /** Per node: child by word. */
  readonly edges: readonly Map<number, number>[];
  readonly candidates: readonly Candidate[][];
}

function buildTrie(entities: readonly SourceEntity[]): Trie {
  const words = new Map<string, number>();
  const edges: Map<number, number>[] = [new Map()];
  const candidates: Candidate[][] = [[]];
  const types: number[] = [];
  const numberOf = (word: string) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const childOf = (node: number, word: number) => {
    const known = edges[node]?.get(word);
    if (known !== undefined) return known;
    edges[node]?.set(word, edges.length);
    edges.push(new Map());
    candidates.push([]);
    return edges.length - 1;
  };
  entities.forEach((entity, index) => {
    for (const form of entity.forms) {
      for (const { tokens, sequence, mask } of formSequences(entity, form)) {
        if (sequence.length === 0) continue;
        let node = 0;
        for (const i of sequence) {
          const units = tokens.units.subarray(tokens.unitStart[i], tokens.unitStart[i + 1]);
          const word = numberOf(String.fromCharCode(...units));
          types[word] = (types[word] ?? 0) | (1 << ENTITY_TYPES.indexOf(entity.type));
          node = childOf(node, word);
        }
        addCandidate(candidates[node] ?? [], { entity: index, mask, kind: FORM_KIND[form.kind] });
      }
    }
  });
  return { words, wordTypes: Uint16Array.from(types), edges, candidates };
}

function addCandidate(list: Candidate[], candidate: Candidate): void {
  const same = list.some(
    (c) => c.entity === candidate.entity && c.mask === candidate.mask && c.kind === candidate.kind,
  );
  if (!same) list.push(candidate);
}

function slotCount(entries: number): number {
  let slots = 4;
  while (slots * MAX_LOAD < entries) slots *= 2;
  return slots;
}

function wordSections(words: ReadonlyMap<string, number>) {
  const wordStart = new Int32Array(words.size + 1);
  const wordHash = new Int32Array(words.size);
  const wordUnits = new Uint16Array([...words.keys()].reduce((sum, word) => sum + word.length, 0));
  const wordSlots = new Int32Array(slotCount(words.size)).fill(-1);
  let at = 0;
  for (const [word, number] of words) {
    wordStart[number] = at;
    for (let i = 0; i < word.length; i += 1) wordUnits[at++] = word.charCodeAt(i);
    wordStart[number + 1] = at;
    const hash = hashUnits(wordUnits, wordStart[number] ?? 0, at);
    wordHash[number] = hash;
    let slot = hash & (wordSlots.length - 1);
    while (wordSlots[slot] !== -1) slot = (slot + 1) & (wordSlots.length - 1);
    wordSlots[slot] = number;
  }
  return { wordSlots, wordHash, wordStart, wordUnits };
}

function edgeSections(edges: readonly Map<number, number>[]) {
  const slots = slotCount(edges.reduce((sum, children) => sum + children.size, 0));
  const shift = 32 - Math.log2(slots);
  const edgeNode = new Int32Array(slots).fill(-1);
  const edgeWord = new Int32Array(slots);
  const edgeChild = new Int32Array(slots);
  edges.forEach((children, node) => {
    for (const [word, child] of children) {
      let slot = edgeSlot(node, word, shift);
      while (edgeNode[slot] !== -1) slot = (slot + 1) & (slots - 1);
      edgeNode[slot] = node;
      edgeWord[slot] = word;
      edgeChild[slot] = child;
    }
  });
  return { edgeNode, edgeWord, edgeChild };
}

function nodeSections(candidates: readonly (readonly Candidate[])[]) {
  const nodeFirst = new Int32Array(candidates.length + 1);
  candidates.forEach((list, node) => {
    nodeFirst[node + 1] = (nodeFirst[node] ?? 0) + list.length;
  });
  const all = candidates.flat();
  return {
    nodeFirst,
    candidateEntity: Int32Array.from(all, (candidate) => candidate.entity),
    candidateMask: Int32Array.from(all, (candidate) => candidate.mask),
    candidateKind: Uint8Array.from(all, (candidate) => candidate.kind),
  };
}

function entitySections(entities: readonly SourceEntity[], strings: StringPool) {
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const tenures = entities.map((entity) => entity.tenures);
  const tenureFirst = new Int32Array(entities.length + 1);
  tenures.forEach((list, index) => {
    tenureFirst[index + 1] = (tenureFirst[index] ?? 0) + list.length;
  });
  return {
    entityType: Uint8Array.from(entities, (entity) => ENTITY_TYPES.indexOf(entity.type)),
    entityFlags: Uint8Array.from(entities, flagBits),
    entityStrings: Int32Array.from(
      entities.flatMap((entity) => stringsOf(entity).map((text) => strings.add(text))),
    ),
    entityParent: Int32Array.from(entities, (entity) => indexOf.get(entity.parent) ?? -1),
    tenureFirst,
    tenurePerson: Int32Array.from(tenures.flat(), (tenure) => indexOf.get(tenure.person) ?? -1),
    tenureFrom: Int32Array.from(tenures.flat(), (tenure) => strings.add(tenure.from)),
    tenureTo: Int32Array.from(tenures.flat(), (tenure) => strings.add(tenure.to)),
  };
}

function flagBits(entity: SourceEntity): number {
  return (
    (entity.flags.needsContext ? ENTITY_FLAG.needsContext : 0) |
    (entity.flags.commonWord ? ENTITY_FLAG.commonWord : 0) |
    (entity.flags.caseSensitive ? ENTITY_FLAG.caseSensitive : 0) |
    (entity.kind === 'office' ? ENTITY_FLAG.office : 0) |
    (entity.kind === 'rank' ? ENTITY_FLAG.rank : 0)
  );
}

function stringsOf(entity: SourceEntity): readonly string[] {
  const shortForm = entity.forms.find((form) => form.kind === 'acronym')?.text ?? '';
  const columns: Record<(typeof STRING_COLUMNS)[number], string> = { ...entity, shortForm };
  return STRING_COLUMNS.map((column) => columns[column]);
}

/** Every string once, by number. */
class StringPool {
  private readonly numbers = new Map<string, number>();

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  sections() {
    const encoded = [...this.numbers.keys()].map((text) => encodeUtf8(text));
    const stringStart = new Int32Array(encoded.length + 1);
    encoded.forEach((bytes, index) => {
      stringStart[index + 1] = (stringStart[index] ?? 0) + bytes.length;
    });
    const stringBytes = new Uint8Array(stringStart[encoded.length] ?? 0);
    encoded.forEach((bytes, index) => {
      stringBytes.set(bytes, stringStart[index] ?? 0);
    });
    return { stringStart, stringBytes };
  }
}

const aligned = (length: number) => (length + 3) & ~3;

function layOut(sections: Record<SectionName, Section>): Uint8Array {
  const headerBytes = 4 * (HEADER_WORDS + 2 * SECTIONS.length);
  const total = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].byteLength), headerBytes);
  const bytes = new Uint8Array(total);
  const words = new Int32Array(bytes.buffer);
  let at = headerBytes;
  SECTIONS.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    words[HEADER_WORDS + 2 * index] = at;
    words[HEADER_WORDS + 2 * index + 1] = byteLength;
    at += aligned(byteLength);
  });
  words.set([MAGIC, LAYOUT_VERSION, 0, SECTIONS.length]);
  words[2] = checksum(words.subarray(HEADER_WORDS));
  return bytes;
}
