import { describe, expect, it } from 'vitest';
import { citationOf } from '../../lib/library/citation.ts';
import { citedNames } from '../../lib/library/cited-names.ts';
import { sampleArticle } from './samples.ts';

const { article } = sampleArticle(1);
const TODAY = '2026-11-30';

describe('the names of a byline', () => {
  it.each([
    [null, []],
    ['', []],
    ['Wiranto', [{ literal: 'Wiranto' }]],
    ['Joko Prasetyo', [{ family: 'Prasetyo', given: 'Joko' }]],
    ['Oleh: Siti Nur Haliza', [{ family: 'Haliza', given: 'Siti Nur' }]],
    ['Ahmad bin Ali', [{ family: 'bin Ali', given: 'Ahmad' }]],
    ['Pieter van der Berg', [{ family: 'van der Berg', given: 'Pieter' }]],
    ['Budi Santoso, S.H., M.Si.', [{ family: 'Santoso', given: 'Budi' }]],
    ['Tim Redaksi', [{ literal: 'Tim Redaksi' }]],
    ['ANTARA JATIM', [{ literal: 'ANTARA JATIM' }]],
    ['kabar.id', [{ literal: 'kabar.id' }]],
    ['Sukarno dan Joko Prasetyo', [{ literal: 'Sukarno' }, { family: 'Prasetyo', given: 'Joko' }]],
    [
      'Ani Lestari; Sukarno / Edi',
      [{ family: 'Lestari', given: 'Ani' }, { literal: 'Sukarno' }, { literal: 'Edi' }],
    ],
    [
      'Ani  Lestari, Edi Wibowo',
      [
        { family: 'Lestari', given: 'Ani' },
        { family: 'Wibowo', given: 'Edi' },
      ],
    ],
  ])('of %j are %j', (byline, names) => {
    expect(citedNames(byline)).toEqual(names);
  });
});

describe('a citation', () => {
  it('of a newspaper’s text on a blog names the newspaper, and the blog as where it was read', () => {
    expect(citationOf(article, TODAY)).toEqual({
      id: article.pageKey,
      type: 'article-newspaper',
      title: 'Berita 1',
      author: [{ literal: 'Ardi' }],
      'container-title': 'Kompas',
      source: 'Kabar Pertahanan',
      issued: { 'date-parts': [[2016, 9, 20]] },
      accessed: { 'date-parts': [[2026, 11, 30]] },
      URL: article.pageKey,
      language: 'id',
    });
  });

  it('of a blog’s own text is of a post, and has no other source', () => {
    const citation = citationOf({ ...article, source: null }, TODAY, 'TNI siap.');
    expect(citation).toMatchObject({
      type: 'post-weblog',
      'container-title': 'Kabar Pertahanan',
      annote: 'TNI siap.',
    });
    expect(citation).not.toHaveProperty('source');
  });

  it('names everybody whom the byline names', () => {
    const authors = ['Ardi', 'Joko Prasetyo'];
    expect(citationOf({ ...article, authors }, TODAY).author).toEqual([
      { literal: 'Ardi' },
      { family: 'Prasetyo', given: 'Joko' },
    ]);
  });

  it('has the address for what is not known, and leaves the rest out', () => {
    const bare = { ...article, title: '', author: null, publishedOn: null, language: null, source: null };
    expect(citationOf({ ...bare, siteName: null, pageKey: 'https://www.kabar.test/a' }, TODAY)).toEqual({
      id: 'https://www.kabar.test/a',
      type: 'article-newspaper',
      title: 'https://www.kabar.test/a',
      'container-title': 'kabar.test',
      accessed: { 'date-parts': [[2026, 11, 30]] },
      URL: 'https://www.kabar.test/a',
    });
  });
});
