import { GAP, TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, isCapitalised, markAt, surface } from './document.ts';
import { NAME_CONNECTORS } from './heads.ts';
import { type RunLimits, runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

/** Short words for instruments: what follows with a capital is what they are about ("Perpres *TKA*"). */
const INSTRUMENTS: ReadonlySet<string> = new Set(
  (
    'uu ruu pp perpres keppres inpres perppu perpu permen permenhan permenkes permendagri permenaker pmk perda pergub perwali ' +
    'perbup perkap raperda skb qanun'
  ).split(' '),
);

/** Words that introduce a law only with its number, whoever gives it: "*Putusan* MK Nomor 91/PUU-XVIII/2020". */
const NUMBERED: ReadonlySet<string> = new Set(
  'peraturan putusan keputusan ketetapan tap instruksi resolusi maklumat penetapan'.split(' '),
);

const NUMBER_WORDS: ReadonlySet<string> = new Set(['no', 'nomor']);

/** Who gives a law, and its kind, rarely take more words. */
const MAX_GIVER_WORDS = 12;

/** Subjects of laws are long: "Perubahan atas Undang-Undang Nomor 31 Tahun 1999 tentang …". */
const MAX_SUBJECT_WORDS = 24;

/** Short titles are short: "UU Cipta Kerja". */
const MAX_TITLE_WORDS = 4;

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'th']);

/** Laws by number ("UU Nomor 15 Tahun 2003", "Perppu No. 2/2017", "Tap MPR Nomor XI/MPR/1998"), and by a short title. */
export function lawPatternSpans(document: Document, registry: Registry): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    const last = lawEnd(document, i);
    if (last === i) continue;
    const entity = registry.fromText('law', surface(document, i, last));
    const [start, end] = [document.tokens.start[i] ?? 0, document.tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'law', entity, strength: STRENGTH.pattern });
    i = last - 1;
  }
  return spans;
}

/** One past the law that begins at a token; the token itself if none does. */
function lawEnd(document: Document, at: number): number {
  if (!isCapitalised(document.tokens, at)) return at;
  const afterHead = instrumentEnd(document, at);
  if (afterHead === at && !isNumbered(document, at)) return at;
  const giver = giverEnd(document, Math.max(afterHead, at + 1));
  const numbered = numberEnd(document, giver);
  if (numbered > giver) return subjectEnd(document, numbered);
  return afterHead > at ? titleEnd(document, at, afterHead) : at;
}

/** Whether a word introduces a law with its number; of letters only those that order something do. */
function isNumbered({ word }: Document, at: number): boolean {
  return NUMBERED.has(word(at)) || (word(at) === 'surat' && LETTERS.has(word(at + 1)));
}

const LETTERS: ReadonlySet<string> = new Set(['edaran', 'keputusan', 'perintah', 'telegram']);

/** One past the instrument's name; `at` if none stands there. "Undang-Undang" is two tokens. */
function instrumentEnd(document: Document, at: number): number {
  if (INSTRUMENTS.has(document.word(at))) return at + 1;
  return document.word(at) === 'undang' && document.word(at + 1) === 'undang' ? at + 2 : at;
}

/** One past who gives a law, and its kind: "Peraturan *Pemerintah Pengganti Undang-Undang (Perppu)* Nomor 1". */
function giverEnd(document: Document, first: number): number {
  const { tokens } = document;
  let last = first;
  while (last - first < MAX_GIVER_WORDS && !isNumberWord(document, last)) {
    const isAcronym =
      markAt(tokens, last) === '(' && markAt(tokens, last + 2) === ')' && isCapitalised(tokens, last + 1);
    if (isAcronym) last += 3;
    else if (!followsClosely(tokens, last) && markAt(tokens, last - 1) !== ')') break;
    else if (isCapitalised(tokens, last)) last += 1;
    else if (NAME_CONNECTORS.has(document.word(last)) && instrumentEnd(document, last + 1) === last + 1)
      last += 1;
    else break;
  }
  return isNumberWord(document, last) ? last : first;
}

const isNumberWord = (document: Document, index: number) => NUMBER_WORDS.has(document.word(index));

/** One past "Nomor 15 Tahun 2003", "No. 2/2017" or "Nomor XI/MPR/1998"; `at` if no number stands there. */
function numberEnd(document: Document, at: number): number {
  const { tokens } = document;
  let i = at;
  if (isNumberWord(document, i)) i += markAt(tokens, i + 1) === '.' ? 2 : 1;
  if (!isNumber(document, i) || (i === at && tokens.kind[i] !== TOKEN_KIND.number)) return at;
  const first = i;
  i += 1;
  while (isJoined(document, i)) i += markAt(tokens, i) === '/' ? 2 : 1;
  if (YEAR_WORDS.has(document.word(i)) && tokens.kind[i + 1] === TOKEN_KIND.number) return i + 2;
  return first > at || i > first + 1 ? i : at;
}

/** Whether a number goes on: "91 | /PUU", "PUU | -XVIII". */
function isJoined({ tokens }: Document, index: number): boolean {
  if (markAt(tokens, index) === '/') return (tokens.kind[index + 1] ?? 3) <= TOKEN_KIND.number;
  return tokens.gap[index] === GAP.hyphen && (tokens.kind[index] ?? 3) <= TOKEN_KIND.number;
}

function isNumber({ tokens, word }: Document, index: number): boolean {
  return tokens.kind[index] === TOKEN_KIND.number || /^[ivxlc]+$/.test(word(index));
}

/** One past "tentang …", which goes on while its words have capitals; `at` if no subject follows. */
function subjectEnd(document: Document, at: number): number {
  if (document.word(at) !== 'tentang') return at;
  const last = runEnd(document, at + 1, { ...limits(MAX_SUBJECT_WORDS), numbers: true });
  return last > at + 1 ? last : at;
}

/** One past a short title: "Perppu *Stabilitas Keuangan*"; the first token where none follows, or in a headline. */
function titleEnd(document: Document, first: number, afterHead: number): number {
  if (document.headline[first] === 1 || !followsClosely(document.tokens, afterHead)) return first;
  const last = runEnd(document, afterHead, {
    ...limits(MAX_TITLE_WORDS),
    stops: instrumentsNear(document, afterHead),
  });
  return last > afterHead ? last : first;
}

/** "UU ITE dan | UU Pers": where another law begins. */
function instrumentsNear(document: Document, first: number): ReadonlySet<number> {
  const stops = new Set<number>();
  for (let i = first; i <= first + 2 * MAX_TITLE_WORDS; i += 1)
    if (instrumentEnd(document, i) > i) stops.add(i);
  return stops;
}

function limits(words: number): RunLimits {
  return { words, connectors: NAME_CONNECTORS, stops: new Set<number>(), numbers: false };
}
