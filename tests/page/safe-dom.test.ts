import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import { readBlocks } from '../../lib/page/read-blocks.ts';
import { readChosen } from '../../lib/page/read-chosen.ts';
import { find, parentOf, tagOf, titleOf } from '../../lib/page/safe-dom.ts';
import { PATROL_SHIPS } from '../fixtures/templates/news.ts';
import { simplePage } from '../fixtures/templates/simple.ts';
import { openPage } from './open-page.ts';

const URL = 'https://contoh.blogspot.com/2019/08/kapal.html';

/** Gives an object what a browser gives a form or a document whose fields or pictures are called so. */
function clobber(of: object, names: readonly string[], by: object): void {
  for (const name of names) Object.defineProperty(of, name, { value: by });
}

const OF_ELEMENTS =
  'parentElement firstChild nextSibling nextElementSibling childNodes children nodeType localName textContent id closest contains getAttribute hasAttributes querySelector querySelectorAll compareDocumentPosition ownerDocument isConnected'.split(
    ' ',
  );
const OF_DOCUMENTS =
  'body documentElement title scripts querySelector querySelectorAll getElementById getElementsByTagName createElement createRange baseURI'.split(
    ' ',
  );

const optionsFor = { skip: () => false, kindOf: () => null };

describe('a page whose markup takes the names of the DOM', () => {
  it('is read by what the DOM itself says of a form and of the document', () => {
    const document = openPage('<title>Judul</title><form><p>kata</p><input></form>', URL);
    const { body } = document;
    const form = document.forms[0] as HTMLFormElement;
    clobber(form, OF_ELEMENTS, form.elements[0] as Element);
    clobber(document, OF_DOCUMENTS, form);
    expect(parentOf(form)).toBe(body);
    expect(tagOf(form)).toBe('form');
    expect(titleOf(document)).toBe('Judul');
    expect(find(document, 'p')?.textContent).toBe('kata');
  });

  it('is the same article as its clean twin, and is left by every walk through it', () => {
    const html = simplePage(PATROL_SHIPS);
    const url = `https://${PATROL_SHIPS.host}${PATROL_SHIPS.path}`;
    const clean = openPage(html, url);
    const known = extract(clean, url, detect(clean, url));
    const hostile = openPage(
      html.replace(/<body[^>]*>/, '$&<form>').replace('</body>', '<input></form></body>'),
      url,
    );
    const inner = hostile.createElement('form');
    hostile.querySelector('.post-body')?.prepend(inner);
    // Not all: jsdom's own search by selectors, written in JavaScript, would be turned aside by the others.
    for (const form of [hostile.forms[0], inner]) {
      if (form) clobber(form, ['parentElement', 'closest', 'textContent', 'children'], form);
    }
    clobber(hostile, ['body', 'title', 'scripts', 'querySelectorAll', 'getElementById'], inner);
    expect(extract(hostile, url, detect(hostile, url))?.article).toEqual(known?.article);
    expect(known?.article.text).toContain(PATROL_SHIPS.paragraphs[0]);
  });
});

describe('a page too large to be read', () => {
  const readIn = (build: (root: Element, document: Document) => void) => {
    const document = openPage('<p>awal</p>', URL);
    build(document.body, document);
    return readBlocks(document.body, 'paragraph', optionsFor).map(({ text }) => text);
  };

  it('is read without what lies thousands of elements deep', () => {
    const deep = (root: Element, document: Document) => {
      let at = root;
      for (let i = 0; i < 5000; i += 1) at = at.appendChild(document.createElement('b'));
      at.append('dalam');
    };
    expect(readIn(deep)).toEqual(['awal']);
  });

  it('is read without a run of text that is data', () => {
    expect(readIn((root) => root.append('isi '.repeat(60_000)))).toEqual(['awal']);
    expect(readIn((root) => root.append('isi '.repeat(1000)))).toHaveLength(2);
  });

  it('is read as far as a hundred thousand nodes go', () => {
    const many = (root: Element, document: Document) => {
      for (let i = 0; i < 100_000; i += 1) root.append(document.createElement('i'));
      root.append('akhir');
    };
    expect(readIn(many)).toEqual(['awal']);
  });

  it.each([
    { reader: 'a post', body: 'post-body', url: 'https://contoh-sorot.blogspot.com/2019/08/kapal.html' },
    { reader: 'a chosen body', body: 'isi', url: 'https://contoh-sorot.test/kapal' },
  ])('is said not to be whole as $reader', ({ body, url }) => {
    const readWith = (nodes: number) => {
      const document = openPage(
        `<article class="hentry"><div class="${body}">${PATROL_SHIPS.paragraphs.map((p) => `<p>${p}</p>`).join('')}</div></article>`,
        url,
      );
      const at = document.querySelector(`.${body}`);
      for (let i = 0; i < nodes; i += 1) at?.append(document.createComment(''));
      return readChosen(document, url, detect(document, url), at)?.isWhole;
    };
    expect([readWith(10), readWith(100_000)]).toEqual([true, false]);
  });
});
