/**
 * Where a report was written and who published it, at the start of a block and up to a dash or a colon:
 * "BANTUL - …", "REPUBLIKA.CO.ID, BANTUL -- …", "Semarang, Suara Merdeka - …", "Jakarta (Analisa): …".
 * Cost: linear in the tokens.
 */
import { GAP, SHAPE, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, markAt, surface } from './document.ts';
import { coverage, type TokenRange } from './ranges.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** A part of a dateline. */
interface Part extends TokenRange {
  readonly isBracketed: boolean;
}

/** What stands before the dash, in order. */
interface Dateline {
  readonly parts: readonly Part[];
  /** The dash or colon. */
  readonly end: number;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** A place, or a paper's name, rarely has more words. */
const LONGEST_PART = 4;

const MOST_PARTS = 3;

/** Places and papers of the datelines that no name found so far holds. `names`: apart from each other, in order. */
export function datelineSpans(
  document: Document,
  names: readonly Span[],
  registry: Registry,
): readonly Span[] {
  const { tokens } = document;
  const taken = coverage(tokens.count, names);
  const spans: Span[] = [];
  for (let block = 0; block < tokens.count; block += 1) {
    if (block > 0 && tokens.kind[block - 1] !== TOKEN_KIND.break) continue;
    const dateline = readDateline(document, block);
    if (!dateline) continue;
    dateline.parts.forEach((part, i) => {
      const type = typeOf(document, dateline, i, names, taken);
      if (type === null) return;
      const [start, end] = [tokens.start[part.first] ?? 0, tokens.end[part.last - 1] ?? 0];
      const entity = registry.fromText(type, surface(document, part.first, part.last));
      spans.push({
        ...{ first: part.first, last: part.last, start, end, type, entity },
        strength: STRENGTH.pattern,
      });
    });
  }
  return spans;
}

/** What a part that holds no name yet is, or null: a lone part in capitals, or one of several, beside a place or a paper. */
function typeOf(
  document: Document,
  { parts, end }: Dateline,
  index: number,
  names: readonly Span[],
  taken: Int32Array,
): 'place' | 'organisation' | null {
  const part = parts[index];
  if (!part || isHeld(part, taken)) return null;
  if (parts.length === 1) {
    const isUpper = document.tokens.shape
      .subarray(part.first, part.last)
      .every((shape) => shape === SHAPE.upper);
    return isUpper && markAt(document.tokens, end) !== ':' ? 'place' : null;
  }
  const heldAs = (type: string) =>
    parts.some((other) => other !== part && names[taken[other.first] ?? -1]?.type === type);
  if (part.isBracketed) return 'organisation';
  if (heldAs('organisation') || parts.some(({ isBracketed }) => isBracketed)) return 'place';
  return heldAs('place') ? 'organisation' : null;
}

function isHeld({ first, last }: Part, taken: Int32Array): boolean {
  for (let i = first; i < last; i += 1) if ((taken[i] ?? -1) >= 0) return true;
  return false;
}

/** Reads a block's start as a dateline: capitalised words, parted by commas or in brackets, and a dash that words follow. */
function readDateline(document: Document, block: number): Dateline | null {
  const parts: Part[] = [];
  let at = block;
  while (parts.length < MOST_PARTS) {
    const part = partAt(document, at);
    if (part === null) return null;
    parts.push(part);
    at = part.isBracketed ? part.last + 1 : part.last;
    if (isEnd(document, at, part.isBracketed)) return isProse(document, at) ? { parts, end: at } : null;
    const mark = markAt(document.tokens, at);
    if (mark === ',') at += 1;
    else if (mark !== '(') return null;
  }
  return null;
}

/** The part that begins at a token, its bracket not counted; null where none does. */
function partAt(document: Document, at: number): Part | null {
  const isBracketed = markAt(document.tokens, at) === '(';
  const first = isBracketed ? at + 1 : at;
  const last = partEnd(document, first);
  if (last === first || (isBracketed && markAt(document.tokens, last) !== ')')) return null;
  return { first, last, isBracketed };
}

/** One past capitalised words, and the domain of a site: "VIVA.co.id". */
function partEnd(document: Document, first: number): number {
  const { tokens } = document;
  let last = first;
  while (last < first + 2 * LONGEST_PART) {
    const isWord = isCapitalised(tokens, last) && (last === first || followsClosely(tokens, last));
    const isDomain = markAt(tokens, last) === '.' && last > first && tokens.gap[last + 1] === GAP.none;
    if (isWord) last += 1;
    else if (isDomain && tokens.kind[last + 1] === TOKEN_KIND.word) last += 2;
    else break;
  }
  return last;
}

/** A dash, or after a bracket also a colon or the block's end. */
function isEnd({ tokens }: Document, at: number, isBracketed: boolean): boolean {
  if (DASHES.has(markAt(tokens, at))) return tokens.gap[at] === GAP.space;
  return isBracketed && (markAt(tokens, at) === ':' || tokens.kind[at] === TOKEN_KIND.break);
}

/** So many tokens at least follow a dateline. */
const SHORTEST_PROSE = 2;

function isProse({ tokens }: Document, end: number): boolean {
  if (tokens.kind[end] === TOKEN_KIND.break) return true;
  for (let i = end + 1; i <= end + SHORTEST_PROSE; i += 1)
    if (i >= tokens.count || tokens.kind[i] === TOKEN_KIND.break) return false;
  return true;
}
