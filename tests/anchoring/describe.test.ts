import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../lib/anchoring/describe.ts';
import type { TextQuoteSelector } from '../../lib/anchoring/selectors.ts';
import { splitsPair } from '../../lib/anchoring/surrogates.ts';

const TEXT =
  'Menko Polhukam Wiranto mengatakan pemerintah Indonesia dan Australia sepakat memperkuat kerja sama melawan terorisme.';

function quoteOf(text: string, start: number, end: number): TextQuoteSelector {
  const quote = describe(text, start, end).find((selector) => selector.type === 'TextQuoteSelector');
  if (quote === undefined) throw new Error('no quote');
  return quote;
}

function quoteOfWord(text: string, word: string): TextQuoteSelector {
  const start = text.indexOf(word);
  return quoteOf(text, start, start + word.length);
}

suite('describe', () => {
  it('tells the position and the quote with whole words around it', () => {
    expect(describe(TEXT, 34, 54)).toEqual([
      { type: 'TextPositionSelector', start: 34, end: 54 },
      {
        type: 'TextQuoteSelector',
        exact: 'pemerintah Indonesia',
        prefix: 'Menko Polhukam Wiranto mengatakan ',
        suffix: ' dan Australia sepakat memperkuat kerja sama melawan terorisme.',
      },
    ]);
  });

  it('takes what there is at the edges of the text', () => {
    expect(quoteOfWord(TEXT, 'Menko').prefix).toBe('');
    expect(quoteOfWord(TEXT, 'terorisme.').suffix).toBe('');
  });

  it('widens the context until the quote stands once', () => {
    const same = 'sama saja di sini dan di sana, juga hari ini dan besok pagi ';
    const text = `Pertama ${same}TNI ${same}. Kedua ${same}TNI ${same}!`;
    const start = text.lastIndexOf('TNI');
    const { prefix, exact, suffix } = quoteOf(text, start, start + 3);
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  });

  it('stops widening where the text only repeats itself', () => {
    const { prefix, suffix } = quoteOf('ulang '.repeat(1000), 3000, 3005);
    expect([prefix.length, suffix.length].map((length) => length > 128 && length <= 256)).toEqual([
      true,
      true,
    ]);
  });

  it('cuts a word that is longer than a word', () => {
    expect(quoteOf('a'.repeat(200), 100, 101)).toMatchObject({
      prefix: 'a'.repeat(100),
      suffix: 'a'.repeat(99),
    });
    expect(quoteOfWord(`${'a'.repeat(400)} b ${'c'.repeat(400)}`, 'b').prefix).toBe(`${'a'.repeat(254)} `);
  });

  it('leaves out a character that the end of a context would split', () => {
    const smiles = '😀'.repeat(200);
    expect(quoteOfWord(`${smiles}cbbc${smiles}`, 'bb')).toMatchObject({
      prefix: `${'😀'.repeat(126)}c`,
      suffix: `c${'😀'.repeat(126)}`,
    });
  });

  it('remembers less around a quote that proves its place itself', () => {
    const text =
      'kata '.repeat(60) +
      'Sebuah kalimat yang panjang tentang pelabuhan dan kapal. '.repeat(3) +
      'lain '.repeat(60);
    const { prefix, suffix } = quoteOf(text, 300, 300 + 171);
    expect([prefix, suffix].map(({ length }) => length > 116 && length <= 128)).toEqual([true, true]);
  });

  it('moves a bound inside a character outward', () => {
    expect(quoteOf('a 😀 b', 3, 4).exact).toBe('😀');
  });

  it.each([
    [2, 2],
    [3, 2],
    [-1, 2],
    [0, 4],
    [0.5, 2],
    [Number.NaN, 2],
  ])('refuses %s to %s in a text of three', (start, end) => {
    expect(() => describe('abc', start, end)).toThrow(RangeError);
  });

  it('never splits a character', () => {
    const text = fc.string({
      unit: fc.constantFrom('😀', '𝒜', 'é', 'a', ' ', '\n'),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (of, a, b) => {
        const [start, end] = [a % of.length, b % of.length].toSorted((x, y) => x - y) as [number, number];
        const [position] = describe(of, start, end + 1);
        if (position?.type !== 'TextPositionSelector') throw new Error('no position');
        const { prefix, exact, suffix } = quoteOf(of, start, end + 1);
        const bounds = [
          position.start - prefix.length,
          position.start,
          position.end,
          position.end + suffix.length,
        ];
        expect(bounds.filter((bound) => splitsPair(of, bound))).toEqual([]);
        expect(of.slice(bounds[0], bounds[3])).toBe(prefix + exact + suffix);
      }),
    );
  });
});
