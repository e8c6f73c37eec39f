import { TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, isNumberOrWord, markAt, surface } from './document.ts';
import {
  ABBREVIATED_HEADS,
  BRANCHED_HEADS,
  DISTRICT_HEADS,
  HEADS,
  type Head,
  HONORIFICS_AFTER,
  HONOURING_HEADS,
  NAME_CONNECTORS,
  OFFICE_KINDS,
  PARTING_HEADS,
  SECOND_HEADS,
  SUBUNIT_HEADS,
  TRANSPARENT_HEADS,
} from './heads.ts';
import { type RunLimits, runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** A place, court or party rarely takes more words than this after its head; a ministry's connectors come on top. */
const MAX_TAIL_WORDS = 4;

/** Marks that may stand between a head and its name: "Jl. Sudirman", "Pengadilan Negeri (PN) Lhoksukon". */
const AFTER_HEAD: ReadonlySet<string> = new Set(['.', ')']);

/**
 * Names that begin with a word for their kind: "Kabupaten Bogor", "Polres Aceh Utara", "Yonif 752/VYS", "KTT ASEAN".
 * `known`: names that the lexicon found; a tail that is one of them ends where it ends.
 * `stops`: tokens at which a title or a person begins.
 */
export function headPatternSpans(
  document: Document,
  known: readonly Span[],
  stops: ReadonlySet<number>,
  registry: Registry,
): readonly Span[] {
  const byFirst = new Map<number, Span>();
  for (const span of known)
    if ((byFirst.get(span.first)?.last ?? 0) < span.last) byFirst.set(span.first, span);
  const spans: Span[] = [];
  const heads = partingHeads(document);
  const parted = new Set([...stops, ...heads, ...honorificsIn(document)]);
  for (let i = 0; i < document.tokens.count; i += 1) {
    const head = isCapitalised(document.tokens, i) ? HEADS.get(document.word(i)) : undefined;
    if (!head || stops.has(i) || isOffice(document, i)) continue;
    const last = tailEnd(document, i, head, byFirst, HONOURING_HEADS.has(document.word(i)) ? heads : parted);
    if (last > i + 1) spans.push(spanOf(document, i, last, head, byFirst, registry));
  }
  return spans;
}

/** "Kantor Redaksi": an office that is no body of its own. */
function isOffice(document: Document, at: number): boolean {
  return document.word(at) === 'kantor' && !OFFICE_KINDS.has(document.word(at + 1));
}

function tailEnd(
  document: Document,
  at: number,
  head: Head,
  known: ReadonlyMap<number, Span>,
  stops: ReadonlySet<number>,
): number {
  const afterHead = skipSecondHead(document, at + 1);
  if (!followsClosely(document.tokens, afterHead) && !AFTER_HEAD.has(markAt(document.tokens, afterHead - 1)))
    return at;
  if (SUBUNIT_HEADS.has(document.word(at)) && HEADS.get(document.word(afterHead))?.type === 'unit')
    return unitTailEnd(document, afterHead + 1, known, new Set());
  if (head.tail === 'number') return unitTailEnd(document, afterHead, known, stops);
  const place = known.get(afterHead);
  const isRegional = head.type !== 'organisation' || BRANCHED_HEADS.has(document.word(at));
  if (place?.type === 'place' && isRegional) return place.last;
  const limits = {
    words: MAX_TAIL_WORDS,
    connectors: NAME_CONNECTORS,
    stops: DISTRICT_HEADS.has(document.word(at)) ? beforeRegion(afterHead, known, stops) : stops,
    numbers: head.type !== 'place',
  };
  const inHeadline = document.headline[at] === 1;
  const last = runEnd(document, afterHead, inHeadline ? { ...limits, words: 1 } : limits);
  // "Jl. | Jenderal Sudirman": a title takes the name away, and a head with its full stop is none.
  return isNumberOrWord(document.tokens, last - 1) ? last : at;
}

/** "Kecamatan Nisam Antara | Aceh Utara": a place of more words that the lexicon has is the region, not the district's name. */
function beforeRegion(
  afterHead: number,
  known: ReadonlyMap<number, Span>,
  stops: ReadonlySet<number>,
): ReadonlySet<number> {
  for (let i = afterHead + 1; i <= afterHead + MAX_TAIL_WORDS; i += 1) {
    const place = known.get(i);
    if (place?.type === 'place' && place.last - place.first > 1) return new Set([...stops, i]);
  }
  return stops;
}

function partingHeads(document: Document): ReadonlySet<number> {
  const heads = new Set<number>();
  for (let i = 0; i < document.tokens.count; i += 1) {
    if (!isCapitalised(document.tokens, i)) continue;
    if (PARTING_HEADS.has(document.word(i)) || beginsAnother(document, i)) heads.add(i);
  }
  return heads;
}

/** "Kantor Imigrasi Bogor | H. Amir": where a name follows. */
function honorificsIn(document: Document): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < document.tokens.count; i += 1)
    if (isCapitalised(document.tokens, i) && isHonorific(document, i)) found.push(i);
  return found;
}

function isHonorific(document: Document, at: number): boolean {
  return (
    HONORIFICS_AFTER.has(document.word(at)) &&
    (markAt(document.tokens, at + 1) === '.' || isCapitalised(document.tokens, at + 1))
  );
}

/** "PT Pindad dan | PT PAL": but "Pekerjaan Umum dan Perumahan Rakyat" is one name, though "Perumahan" may introduce a place. */
function beginsAnother(document: Document, at: number): boolean {
  const type = HEADS.get(document.word(at))?.type ?? 'place';
  return type !== 'place' && document.word(at - 1) === 'dan';
}

/** One past the full stop, the second word and the bracketed acronym of a head: "Jl.", "Pengadilan Negeri (PN)". */
function skipSecondHead(document: Document, at: number): number {
  const { tokens } = document;
  if (markAt(tokens, at) === '.' && isCapitalised(tokens, at + 1))
    return ABBREVIATED_HEADS.has(document.word(at - 1)) ? at + 1 : at;
  if (!isCapitalised(tokens, at) || !SECOND_HEADS.has(document.word(at))) return at;
  const isBracketed =
    markAt(tokens, at + 1) === '(' && markAt(tokens, at + 3) === ')' && isCapitalised(tokens, at + 4);
  return isBracketed ? at + 4 : at + 1;
}

/** `752/VYS`, `XVII/Cenderawasih`, `174/ATW Merauke`, a name, or a kind with its number: `Komposit 1/Gardapati`. */
function unitTailEnd(
  document: Document,
  first: number,
  known: ReadonlyMap<number, Span>,
  stops: ReadonlySet<number>,
): number {
  const limits = { words: MAX_TAIL_WORDS, connectors: new Set<string>(), stops, numbers: false };
  if (isUnitNumber(document, first)) return numberedEnd(document, first, limits);
  const place = known.get(first);
  if (place?.type === 'place') return place.last;
  const end = runEnd(document, first, limits);
  const isNumbered = end > first && isUnitNumber(document, end) && followsClosely(document.tokens, end);
  return isNumbered ? numberedEnd(document, end, limits) : end;
}

/** An Arabic or Roman number. */
function isUnitNumber(document: Document, index: number): boolean {
  return document.tokens.kind[index] === TOKEN_KIND.number || /^[ivx]+$/.test(document.word(index));
}

/** One past a number and the honorary name after its slash, if one follows. */
function numberedEnd(document: Document, number: number, limits: RunLimits): number {
  if (markAt(document.tokens, number + 1) !== '/') return number + 1;
  const end = runEnd(document, number + 2, limits);
  return end > number + 2 ? end : number + 1;
}

function spanOf(
  document: Document,
  first: number,
  last: number,
  head: Head,
  known: ReadonlyMap<number, Span>,
  registry: Registry,
): Span {
  const { tokens } = document;
  const tail = known.get(first + 1);
  const named = TRANSPARENT_HEADS.has(document.word(first)) && tail?.last === last && tail.type === 'place';
  return {
    first,
    last,
    start: tokens.start[first] ?? 0,
    end: tokens.end[last - 1] ?? 0,
    type: head.type,
    entity: named ? tail.entity : registry.fromText(head.type, surface(document, first, last)),
    strength: STRENGTH.pattern,
  };
}
