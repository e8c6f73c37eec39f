import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/page/address-of.ts';
import { isAddressOf, pageKeyOf } from '../../lib/page/page-key.ts';

const KEY = 'https://contoh.blogspot.com/2016/09/kerja-sama.html';

describe('pageKeyOf a Blogger post', () => {
  it.each([
    [KEY],
    [`${KEY}?m=1`],
    [`${KEY}?m=0&spref=tw&utm_source=x&fbclid=y#more`],
    [`${KEY}?showComment=1474300000000#c1`],
    [`${KEY}?commentPage=2`],
    [`${KEY}?igshid=abc&gclid=def&mc_cid=1`],
    ['http://contoh.blogspot.com/2016/09/kerja-sama.html'],
    ['http://contoh.blogspot.com:80/2016/09/kerja-sama.html'],
    ['http://contoh.blogspot.co.id/2016/09/kerja-sama.html'],
    ['https://contoh.blogspot.my/2016/09/kerja-sama.html'],
    ['https://contoh.blogspot.com.au/2016/09/kerja-sama.html?m=1'],
    ['HTTPS://Contoh.Blogspot.com/2016/09/kerja-sama.html'],
  ])('is one for %s', (url) => {
    expect(pageKeyOf(url, null)).toBe(KEY);
  });

  it.each([
    ['https://contoh.blogspot.com/x', 'http://contoh.blogspot.com/2016/09/kerja-sama.html', KEY],
    ['https://contoh.blogspot.com/2016/09/kerja-sama.html?m=1', 'https://contoh.blogspot.com/', KEY],
    [KEY, 'not an address', KEY],
    // The canonical address of the post that was there before.
    [KEY, 'https://contoh.blogspot.com/2016/08/lain.html', KEY],
    // As the first version kept them: scheme and www of a domain of the blog's own.
    [
      'http://www.kabar.example/2016/09/a.html?m=1',
      'http://www.kabar.example/2016/09/a.html',
      'http://www.kabar.example/2016/09/a.html',
    ],
    [
      'https://contoh.blogspot.com/2016/09/a.html',
      'https://www.kabar.example/2016/09/a.html',
      'https://www.kabar.example/2016/09/a.html',
    ],
    [
      'http://www.kabar.example/2016/09/a.html?x=1&from=b',
      null,
      'http://www.kabar.example/2016/09/a.html?x=1',
    ],
    ['https://kabar.example/2016/09/a.html?m=4', null, 'https://kabar.example/2016/09/a.html'],
  ])('of %s, canonical %s, is what it always was', (url, canonical, key) => {
    expect(pageKeyOf(url, canonical)).toBe(key);
  });
});

const NEWS = 'https://kabar.example/read/123/kapal-baru';

describe('pageKeyOf any other article', () => {
  it.each([
    [NEWS],
    ['http://kabar.example/read/123/kapal-baru'],
    ['https://www.kabar.example/read/123/kapal-baru/'],
    ['https://www2.kabar.example/read/123/kapal-baru'],
    ['https://m.kabar.example/read/123/kapal-baru'],
    ['https://amp.kabar.example/read/123/kapal-baru'],
    ['https://mobile.kabar.example/read/123/kapal-baru'],
    ['https://wap.kabar.example/read/123/kapal-baru'],
    ['https://KABAR.example:443/read/123/kapal-baru'],
    ['http://kabar.example:80/read/123/kapal-baru#komentar'],
    ['https://kabar.example./read/123/kapal-baru'],
    [`${NEWS}/amp`],
    [`${NEWS}/amp/`],
    [`${NEWS}?amp=1`],
    [`${NEWS}?amp`],
    [`${NEWS}?outputType=amp`],
    ['https://kabar.example/amp/read/123/kapal-baru'],
    [
      'https://kabar-example.cdn.ampproject.org/c/s/kabar.example/read/123/kapal-baru/amp?amp_js_v=0.1&usqp=x',
    ],
    ['https://www.google.com/amp/s/kabar.example/read/123/kapal-baru/amp'],
    ['https://www.google.co.id/amp/s/amp.kabar.example/read/123/kapal-baru'],
    [`${NEWS}?page=all`],
    [`${NEWS}?page=2`],
    [`${NEWS}?halaman=3`],
    [`${NEWS}?single=1`],
    [`${NEWS}?showpage=all`],
    [`${NEWS}/page/2/`],
    [`${NEWS}/index.html`],
    ['https://kabar.example//read/123//kapal-baru'],
    [`${NEWS};jsessionid=AB12`],
    [`${NEWS}?utm_source=a&utm_medium=b&utm_campaign=c`],
    [`${NEWS}?fbclid=a`],
    [`${NEWS}?gclid=a&gbraid=b&wbraid=c&dclid=d&msclkid=e&twclid=f&ttclid=g`],
    [`${NEWS}?igshid=a&igsh=b&mibextid=c&sfnsn=d`],
    [`${NEWS}?ref=home`],
    [`${NEWS}?source=whatsapp&from=feed&via=x`],
    [`${NEWS}?share=facebook&nb=1`],
    [`${NEWS}?replytocom=55#respond`],
    [`${NEWS}?print=1&view=print`],
    [`${NEWS}?m=1`],
    [`${NEWS}?_ga=2.1&_gl=3&ved=4&cmpid=5&CMP=6&mc_eid=7`],
    ['https://kabar.example/read/123/kapal%2Dbaru'],
    ['https://kabar.example/r%65ad/123/kapal-baru'],
  ])('is one for %s', (url) => {
    expect(pageKeyOf(url, null)).toBe(NEWS);
  });

  it.each([
    // Parameters that tell which article is shown.
    ['http://www.kabar.example/read.php?id=123', null, 'https://kabar.example/read.php?id=123'],
    ['https://kabar.example/?p=12&utm_source=x', null, 'https://kabar.example/?p=12'],
    ['https://kabar.example/index.php?page=read&id=4', null, 'https://kabar.example/?id=4&page=read'],
    ['https://kabar.example/b?id=2&a=1', null, 'https://kabar.example/b?a=1&id=2'],
    ['https://kabar.example/b?a=1&id=2', null, 'https://kabar.example/b?a=1&id=2'],
    ['https://kabar.example/b?m=77', null, 'https://kabar.example/b?m=77'],
    ['https://kabar.example:8080/b', null, 'https://kabar.example:8080/b'],
    // Hosts that stay what they are.
    ['https://regional.kabar.example/b', null, 'https://regional.kabar.example/b'],
    ['https://m.example/b', null, 'https://m.example/b'],
    ['https://www.blogspot.com/b', null, 'https://www.blogspot.com/b'],
    ['https://id.m.wikipedia.org/wiki/Natuna', null, 'https://id.wikipedia.org/wiki/Natuna'],
    ['https://bücher.example/ä', null, 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://xn--bcher-kva.example/%c3%a4', null, 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://kabar.example/a.amp.html', null, 'https://kabar.example/a.html'],
    // A canonical address of the same site is believed.
    [
      'https://m.kabar.example/x/123',
      'https://inet.kabar.example/read/123/slug',
      'https://inet.kabar.example/read/123/slug',
    ],
    ['https://kabar.example/?p=12', 'https://kabar.example/2016/slug/', 'https://kabar.example/2016/slug'],
    [`${NEWS}?tracked=yes`, NEWS, NEWS],
    [`${NEWS}/2`, NEWS, NEWS],
    ['https://kabar.co.id/a-b/1', 'https://www.kabar.co.id/a-b', 'https://kabar.co.id/a-b'],
    // One of another site, or poorer than the page's own address, is not.
    [NEWS, 'https://lain.example/read/9/asal', NEWS],
    ['https://satu.co.id/a-b', 'https://dua.co.id/a-b', 'https://satu.co.id/a-b'],
    ['https://satu.wordpress.com/a-b', 'https://dua.wordpress.com/a-b', 'https://satu.wordpress.com/a-b'],
    [NEWS, 'https://www.kabar.example/', NEWS],
    [NEWS, 'https://kabar.example/index.html', NEWS],
    [NEWS, 'https://kabar.example/read', NEWS],
    [
      'https://kabar.example/read.php?id=123',
      'https://kabar.example/read.php',
      'https://kabar.example/read.php?id=123',
    ],
    ['https://kabar.example/?p=12', 'https://kabar.example/', 'https://kabar.example/?p=12'],
    [NEWS, 'javascript:alert(1)', NEWS],
  ])('of %s, canonical %s, is %s', (url, canonical, key) => {
    expect(pageKeyOf(url, canonical)).toBe(key);
  });

  it('is the same again for the key itself', () => {
    for (const key of [
      KEY,
      NEWS,
      'https://kabar.example/?id=4&page=read',
      'https://xn--bcher-kva.example/%C3%A4',
    ])
      expect(pageKeyOf(key, null)).toBe(key);
  });

  it('is the address itself where that is none of the web', () => {
    expect(pageKeyOf('file:///a/b.html#c', null)).toBe('file:///a/b.html');
  });
});

describe('isAddressOf', () => {
  it.each([
    [`${KEY}?m=1`, KEY, true],
    ['http://contoh.blogspot.co.id/2016/09/kerja-sama.html', KEY, true],
    [KEY, 'https://www.kabar.example/2016/09/kerja-sama.html', true],
    ['https://m.kabar.example/x/123', 'https://inet.kabar.example/read/123/slug', true],
    ['https://www.google.com/amp/s/kabar.example/read/123/kapal-baru', NEWS, true],
    ['https://lain.blogspot.com/2016/09/lain.html', KEY, false],
    ['https://lain.example/read/123/kapal-baru', NEWS, false],
    ['about:blank', NEWS, false],
  ])('of %s, key %s: %s', (url, key, expected) => {
    expect(isAddressOf(url, key)).toBe(expected);
  });
});

describe('addressOf', () => {
  it('leaves out the fragment alone', () => {
    expect(addressOf(`${KEY}?m=1#more`)).toBe(`${KEY}?m=1`);
    expect(addressOf(KEY)).toBe(KEY);
  });
});

describe('a page may ask for what is kept under a key', () => {
  const post = 'https://contoh.blogspot.com/2019/08/forum.html';
  it.each([
    ['its own', `${post}?m=1`, post, true],
    ["its own, at a country's address", post.replace('.com', '.co.id'), post, true],
    ['of its site, in another section', 'https://m.kabar.test/a', 'https://nasional.kabar.test/a', true],
    [
      "of the blog's own domain, where its canonical address leads",
      post,
      post.replace('contoh.blogspot', 'contoh'),
      true,
    ],
    ['of another blog', post.replace('contoh', 'lain').replace('forum', 'x'), post, false],
    ['of another site', 'https://lain.test/a', 'https://kabar.test/a', false],
    ['from no page of the web', 'about:blank', post, false],
  ])('%s', (_, url, key, may) => {
    expect(isAddressOf(url, key)).toBe(may);
  });
});
