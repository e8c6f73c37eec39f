import type { FormWords } from './form-words.ts';
import { GrowingInts } from './growing-ints.ts';
import { FORM_KIND, type Sections } from './layout.ts';
import { packStarts } from './starts.ts';

/** Candidates name their case in 16 bits. */
const MOST_CASES = 0x1_0000;

/** The sections of the trie and of what ends at its nodes. */
type TrieSections = Pick<
  Sections,
  | 'childBlock'
  | 'childOffset'
  | 'nodeWordLow'
  | 'nodeWordHigh'
  | 'candidateBlock'
  | 'candidateOffset'
  | keyof CandidateSections
>;

type CandidateSections = Pick<
  Sections,
  'candidateEntityLow' | 'candidateEntityHigh' | 'candidateCase' | 'caseMask' | 'caseKind'
>;

/**
 * Builds the trie of all rows, breadth first: with the rows sorted by their words, a node is a stretch of rows that
 * begin alike, and its children are the shorter stretches in it. Cost: linear in the rows' words, but for the sorting.
 * @throws RangeError for more distinct cases than a candidate can name
 */
export function trieSections(forms: FormWords, wide: GrowingInts): TrieSections {
  const { rowStart, rowWords } = forms;
  const order = sortedRows(forms);
  const candidates = new Candidates(forms);
  const [from, to, words] = [new GrowingInts(), new GrowingInts(), new GrowingInts()];
  const [nodeChild, nodeCandidate] = [new GrowingInts(), new GrowingInts()];
  const addNode = (word: number, first: number, end: number) => {
    words.push(word);
    from.push(first);
    to.push(end);
  };
  const rowAt = (i: number) => order[i] ?? 0;
  const wordAt = (i: number, depth: number) => rowWords[(rowStart[rowAt(i)] ?? 0) + depth] ?? 0;
  const endsAt = (i: number, depth: number) =>
    (rowStart[rowAt(i)] ?? 0) + depth === (rowStart[rowAt(i) + 1] ?? 0);

  addNode(0, 0, order.length);
  for (let node = 0, depth = 0, levelEnd = 1; node < words.length; node += 1) {
    if (node === levelEnd) {
      depth += 1;
      levelEnd = words.length;
    }
    nodeChild.push(words.length);
    nodeCandidate.push(candidates.length);
    let i = from.at(node);
    const end = to.at(node);
    for (; i < end && endsAt(i, depth); i += 1) candidates.add(rowAt(i), nodeCandidate.at(node));
    while (i < end) {
      const first = i;
      const word = wordAt(first, depth);
      while (i < end && wordAt(i, depth) === word) i += 1;
      addNode(word, first, i);
    }
  }
  nodeChild.push(words.length);
  nodeCandidate.push(candidates.length);
  const children = packStarts(nodeChild.view(), wide);
  const ends = packStarts(nodeCandidate.view(), wide);
  // Of the root and its children the words are known: see layout.ts.
  const innerWords = words.view().subarray(1 + forms.firstWords);
  return {
    childBlock: children.block,
    childOffset: children.offset,
    nodeWordLow: Uint16Array.from(innerWords),
    nodeWordHigh: Uint8Array.from(innerWords, highBits),
    candidateBlock: ends.block,
    candidateOffset: ends.offset,
    ...candidates.sections(),
  };
}

const highBits = (number: number) => number >>> 16;

/** The rows by their words, equal ones in table order. */
function sortedRows({ rowStart, rowWords }: FormWords): Int32Array {
  const order = Int32Array.from({ length: rowStart.length - 1 }, (_, row) => row);
  return order.sort((a, b) => {
    let [i, j] = [rowStart[a] ?? 0, rowStart[b] ?? 0];
    const [iEnd, jEnd] = [rowStart[a + 1] ?? 0, rowStart[b + 1] ?? 0];
    while (i < iEnd && j < jEnd && rowWords[i] === rowWords[j]) {
      i += 1;
      j += 1;
    }
    if (i === iEnd || j === jEnd) return iEnd - i - (jEnd - j) || a - b;
    return (rowWords[i] ?? 0) - (rowWords[j] ?? 0);
  });
}

/** The candidates in the order of their nodes, each once a node. */
class Candidates {
  private readonly forms: FormWords;
  private readonly entity = new GrowingInts();
  private readonly caseOf = new GrowingInts();
  /** Numbers of the distinct pairs of mask and kind. */
  private readonly cases = new Map<number, number>();

  constructor(forms: FormWords) {
    this.forms = forms;
  }

  get length(): number {
    return this.entity.length;
  }

  /** Adds a row to the node whose candidates begin at `first`, unless it is there: rows of one entity stand together. */
  add(row: number, first: number): void {
    const entity = this.forms.rowEntity[row] ?? 0;
    const number = this.caseNumber(row);
    for (let i = this.length - 1; i >= first && this.entity.at(i) === entity; i -= 1)
      if (this.caseOf.at(i) === number) return;
    this.entity.push(entity);
    this.caseOf.push(number);
  }

  private caseNumber(row: number): number {
    const key = (this.forms.rowMask[row] ?? 0) * KINDS + (this.forms.rowKind[row] ?? 0);
    const number = this.cases.get(key) ?? this.cases.size;
    if (number >= MOST_CASES) throw new RangeError(`more than ${MOST_CASES} letter cases of forms`);
    this.cases.set(key, number);
    return number;
  }

  sections(): CandidateSections {
    const cases = [...this.cases.keys()];
    return {
      candidateEntityLow: Uint16Array.from(this.entity.view()),
      candidateEntityHigh: Uint8Array.from(this.entity.view(), highBits),
      candidateCase: Uint16Array.from(this.caseOf.view()),
      caseMask: Int32Array.from(cases, (key) => Math.floor(key / KINDS)),
      caseKind: Uint8Array.from(cases, (key) => key - Math.floor(key / KINDS) * KINDS),
    };
  }
}

const KINDS = Object.keys(FORM_KIND).length;
