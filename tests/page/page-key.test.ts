import { describe, expect, it } from 'vitest';
import { addressOf, pageKeyOf } from '../../lib/page/page-key.ts';

const KEY = 'https://contoh.blogspot.com/2016/09/kerja-sama.html';

describe('pageKeyOf', () => {
  it.each([
    [KEY],
    [`${KEY}?m=1`],
    [`${KEY}?m=0&spref=tw&utm_source=x&fbclid=y#more`],
    [`${KEY}?showComment=1474300000000#c1`],
    ['http://contoh.blogspot.com/2016/09/kerja-sama.html'],
    ['http://contoh.blogspot.co.id/2016/09/kerja-sama.html'],
    ['https://contoh.blogspot.my/2016/09/kerja-sama.html'],
  ])('is one for %s', (url) => {
    expect(pageKeyOf(url, null)).toBe(KEY);
  });

  it('is the canonical address where that is a post', () => {
    expect(
      pageKeyOf('https://contoh.blogspot.com/x', 'http://contoh.blogspot.com/2016/09/kerja-sama.html'),
    ).toBe(KEY);
  });

  it('is the own address where a theme names the home page as canonical', () => {
    expect(pageKeyOf(KEY, 'https://contoh.blogspot.com/')).toBe(KEY);
  });

  it('keeps scheme and own parameters of other hosts', () => {
    expect(pageKeyOf('http://a.example/b?id=2&utm_medium=x#c', null)).toBe('http://a.example/b?id=2');
  });
});

describe('addressOf', () => {
  it('leaves out the fragment alone', () => {
    expect(addressOf(`${KEY}?m=1#more`)).toBe(`${KEY}?m=1`);
    expect(addressOf(KEY)).toBe(KEY);
  });
});
