import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../lib/library/index/query.ts';
import { marked, snippetOf } from '../../../lib/library/index/snippet.ts';

const phrasesOf = (query: string) =>
  parseQuery(query).map(({ words, isOpen }) => words.join(' ') + (isOpen ? '*' : ''));

describe('a query', () => {
  it.each([
    ['kapal selam', ['kapal*', 'selam*']],
    ['"kapal selam" korea', ['kapal selam', 'korea*']],
    ['“kapal selam”', ['kapal selam']],
    ['"kapal sel', ['kapal sel*']],
    ['F-16 undang-undang', ['f 16*', 'undang undang*']],
    ['F16', ['f 16*']],
    ["Jum'at Erdoğan", ['jumat*', 'erdogan*']],
    ['  ?! "" ', []],
  ])('%s', (query, phrases) => {
    expect(phrasesOf(query)).toEqual(phrases.map((phrase) => phrase));
  });
});

describe('a snippet', () => {
  const text = `${'Awal yang panjang sekali dan belum apa-apa. '.repeat(9)}Di sini kapal selamnya tiba.\n${'Akhir. '.repeat(60)}`;
  const cut = ({ text: piece, marks }: ReturnType<typeof snippetOf>) =>
    marks.map(({ start, end }) => piece.slice(start, end));

  it('is the piece that has what was asked for, marked', () => {
    const snippet = snippetOf(text, parseQuery('"kapal selam" tib'));
    expect(cut(snippet)).toEqual(['kapal selamnya', 'tiba']);
    expect(snippet.text.startsWith('…')).toBe(true);
    expect(snippet.text.endsWith('…')).toBe(true);
    expect(snippet.text).not.toContain('\n');
    expect(snippet.text.length).toBeLessThan(210);
  });

  it('is the beginning where the text has nothing of it', () => {
    expect(snippetOf(text, parseQuery('xylophone'))).toMatchObject({
      marks: [],
      text: expect.stringMatching(/^Awal/),
    });
  });

  it('prefers the place with most of what was asked for', () => {
    const far = `kapal ${'kata '.repeat(100)}kapal dan korea ${'kata '.repeat(100)}`;
    expect(cut(snippetOf(far, parseQuery('kapal korea')))).toEqual(['kapal', 'korea']);
  });

  it('of a title is all of it', () => {
    expect(marked('Kapal di Korea', parseQuery('kor'))).toEqual({
      text: 'Kapal di Korea',
      marks: [{ start: 9, end: 14 }],
    });
  });
});
