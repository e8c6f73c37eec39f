import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedToken, GAP, hashUnits, SHAPE, TOKEN_KIND, tokenise } from '../../lib/text/tokens.ts';

/** Each token as it stands in the text. */
function surfaces(text: string): readonly string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function foldedWords(text: string): readonly string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i));
}

function column(text: string, name: 'kind' | 'shape' | 'gap'): readonly number[] {
  const tokens = tokenise(text);
  return [...tokens[name].subarray(0, tokens.count)];
}

describe('tokens', () => {
  it.each([
    ['words and marks', 'Wiranto, Menko.', ['Wiranto', ',', 'Menko', '.']],
    ['letters and digits apart', 'F-16 F16 G20', ['F', '16', 'F', '16', 'G', '20']],
    ['a hyphen between words', 'TNI-AL', ['TNI', 'AL']],
    ['a hyphen at a word’s end', 'anti- teror', ['anti', '-', 'teror']],
    ['a dash', 'a–b', ['a', '–', 'b']],
    ['two hyphens', 'a--b', ['a', '-', '-', 'b']],
    ['an apostrophe inside a word', "Ma'ruf Jum’at", ["Ma'ruf", 'Jum’at']],
    ['an English genitive', "Russia's NATO’s", ['Russia', 's', 'NATO', 's']],
    ['an apostrophe before an s that goes on', "Is'sa", ["Is'sa"]],
    ['a genitive under a soft hyphen', "Russia'\u00ads", ['Russia', 's']],
    ['quotation marks', "'TNI' ‘Polri’", ["'", 'TNI', "'", '‘', 'Polri', '’']],
    ['a block’s end', 'satu\ndua', ['satu', '\n', 'dua']],
    ['a decomposed letter', 'Erdog\u0306an!', ['Erdog\u0306an', '!']],
    ['a mark on the last letter', 'Cafe\u0301.', ['Cafe\u0301', '.']],
    ['a soft hyphen inside', 'ke\u00admen', ['ke\u00admen']],
    ['a soft hyphen at the edge', '\u00admen\u00ad ', ['men']],
    ['a soft hyphen beside a hyphen', 'F-\u00ad16', ['F', '16']],
    ['a zero-width space beside an apostrophe', "Ma'\u200bruf", ["Ma'\u200bruf"]],
    ['a letter beyond the first plane', '𐐀𐐨 𝟎𝟏', ['𐐀𐐨', '𝟎𝟏']],
    ['half a surrogate pair', 'a\ud835b', ['a', '\ud835', 'b']],
    ['a mark without a letter', ' \u0301 ', []],
    ['nothing', '', []],
  ])('keep %s', (_name, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ["Ma'ruf", ['maruf']],
    ['Erdog\u0306an', ['erdogan']],
    ['KE\u00adMEN\u200bKO', ['kemenko']],
    ['UUD ’45', ['uud', "'", '45']],
    ['1\u00ad945', ['1945']],
  ])('fold %j to %j', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected);
  });

  it('know how a word is written', () => {
    const { none, lower, capital, upper, mixed } = SHAPE;
    expect(column('tni Tni TNI KontraS A tNI 16 .', 'shape')).toEqual([
      lower,
      capital,
      upper,
      mixed,
      capital,
      mixed,
      none,
      none,
    ]);
  });

  it('know what they are', () => {
    const { word, number, punctuation } = TOKEN_KIND;
    expect(column('F16 !\n', 'kind')).toEqual([word, number, punctuation, TOKEN_KIND.break]);
  });

  it('know what stands before them', () => {
    const { none, space, hyphen } = GAP;
    expect(column("F-16 F16 a ,b Russia's", 'gap')).toEqual([
      none,
      hyphen,
      space,
      none,
      space,
      space,
      none,
      space,
      space,
    ]);
  });

  it('hash by the FNV-1a of their folded letters', () => {
    // The published FNV-1a of "foobar".
    expect(
      hashUnits(
        Uint16Array.from('foobar', (c) => c.charCodeAt(0)),
        0,
        6,
      ) >>> 0,
    ).toBe(0xbf9cf968);
    const tokens = tokenise('Erdog\u0306an ERDOĞAN');
    expect(tokens.hash[0]).toBe(tokens.hash[1]);
  });
});

const splitsPair = (text: string, offset: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

const printed = fc.string({ unit: fc.constantFrom(..."aÉzZ9 -'’.,\n\u00ad\u200b\u0301𝟎𐐀\ud835\udc00٣ẞ각") });

describe('for any text, tokens', () => {
  it.each([
    ['of everyday characters', printed],
    ['of any characters', fc.string({ unit: 'binary' })],
  ])('%s lie in order inside it, split no pair, and begin and end in print', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          const [start, end] = [tokens.start[i]!, tokens.end[i]!];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const surface = text.slice(start, end);
          expect(tokens.kind[i] === TOKEN_KIND.break ? '' : surface.trim()).toBe(
            tokens.kind[i] === TOKEN_KIND.break ? '' : surface,
          );
          expect([splitsPair(text, start), splitsPair(text, end)]).toEqual([false, false]);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('fold alike in NFC and NFD, with and without what prints nothing', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aÉzğ9 -.,\n') });
    fc.assert(
      fc.property(letters, (text) => {
        const plain = foldedWords(text);
        expect(foldedWords(text.normalize('NFD'))).toEqual(plain);
        expect(foldedWords(text.replace(/./gs, '$&\u00ad').normalize('NFD'))).toEqual(plain);
      }),
      { numRuns: 2000 },
    );
  });
});
