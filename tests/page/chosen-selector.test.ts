import { describe, expect, it } from 'vitest';
import { findBySelector, selectorOf } from '../../lib/page/chosen-selector.ts';
import { openPage } from './open-page.ts';

const page = (body: string): Document => openPage(`<!DOCTYPE html><body>${body}`, 'https://a.example/b');

const chosenIn = (document: Document): Element => {
  const chosen = document.querySelector('[data-chosen]');
  if (chosen === null) throw new Error('nothing is chosen');
  return chosen;
};

describe('selectorOf', () => {
  it.each([
    ['its classes', '<div class="kolom">a</div><div class="isi teks" data-chosen>b</div>', 'div.isi.teks'],
    ['its id', '<div>a</div><div id="isi" data-chosen>b</div>', 'div#isi'],
    ['its tag, where it is the only one', '<main data-chosen>b</main>', 'main'],
    [
      'what is around it, where it is not enough itself',
      '<div class="a"><p>a</p></div><div class="b"><p data-chosen>b</p></div>',
      'div.b > p',
    ],
    ['its place, where nothing is named', '<div>a</div><div data-chosen>b</div>', 'div:nth-of-type(2)'],
    [
      'no number of a post',
      '<div>a</div><div id="post-48213" class="p-2041 isi" data-chosen>b</div>',
      'div.isi',
    ],
    [
      'no name that would need an escape',
      '<div>a</div><div class="md:w-1/2 isi" id="1a" data-chosen>b</div>',
      'div.isi',
    ],
    ['all of the page', '<p>a</p>', 'body'],
  ])('says %s', (_, source, selector) => {
    const document = page(source);
    const chosen = document.querySelector('[data-chosen]') ?? document.body;
    expect(selectorOf(chosen)).toBe(selector);
    expect(findBySelector(document, selector)).toBe(chosen);
  });

  it('finds each element of a page again, or says nothing', () => {
    const document = page(
      '<x-a.b><svg><g/></svg></x-a.b><ul class="a"><li>1<li>2<li class="a">3<ul><li>4</ul></ul><table><tr><td>1<td>2</table>',
    );
    for (const element of document.body.querySelectorAll('*')) {
      const selector = selectorOf(element);
      expect(selector === null ? element : findBySelector(document, selector)).toBe(element);
    }
  });

  it('finds the like of it on the next page', () => {
    const selector = selectorOf(
      chosenIn(page('<div class="a">a</div><div class="isi p-4410" data-chosen>b</div>')),
    );
    const next = page('<div class="isi p-4411" data-chosen>lain</div><div class="a">a</div>');
    expect(findBySelector(next, selector ?? '')).toBe(chosenIn(next));
  });
});

describe('findBySelector', () => {
  it.each(['', 'div[', 'div', 'section'])('finds nothing by %j', (selector) => {
    expect(findBySelector(page('<div>a</div><div>b</div>'), selector)).toBeNull();
  });
});
