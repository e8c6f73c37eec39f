import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../lib/lexicon/candidates.ts';
import { checksum } from '../../lib/lexicon/checksum.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { factsOf, parentOf, tenuresOf } from '../../lib/lexicon/facts.ts';
import { CHECKSUM_AT, COUNTS, HEADER_WORDS, SECTIONS, type SectionName } from '../../lib/lexicon/layout.ts';
import { lookUp, typesOfWord } from '../../lib/lexicon/look-up.ts';
import { LexiconError, type LexiconViews, openLexicon } from '../../lib/lexicon/open.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { bufferOf, entity } from './small-lexicon.ts';

const TEXT = 'Kata Menteri Luar Negeri, kecamatan kec7, TNI AL, Sukamaju dan TNInya. Menteri luar biasa';

const good = compileLexicon([
  entity('organisation/tni', 'Tentara Nasional Indonesia', { acronyms: ['TNI'], about: 'Tentara negara' }),
  entity('organisation/tni-al', 'TNI Angkatan Laut', { acronyms: ['TNI AL'], about: 'Tentara negara' }),
  entity('person/retno', 'Retno Marsudi', { parent: 'organisation/tni' }),
  entity('role/menlu', 'Menteri Luar Negeri', { tenures: [['person/retno', '2014-10-27', '2024-10-20']] }),
  ...Array.from({ length: 40 }, (_, i) =>
    entity(`place/kec-${i}`, `Kecamatan Kec${i}`, { forms: ['Sukamaju'] }),
  ),
]);

/** Asks an opened lexicon all that can be asked. */
function askAll(lexicon: LexiconViews): void {
  const tokens = tokenise(TEXT);
  for (const hit of lookUp(lexicon, tokens)) entitiesOf(lexicon, tokens, hit);
  for (let i = 0; i < tokens.count; i += 1) typesOfWord(lexicon, tokens, i);
  for (let row = -1; row <= lexicon.entityType.length; row += 1) {
    factsOf(lexicon, row);
    tenuresOf(lexicon, row);
    parentOf(lexicon, row);
  }
}

/** The file with its checksum made right again, as no accident would. */
function resealed(bytes: Uint8Array): Uint8Array {
  const words = new Int32Array(bufferOf(bytes));
  words[CHECKSUM_AT] = checksum(words.subarray(CHECKSUM_AT + 1));
  return new Uint8Array(words.buffer);
}

/** Opens and asks; a refusal is fine, anything else thrown is not. */
function openAndAsk(bytes: Uint8Array): void {
  let lexicon: LexiconViews;
  try {
    lexicon = openLexicon(bufferOf(bytes));
  } catch (error) {
    expect(error).toBeInstanceOf(LexiconError);
    return;
  }
  askAll(lexicon);
}

const body = fc.integer({ min: 4 * HEADER_WORDS, max: good.length - 1 });
const damage = fc.array(fc.tuple(body, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 });

describe('a damaged file', () => {
  it('is refused wherever bits fell over', () => {
    fc.assert(
      fc.property(damage, (flips) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of flips) bytes[at] = value;
        fc.pre(bytes.some((byte, at) => byte !== good[at]));
        expect(() => openLexicon(bufferOf(bytes))).toThrow(LexiconError);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused wherever the highest bytes of two words are others', () => {
    const words = new Int32Array(bufferOf(good));
    for (let i = 1; i < 1 << 16; i += 1) {
      const damaged = Int32Array.from(words);
      const [first, second] = [HEADER_WORDS + (i % 100), HEADER_WORDS + 104 + (i % 100)];
      damaged[first] = (damaged[first] ?? 0) ^ ((1 + (i % 255)) << 24);
      damaged[second] = (damaged[second] ?? 0) ^ ((1 + ((i >> 8) % 255)) << 24);
      if (checksum(damaged.subarray(CHECKSUM_AT + 1)) === words[CHECKSUM_AT]) throw new Error(`pair ${i}`);
    }
  });

  it.each([...COUNTS.keys()])('is refused where count %i is another', (index) => {
    for (const change of [-1, 1, 4, 1 << 16, -(2 ** 31)]) {
      const words = new Int32Array(bufferOf(good));
      const at = CHECKSUM_AT + 1 + index;
      words[at] = words[at]! + change;
      const bytes = new Uint8Array(words.buffer);
      expect(() => openLexicon(bufferOf(bytes)), `${COUNTS[index]} ${change}`).toThrow(LexiconError);
      openAndAsk(resealed(bytes));
    }
  });

  it.each(['wordOffset', 'childOffset', 'candidateOffset'] as const)(
    'is refused where %s does not end where its column does, even with the right checksum',
    (name) => {
      const { byteOffset, byteLength } = openLexicon(bufferOf(good))[name];
      const bytes = Uint8Array.from(good);
      bytes[byteOffset + byteLength - 1] = bytes[byteOffset + byteLength - 1]! ^ 1;
      expect(() => openLexicon(bufferOf(resealed(bytes)))).toThrow(/do not agree/);
    },
  );

  it('is refused where its slots are no power of two, even with the right checksum', () => {
    const words = new Int32Array(bufferOf(good));
    const at = (name: (typeof COUNTS)[number]) => CHECKSUM_AT + 1 + COUNTS.indexOf(name);
    // Of one size: both columns are of 4 bytes a row.
    words[at('slots')] = words[at('slots')]! - 1;
    words[at('wideStarts')] = words[at('wideStarts')]! + 1;
    expect(() => openLexicon(bufferOf(resealed(new Uint8Array(words.buffer))))).toThrow(/slots for/);
  });

  it('does no harm even where its checksum is right', () => {
    fc.assert(
      fc.property(damage, (flips) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of flips) bytes[at] = value;
        openAndAsk(resealed(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(Object.keys(SECTIONS) as SectionName[])(
    'does no harm where all of %s is something else',
    (name) => {
      const { byteOffset, byteLength } = openLexicon(bufferOf(good))[name];
      for (const value of [0, 1, 0x7f, 0x80, 0xff])
        openAndAsk(resealed(Uint8Array.from(good).fill(value, byteOffset, byteOffset + byteLength)));
    },
  );

  it('does no harm where a stretch is something else', () => {
    const stretch = fc.tuple(body, fc.integer({ min: 1, max: 400 }), fc.constantFrom(0, 0x7f, 0x80, 0xff));
    fc.assert(
      fc.property(stretch, ([from, length, value]) => {
        openAndAsk(resealed(Uint8Array.from(good).fill(value, from, from + length)));
      }),
      { numRuns: 1000 },
    );
  });
});
