import { TOKEN_KIND } from '../text/tokens.ts';
import { type Document, isCapitalised, markAt, surface } from './document.ts';
import { NAME_CONNECTORS } from './heads.ts';
import { runEnd } from './name-run.ts';
import type { Registry } from './registry.ts';
import { type Span, STRENGTH } from './span.ts';

const INSTRUMENTS: ReadonlySet<string> = new Set(
  'uu pp perpres keppres inpres perppu perpu permen permenhan permendagri perda pergub perkap tap resolusi'.split(
    ' ',
  ),
);
/** Who issues regulations. */
const ISSUERS: ReadonlySet<string> = new Set(['presiden', 'pemerintah', 'menteri', 'daerah']);
const NUMBER_WORDS: ReadonlySet<string> = new Set(['no', 'nomor']);
/** Subjects of laws are long: "Perubahan atas Undang-Undang Nomor 31 Tahun 1999 tentang …". */
const MAX_SUBJECT_WORDS = 12;

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'th']);

/** Laws by number: "UU Nomor 15 Tahun 2003", "Perppu No. 2/2017", "Undang-Undang Nomor 34 Tahun 2004". */
export function lawPatternSpans(document: Document, registry: Registry): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    const afterHead = instrumentEnd(document, i);
    const numbered = afterHead === i ? i : numberEnd(document, afterHead);
    if (numbered <= afterHead) continue;
    const last = subjectEnd(document, numbered);
    const entity = registry.fromText('law', surface(document, i, last));
    const [start, end] = [document.tokens.start[i] ?? 0, document.tokens.end[last - 1] ?? 0];
    spans.push({ first: i, last, start, end, type: 'law', entity, strength: STRENGTH.pattern });
    i = last - 1;
  }
  return spans;
}

/** One past the instrument's name; `at` if none stands there. "Undang-Undang" is two tokens. */
function instrumentEnd(document: Document, at: number): number {
  if (!isCapitalised(document.tokens, at)) return at;
  if (INSTRUMENTS.has(document.word(at))) return at + 1;
  if (document.word(at) === 'undang' && document.word(at + 1) === 'undang') return at + 2;
  if (document.word(at) !== 'peraturan' || !ISSUERS.has(document.word(at + 1))) return at;
  return document.word(at + 1) === 'menteri' ? ministryEnd(document, at + 2) : at + 2;
}

/** One past the name of a ministry: "Peraturan Menteri *Energi dan Sumber Daya Mineral* Nomor 5". */
function ministryEnd(document: Document, first: number): number {
  const stops = new Set<number>();
  for (let i = first; i <= first + MAX_SUBJECT_WORDS; i += 1)
    if (NUMBER_WORDS.has(document.word(i))) stops.add(i);
  const limits = { words: MAX_SUBJECT_WORDS, connectors: NAME_CONNECTORS, stops, numbers: false };
  return runEnd(document, first, limits);
}

/** One past "tentang …", which goes on while its words have capitals; `at` if no subject follows. */
function subjectEnd(document: Document, at: number): number {
  if (document.word(at) !== 'tentang') return at;
  const limits = {
    words: MAX_SUBJECT_WORDS,
    connectors: NAME_CONNECTORS,
    stops: new Set<number>(),
    numbers: true,
  };
  const last = runEnd(document, at + 1, limits);
  return last > at + 1 ? last : at;
}

/** One past "Nomor 15 Tahun 2003" or "No. 2/2017"; `at` if no number stands there. */
function numberEnd(document: Document, at: number): number {
  const { tokens } = document;
  let i = at;
  if (NUMBER_WORDS.has(document.word(i))) i += markAt(tokens, i + 1) === '.' ? 2 : 1;
  if (tokens.kind[i] !== TOKEN_KIND.number) return at;
  if (YEAR_WORDS.has(document.word(i + 1)) && tokens.kind[i + 2] === TOKEN_KIND.number) return i + 3;
  if (markAt(tokens, i + 1) === '/' && tokens.kind[i + 2] === TOKEN_KIND.number) return i + 3;
  return i > at ? i + 1 : at;
}
