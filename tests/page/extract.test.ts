import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/library/article.ts';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import { rangeOf } from '../../lib/page/linear-text.ts';
import { openPage } from './open-page.ts';

const URL_OF_POST = 'https://contoh.blogspot.com/2016/09/kerja-sama.html';

const HEAD = `<meta name="generator" content="Blogger"><link rel="canonical" href="${URL_OF_POST}">
<link rel="alternate" href="https://contoh.blogspot.com/feeds/42/comments/default">`;

function read(widget: string, head = ''): Article {
  const source = `<!DOCTYPE html><head><title>Contoh: Kerja sama</title>${HEAD}${head}</head><body>${widget}</body>`;
  const document = openPage(source, URL_OF_POST);
  const found = extract(document, URL_OF_POST, detect(document, URL_OF_POST));
  if (found === null) throw new Error('no article');
  return found.article;
}

const post = (body: string, around = ''): string =>
  `<div class="widget Blog" id="Blog1"><div class="post hentry"><h3 class="post-title entry-title">Kerja sama</h3><div class="post-body entry-content" id="post-body-42">${body}</div>${around}</div></div>`;

const blocksOf = (article: Article): string[] =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

describe('the right post', () => {
  it('is the one with the id of the page, where scripts have loaded more', () => {
    const entry = (id: string, text: string): string =>
      `<div class="article hentry"><h1 class="entry-title"><a href="https://contoh.blogspot.com/2016/09/${id}.html">${text}</a></h1><div class="article-content entry-content" itemprop="articleBody">Isi ${text}</div></div>`;
    const article = read(
      `<div id="content">${entry('lain', 'Lain yang jauh lebih panjang')}${entry('kerja-sama', 'Kerja sama')}</div>`,
    );
    expect(blocksOf(article)).toEqual(['title: Kerja sama', 'paragraph: Isi Kerja sama']);
  });

  it('is the one whose element has its id, though another comes first and is longer', () => {
    const other = '<div class="post-body">Tulisan lain yang lebih panjang</div>';
    const own = '<div class="post-body" id="post-body-42">Isi</div>';
    const article = read(`<div class="widget Blog"><h1>Kerja sama</h1>${other}${own}</div>`);
    expect(blocksOf(article)).toEqual(['title: Kerja sama', 'paragraph: Isi']);
  });

  it('is not one of the popular posts', () => {
    const popular =
      '<div class="widget PopularPosts"><article class="post"><h3 class="post-title">Kerja</h3><div class="post-body">Populer</div></article></div>';
    expect(blocksOf(read(popular + post('Isi')))).toEqual(['title: Kerja sama', 'paragraph: Isi']);
  });

  it.each(['post_body', 'pS postBody', 'my-post-body-area', 'entry-content'])(
    'is found by the class "%s"',
    (name) => {
      const article = read(
        `<div class="widget Blog"><h1>Kerja sama</h1><div class="${name}">Isi</div></div>`,
      );
      expect(blocksOf(article)).toEqual(['title: Kerja sama', 'paragraph: Isi']);
    },
  );

  it('is empty where the page has not built it yet, and its headline comes from the head', () => {
    const article = read('<div id="content"></div>', '<meta property="og:title" content="Kerja sama ">');
    expect(article).toMatchObject({ title: 'Kerja sama', text: '', blocks: [] });
  });

  it('is read from noscript where the browser runs no scripts', () => {
    const article = read(post('<script type="text/template">x</script><noscript><p>Isi</p></noscript>'));
    expect(blocksOf(article)).toEqual(['title: Kerja sama', 'paragraph: Isi']);
  });
});

it('takes the title that the page states, though another post’s comes first', () => {
  const other = '<h3 class="post-title">Tulisan lain</h3>';
  const article = read(
    `<div class="widget Blog">${other}<h3 class="post-title">Kerja sama</h3><div class="post-body">Isi</div></div>`,
  );
  expect(article.title).toBe('Kerja sama');
});

it('takes the day of the header above the post, not the stamp in its footer', () => {
  const stamp = '<abbr class="published" title="2016-09-19T21:40:00-07:00">21.40</abbr>';
  const header = '<h2 class="date-header"><span>Selasa, 20 September 2016</span></h2>';
  const article = read(
    `<div class="widget Blog"><div class="date-outer">${header}<div class="hentry"><div class="post-body">Isi</div>${stamp}</div></div></div>`,
  );
  expect(article.publishedOn).toBe('2016-09-20');
});

describe('prose', () => {
  it.each<[string, string, string[]]>([
    [
      'kinds',
      '<h2>Judul</h2><ul><li>Satu</li></ul><blockquote><p>Kata</p></blockquote>',
      ['heading: Judul', 'list-item: Satu', 'quote: Kata'],
    ],
    [
      'no footer that an unclosed tag took in',
      'Isi tulisan yang cukup panjang untuk sebuah paragraf.<div class="post-footer">Diposting oleh X</div>',
      ['paragraph: Isi tulisan yang cukup panjang untuk sebuah paragraf.'],
    ],
    [
      'a wrapper whose class sounds like furniture',
      '<div class="share-area">Isi tulisan</div>',
      ['paragraph: Isi tulisan'],
    ],
    ['nothing hidden', 'Isi<div style="DISPLAY: none">rahasia</div><p hidden>juga</p>', ['paragraph: Isi']],
    [
      'no pointers',
      '<p>Isi</p><p>Baca juga: <a href="#">Lain</a></p><p>Akhir</p>',
      ['paragraph: Isi', 'paragraph: Akhir'],
    ],
    [
      'no list after a pointer',
      '<p>Isi</p><p>Baca juga:</p><ul><li><a href="#">Lain</a></li></ul><p>Akhir</p>',
      ['paragraph: Isi', 'paragraph: Akhir'],
    ],
    [
      'a sentence that begins like a pointer',
      '<p>Baca juga doa ini setiap pagi.</p><p>Akhir</p>',
      ['paragraph: Baca juga doa ini setiap pagi.', 'paragraph: Akhir'],
    ],
    [
      'no closing list of links',
      '<p>Isi</p><p><b>Resep lain</b></p><ul><li><a href="#">Soto</a></li></ul>',
      ['paragraph: Isi'],
    ],
    ['no closing button', '<p>Isi</p><p><a href="#">Unduh PDF</a></p>', ['paragraph: Isi']],
    [
      'a closing link that the text leads to',
      '<p>Isi, dan alamatnya:</p><p><a href="#">Peta desa</a></p>',
      ['paragraph: Isi, dan alamatnya:', 'paragraph: Peta desa'],
    ],
    [
      'a list of links amid the text',
      '<p>Isi</p><p><b>Buku</b></p><ul><li><a href="#">Satu</a></li></ul><p>Akhir</p>',
      ['paragraph: Isi', 'paragraph: Buku', 'list-item: Satu', 'paragraph: Akhir'],
    ],
    [
      'a credit at the end of a sentence as a block of its own',
      'Isi. (Kompas.com)',
      ['paragraph: Isi.', 'source: (Kompas.com)'],
    ],
    [
      'a linked credit',
      '<p>Isi</p><p>Sumber: <a href="#">ANTARA</a></p>',
      ['paragraph: Isi', 'source: Sumber: ANTARA'],
    ],
  ])('has %s', (_what, body, blocks) => {
    expect(blocksOf(read(post(body))).slice(1)).toEqual(blocks);
  });
});

it('maps a credit that was cut off a paragraph to its own place', () => {
  const document = openPage(
    `<head>${HEAD}</head><body>${post('<p>Isi <b>satu</b>. (Kompas<i>.com</i>)</p>')}</body>`,
    URL_OF_POST,
  );
  const found = extract(document, URL_OF_POST, detect(document, URL_OF_POST));
  const places = found?.article.blocks.map(({ start, end }) => rangeOf(found.linear, start, end)?.toString());
  expect(places?.slice(1)).toEqual(['Isi satu.', '(Kompas.com)']);
});

describe('caption', () => {
  const img = '<img src="https://1.bp.blogspot.com/a/s640/b.jpg" width="640">';

  it.each<[string, string, string | null]>([
    [
      'of the table',
      `<table class="tr-caption-container"><tr><td>${img}</td></tr><tr><td class="tr-caption">Foto A</td></tr></table>Isi`,
      'Foto A',
    ],
    ['of the figure', `<figure>${img}<figcaption>Foto A</figcaption></figure>Isi`, 'Foto A'],
    ['in an element with the picture', `<div>${img}<br>Foto A (Antara).</div>Isi`, 'Foto A (Antara).'],
    ['on the line of the picture', `${img}Foto A<br><br>Isi`, 'Foto A'],
    ['not beside a floating picture', `<a style="float: left" href="#">${img}</a>Isi<br><br>Lagi`, null],
    ['not a paragraph that starts with the picture', `<p>${img} Isi satu. Isi dua.</p><p>Lagi</p>`, null],
    ['not the only text', `<p>${img} Isi</p>`, null],
    [
      'not of a later picture',
      `${img}<br><br>Isi<table class="tr-caption-container"><tr><td>${img}</td></tr><tr><td class="tr-caption">Foto B</td></tr></table>`,
      null,
    ],
  ])('is that %s', (_what, body, caption) => {
    expect(read(post(body)).caption).toBe(caption);
  });
});

describe('lead image', () => {
  it.each<[string, string, string, string | null]>([
    [
      'the first picture',
      '<img src="//1.bp.blogspot.com/a.jpg"><img src="/b.jpg">',
      '',
      'https://1.bp.blogspot.com/a.jpg',
    ],
    [
      'a picture that loads late',
      '<img src="data:image/gif;base64,R0" data-src="https://a.example/a.jpg">',
      '',
      'https://a.example/a.jpg',
    ],
    [
      'no icon',
      '<img src="https://a.example/x.png" width="18"><img src="https://a.example/icon/b.png"><img src="https://a.example/c.jpg">',
      '',
      'https://a.example/c.jpg',
    ],
    [
      'the page’s own for sharing',
      'Isi',
      '<meta property="og:image" content="https://a.example/og.jpg">',
      'https://a.example/og.jpg',
    ],
    [
      'nothing without an address on the web',
      '<img src="data:image/png;base64,AA">',
      '<meta property="og:image" content="https://a.example/og.jpg">',
      null,
    ],
    ['nothing', 'Isi', '', null],
  ])('is %s', (_what, body, head, address) => {
    expect(read(post(body), head).leadImage).toBe(address);
  });
});

describe('byline', () => {
  const ld = (author: string): string =>
    `<script type="application/ld+json">{"@type": "BlogPosting", "datePublished": "2016-09-20T01:00:00+07:00", "author": {"name": "${author}"}, "publisher": {"name": "Blogger"}}</script>`;

  it.each<[string, string, string | null]>([
    [
      'its name without "posted by"',
      '<span class="post-author">Diposting oleh Sari Dewi</span>',
      'Sari Dewi',
    ],
    ['the name in its link', '<span class="author-name"><i>Oleh</i><a href="#">Sari</a></span>', 'Sari'],
    ['no commenter', '<div id="comments"><span class="fn">Pembaca</span></div>', null],
    [
      'not what Blogger calls the nameless',
      '<span class="post-author"><span class="fn">Unknown</span></span>',
      null,
    ],
    [
      'what the page states, without a byline',
      `<span class="post-author vcard"></span>${ld('Sari')}`,
      'Sari',
    ],
    ['not Blogger, though a page states so', ld('Blogger'), null],
    ['nobody, where JSON-LD does not parse', '<script type="application/ld+json">{"@type": </script>', null],
  ])('gives %s', (_what, around, author) => {
    expect(read(post('Isi', around)).author).toBe(author);
  });

  it.each<[string, string, string | null]>([
    [
      'the displayed day, though the stamp is of the day before',
      '<span class="post-timestamp">Selasa, 20 September 2016 <abbr class="published" title="2016-09-19T21:40:00-07:00">21.40</abbr></span>',
      '2016-09-20',
    ],
    [
      'the stamp’s own day beside a time of day',
      '<abbr class="published" title="2012-06-30T23:16:00-07:00">23.16</abbr>',
      '2012-06-30',
    ],
    ['the day that JSON-LD states', ld('Sari'), '2016-09-20'],
    [
      'no day of a related post',
      '<div class="related-posts"><time class="published" datetime="2010-01-01">1 Januari 2010</time></div>',
      null,
    ],
  ])('gives %s', (_what, around, day) => {
    expect(read(post('Rabu (4/11/2015) di Jakarta', around)).publishedOn).toBe(day);
  });
});

describe('labels', () => {
  it.each<[string, string, string[]]>([
    [
      'tag links, each once',
      '<a rel="tag" href="#">Natuna</a><a rel="tag" href="#">ASEAN</a><a rel="tag" href="#">Natuna</a>',
      ['Natuna', 'ASEAN'],
    ],
    [
      'links in a labels row',
      '<div class="pLbls"><a href="/search/label/A">A</a></div><a href="/search/label/B">B</a>',
      ['A'],
    ],
    ['none', '<a href="/search/label/B">B</a>', []],
  ])('are %s', (_what, around, labels) => {
    expect(read(post('<a rel="tag" href="#">di dalam isi</a>', around)).labels).toEqual(labels);
  });
});
