import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationText } from '../../lib/citing/citation-text.ts';
import { type Citation, citationOf } from '../../lib/library/citation.ts';
import { sampleArticle } from '../library/samples.ts';

const { article } = sampleArticle(1, {
  title: 'Kerja sama IMCT: "siap"',
  author: 'Joko Prasetyo dan Wiranto',
  pageKey: 'http://kabar_laut.blogspot.com/2016/09/a_b.html?a=1&b=2',
});
const whole = citationOf(article, '2026-11-30');
const passage = citationOf(article, '2026-11-30', 'TNI *siap*.\nDi Bali.');
const URL = article.pageKey;

/** Reads a BibTeX entry by the library's own parser, back into CSL. */
function parsed(bibtex: string): Readonly<Record<string, unknown>> {
  return new Cite(bibtex).data[0] as unknown as Readonly<Record<string, unknown>>;
}

describe('a citation in words', () => {
  it.each([
    ['en', `Prasetyo, J. & Wiranto. (2016, September 20). Kerja sama IMCT: “siap.” Kompas. ${URL}\n`],
    ['id', `Prasetyo, J. & Wiranto. (2016, September 20). Kerja sama IMCT: “siap”. Kompas. ${URL}\n`],
  ])('in %s has author, day, title, source and address', (language, words) => {
    expect(citationText(whole, 'plain', language)).toBe(words);
  });

  it('of a text without day says so in the reader’s language', () => {
    const undated = citationOf({ ...article, publishedOn: null, author: null }, '2026-11-30');
    expect(citationText(undated, 'plain', 'id')).toContain(
      '(t.t.). Kompas. Diakses 30 November 2026, dari http',
    );
    expect(citationText(undated, 'plain', 'en')).toContain(
      '(n.d.). Kompas. Retrieved November 30, 2026, from http',
    );
  });

  it('follows the passage that it is of', () => {
    expect(citationText(passage, 'plain', 'en').split('\n').slice(0, 2)).toEqual([
      '“TNI *siap*.',
      'Di Bali.”',
    ]);
  });
});

describe('a citation in Markdown', () => {
  it('sets the outlet apart, links the address and quotes the passage, in which no mark is read as one', () => {
    expect(citationText(passage, 'markdown', 'en')).toBe(
      `> TNI \\*siap\\*.\n>\n> Di Bali.\n\nPrasetyo, J. & Wiranto. (2016, September 20). Kerja sama IMCT: “siap.” *Kompas*. <${URL}>\n`,
    );
  });
});

describe('a citation in BibTeX', () => {
  it('is read back as it was', () => {
    expect(parsed(citationText(passage, 'bibtex', 'en'))).toMatchObject({
      type: 'article-journal',
      title: article.title,
      author: [{ family: 'Prasetyo', given: 'Joko' }, { family: 'Wiranto' }],
      'container-title': 'Kompas',
      issued: { 'date-parts': [[2016, 9, 20]] },
      URL,
      // TeX knows no line breaks within words.
      annote: 'TNI *siap*. Di Bali.',
    });
  });

  it.each([
    '50% & $5 #1 a_b',
    'a {b} c',
    'x < y > z ~ ^',
    'garis\\miring',
    'Мир 🧭 é',
    '<b>tebal</b>',
    '}{',
    'A and B',
  ])('keeps the title %j', (title) => {
    expect(parsed(citationText({ ...whole, title }, 'bibtex', 'en'))['title']).toBe(title);
  });

  it('is one entry with balanced braces, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, author) => {
        const text = citationText(
          citationOf({ ...article, title, author }, '2026-11-30', title),
          'bibtex',
          'en',
        );
        let depth = 0;
        for (const char of text) {
          if (char === '{') depth += 1;
          if (char === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('a citation in CSL-JSON', () => {
  it('is read back as it was', () => {
    const text = citationText(passage, 'csl-json', 'en');
    expect(JSON.parse(text)).toEqual([passage]);
    const [item] = new Cite(text).data as unknown as readonly Citation[];
    expect(item).toMatchObject({ ...passage });
  });
});
