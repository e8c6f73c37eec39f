import { describe, expect, it } from 'vitest';
import { decideNews } from '../../../lib/page/news/detect-news.ts';
import type { NewsSignals } from '../../../lib/page/news/signals.ts';
import { readNewsSignals } from '../../../lib/page/news/signals.ts';
import { openPage } from '../open-page.ts';

const signals = (more: Partial<NewsSignals>): NewsSignals => ({
  address: 'open',
  stated: null,
  openGraph: '',
  dated: false,
  headline: false,
  dateline: false,
  prose: 0,
  teasers: 0,
  ...more,
});

describe('decideNews', () => {
  it.each<[string, Partial<NewsSignals>, string]>([
    ['states a story and has prose', { stated: 'story', prose: 600 }, 'news-article'],
    [
      'states nothing, but has address, headline and prose',
      { address: 'story', headline: true, prose: 900 },
      'news-article',
    ],
    ['states a story at a list’s address', { address: 'list', stated: 'story', prose: 2000 }, 'news-list'],
    [
      'says article in Open Graph without prose',
      { address: 'story', openGraph: 'article', headline: true },
      'no-prose',
    ],
    ['states a story without prose', { stated: 'story', headline: true, prose: 50 }, 'no-prose'],
    ['is a gallery with a line of text', { address: 'gallery', stated: 'media', prose: 200 }, 'news-gallery'],
    [
      'is a gallery that tells its story',
      { address: 'gallery', stated: 'story', dated: true, headline: true, prose: 900 },
      'news-article',
    ],
    ['is about the site', { address: 'standing-page', headline: true, prose: 2000 }, 'news-standing-page'],
    ['has prose and nothing else', { prose: 2000 }, 'unsure'],
    [
      'states a story, and has headlines of others beside a teaser’s prose',
      { stated: 'story', openGraph: 'article', headline: true, prose: 400, teasers: 6 },
      'no-prose',
    ],
    [
      'states a story, and has headlines of others beside its prose',
      { stated: 'story', headline: true, prose: 1200, teasers: 12 },
      'news-article',
    ],
    ['states a list', { stated: 'list', openGraph: 'article', prose: 400 }, 'news-list'],
  ])('a page that %s', (_what, more, reason) => {
    expect(decideNews(signals(more)).reason).toBe(reason);
  });

  it('is the less sure the less speaks for it', () => {
    const many = decideNews(signals({ address: 'story', stated: 'story', dated: true, prose: 2000 }));
    const few = decideNews(signals({ address: 'story', headline: true, prose: 900 }));
    expect(many.confidence).toBeGreaterThan(few.confidence);
    expect(decideNews(signals({ prose: 2000 })).confidence).toBeLessThan(0.65);
  });
});

describe('readNewsSignals', () => {
  const read = (body: string, head = '') =>
    readNewsSignals(
      openPage(`<head>${head}</head><body>${body}</body>`, 'https://a.example/x'),
      'https://a.example/x',
    );
  const sentence =
    'Pemerintah membuka kembali jembatan gantung itu setelah diperbaiki selama empat bulan penuh.';

  it.each([
    ['paragraphs', `<div><p>${sentence}</p><p>${sentence}</p></div>`],
    ['line breaks', `<div>${sentence}<br><br>${sentence}</div>`],
    ['paragraphs each in a box', `<main><div><p>${sentence}</p></div><div><p>${sentence}</p></div></main>`],
  ])('measures %s as one run', (_what, body) => {
    expect(read(body).prose).toBe(2 * sentence.length);
  });

  it('measures teasers one by one, each in its box', () => {
    const card = `<div><h3><a href="#">Judul</a></h3><p>${sentence}</p></div>`;
    expect(read(`<div>${card}${card}${card}</div>`).prose).toBe(sentence.length);
  });

  it('measures neither comments nor links', () => {
    const link = `<p><a href="#">${sentence}</a></p>`;
    expect(read(`<div id="komentar"><p>${sentence}</p></div>${link}`).prose).toBe(0);
  });

  it('looks into any box only where a story is stated', () => {
    const boxes = `<div><span>${sentence}</span><span>${sentence}</span></div>`;
    expect(read(boxes).prose).toBe(0);
    const stated = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
    expect(read(boxes, stated).prose).toBe(2 * sentence.length);
  });

  it('counts linked headlines of other stories, but those of the page’s furniture', () => {
    const inside = '<h3><a href="/1">Jembatan gantung dibuka kembali</a></h3>';
    const around = '<a href="/2"><h2>Harga cabai turun lagi</h2></a>';
    const beside = `<aside>${inside}</aside><footer>${inside}</footer>`;
    expect(read(`${inside}${around}${beside}<h2>Jembatan gantung dibuka kembali</h2>`).teasers).toBe(2);
  });

  it('takes a feed for a list', () => {
    expect(read('<rss><channel><item>x</item></channel></rss>').stated).toBe('list');
  });

  it.each([
    ['<p>ARUNIKA, HARIAN.com – ', true],
    ['<p>Mataram (ANTARA) - ', true],
    ['<p>WASHINGTON (Reuters) - ', true],
    ['<p>', false],
  ])('sees a dateline in %s: %s', (start, dateline) => {
    expect(read(`<div>${start}${sentence}</p></div>`).dateline).toBe(dateline);
  });
});
