import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceEntity } from '../../lib/lexicon/source.ts';
import { hitsIn } from './hits.ts';
import { naiveHits } from './naive-matcher.ts';
import { entity, smallLexicon } from './small-lexicon.ts';

const WORDS =
  "tni al menteri luar negeri ma'ruf jum’at f 16 g 20 kpk bin dan aceh é erdoğan a 752 an 'ndrangheta russia".split(
    ' ',
  );

const capital = (word: string) => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
const inner = (word: string) => word.replace(/\p{L}$/u, (letter) => letter.toUpperCase());
const anyCase = (words: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...words),
      fc.constantFrom(
        (word: string) => word,
        capital,
        (word: string) => word.toUpperCase(),
        inner,
      ),
    )
    .map(([word, write]) => write(word));

const joiners = fc.constantFrom(' ', ' ', ' ', '-', ', ', ',', '/', '', "'s ");
const chain = (word: fc.Arbitrary<string>, joiner: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .array(fc.tuple(word, joiner), { minLength: 1, maxLength })
    .map((parts) => parts.map(([text, gap], i) => (i === parts.length - 1 ? text : text + gap)).join(''));

const form = chain(anyCase(WORDS), joiners, 4);
const flags = fc.record({ caseSensitive: fc.boolean(), commonWord: fc.boolean() });
const sketch = fc.record({
  forms: fc.array(form, { maxLength: 2 }),
  acronyms: fc.array(form, { maxLength: 1 }),
  demonyms: fc.array(form, { maxLength: 1 }),
  kind: fc.constantFrom('office', 'rank', 'post'),
  flags,
});
const entities: fc.Arbitrary<readonly SourceEntity[]> = fc
  .array(fc.tuple(fc.constantFrom('organisation', 'role', 'topic', 'person'), form, sketch), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) =>
    rows.map(([type, name, { kind, ...rest }], i) =>
      entity(`${type}/${i}`, name, type === 'role' ? { ...rest, kind } : rest),
    ),
  );

const clitics = fc.constantFrom('', '', 'nya', 'lah', 'kah', 'pun', '-nya', "'nya", 'Nya', 'nyalah');
const gaps = fc.oneof(joiners, fc.constantFrom('\n', ' \n ', '.', ' (', ') ', '--', ' - ', '“', "' "));

/** Texts in which the forms themselves are frequent, among other words. */
function textsWith(rows: readonly SourceEntity[]): fc.Arbitrary<string> {
  const known = rows.flatMap(({ forms }) => forms.map(({ text }) => text));
  const piece = fc.oneof(anyCase(WORDS), anyCase(known));
  return chain(
    fc.tuple(piece, clitics).map((parts) => parts.join('')),
    gaps,
    8,
  );
}

const SILENT = ['\u00ad', '\u200b', '\u200d', '\ufeff'];

/** The same text to a reader: decomposed, or with characters that print nothing. */
function disguised(text: string): fc.Arbitrary<string> {
  const places = fc.array(fc.tuple(fc.nat({ max: text.length }), fc.constantFrom(...SILENT)), {
    maxLength: 6,
  });
  return fc.tuple(places, fc.boolean()).map(([inserted, decompose]) => {
    const sorted = [...inserted].sort(([a], [b]) => b - a);
    const longer = sorted.reduce((all, [at, silent]) => all.slice(0, at) + silent + all.slice(at), text);
    return decompose ? longer.normalize('NFD') : longer;
  });
}

const cases = entities.chain((rows) =>
  textsWith(rows).chain((text) => disguised(text).map((disguise) => ({ rows, text, disguise }))),
);

/** Ten thousand small lexicons take some seconds, more on a busy machine. */
const SLOW_MS = 120_000;

/** Hits without their order, each once. */
const asSet = (hits: readonly { start: number; end: number; entity: string }[]) =>
  [...new Set(hits.map(({ start, end, entity: id }) => `${start}-${end} ${id}`))].sort();

describe('the look-up', () => {
  it(
    'finds what trying every form at every word finds',
    () => {
      fc.assert(
        fc.property(cases, ({ rows, text }) => {
          expect(asSet(hitsIn(smallLexicon(...rows), text))).toEqual(asSet(naiveHits(rows, text)));
        }),
        { numRuns: 5000 },
      );
    },
    SLOW_MS,
  );

  it(
    'finds the same, at exact offsets, where the text is decomposed or holds what prints nothing',
    () => {
      fc.assert(
        fc.property(cases, ({ rows, disguise }) => {
          expect(asSet(hitsIn(smallLexicon(...rows), disguise))).toEqual(asSet(naiveHits(rows, disguise)));
        }),
        { numRuns: 5000 },
      );
    },
    SLOW_MS,
  );

  it(
    'gives the longest first at each place',
    () => {
      fc.assert(
        fc.property(cases, ({ rows, text }) => {
          const hits = hitsIn(smallLexicon(...rows), text);
          const inOrder = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
          expect(hits.map(({ start, end }) => [start, end])).toEqual(
            inOrder.map(({ start, end }) => [start, end]),
          );
        }),
        { numRuns: 1000 },
      );
    },
    SLOW_MS,
  );
});
