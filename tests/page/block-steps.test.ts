import { describe, expect, it } from 'vitest';
import { blockAt, firstBlock, larger, smaller } from '../../lib/page/block-steps.ts';
import { openPage } from './open-page.ts';

const SOURCE = `<!DOCTYPE html><body><nav id="nav">Beranda</nav>
<div id="outer"><div id="wrap"><div id="story"><p id="one">Satu <b id="bold">dua</b> tiga.</p><p id="two">Paragraf kedua, lebih panjang.</p></div></div>
<aside id="aside">Lain</aside></div>`;

const document = openPage(SOURCE, 'https://a.example/b');
const at = (id: string): Element => document.querySelector(`#${id}`) ?? document.body;

describe('blockAt', () => {
  it('is the block around a part of a line', () => {
    expect(blockAt(at('bold'))).toBe(at('one'));
    expect(blockAt(at('story'))).toBe(at('story'));
  });

  it('is the page for what lies outside it', () => {
    expect(blockAt(document.documentElement)).toBe(document.body);
  });

  it('leaves no drawing', () => {
    const page = openPage('<!DOCTYPE html><p><svg><g></g></svg>', 'https://a.example/');
    expect(blockAt(page.querySelector('g') ?? page.body).localName).toBe('p');
  });
});

describe('larger and smaller', () => {
  it('goes outwards by steps that each add text, up to the page', () => {
    const steps = [at('one')];
    for (let i = 0; i < 5; i += 1) steps.push(larger(steps.at(-1) ?? document.body));
    expect(steps.map(({ id, localName }) => id || localName)).toEqual([
      'one',
      'story',
      'outer',
      'body',
      'body',
      'body',
    ]);
  });

  it('comes back the way that it went', () => {
    const back = [document.body as Element];
    for (let i = 0; i < 4; i += 1) back.push(smaller(back.at(-1) ?? document.body, at('one')));
    expect(back.map(({ id, localName }) => id || localName)).toEqual(['body', 'outer', 'wrap', 'one', 'one']);
  });

  it('goes on to the longest block where the reader did not point deeper', () => {
    expect(smaller(at('story'), at('story'))).toBe(at('two'));
  });
});

describe('firstBlock', () => {
  it.each([
    ['<main><article>a</article></main>', 'article'],
    ['<main><article>a</article><article>b</article></main>', 'main'],
    ['<div role="main">a</div>', 'div'],
    ['<div>a</div>', 'body'],
  ])('of %s is %s', (source, name) => {
    expect(firstBlock(openPage(`<!DOCTYPE html><body>${source}`, 'https://a.example/')).localName).toBe(name);
  });
});
