// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleGlance } from '../../lib/library/article-glance.ts';
import type { SearchHit, SearchPage } from '../../lib/library/index/search-request.ts';
import { sampleId } from '../library/samples.ts';
import { showPopup, visitOf } from './popup-door.tsx';
import { during, find, key, press, settled, type, words } from './shown.tsx';

const hit = (number: number, changes: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'article',
  id: sampleId(number),
  articleId: sampleId(number),
  title: { text: `Berita ${number}`, marks: [{ start: 0, end: 6 }] },
  url: `https://contoh.test/${number}.html`,
  siteName: 'Kabar Pertahanan',
  publishedOn: '2016-09-20',
  labels: [],
  savedAt: '2016-09-21T00:00:00.000Z',
  notes: 0,
  snippet: { text: '… laut yang tenang', marks: [{ start: 2, end: 6 }] },
  ...changes,
});

const pageOf = (...hits: readonly SearchHit[]): SearchPage => ({ hits, total: hits.length, next: null });
const note = hit(2, { kind: 'note', id: sampleId(902), articleId: sampleId(2) });
const found = { search: async () => pageOf(hit(1), note) };

const field = () => find<HTMLInputElement>('input[type=search]');
const titles = () => [...document.querySelectorAll('.hit-title')].map((title) => title.textContent);
const hits = () => [...document.querySelectorAll<HTMLAnchorElement>('.hit')];

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('finding as one types', () => {
  it('may begin at once, and shows articles and notes with what was asked for marked', async () => {
    await showPopup({}, found);
    expect(document.activeElement).toBe(field());
    await type(field(), 'laut');
    expect([...document.querySelectorAll('.hit mark')].map((mark) => mark.textContent)).toEqual([
      'Berita',
      'laut',
      'Berita',
      'laut',
    ]);
    expect(hits().map(({ href }) => href)).toEqual([
      'https://contoh.test/1.html',
      `${location.origin}/library.html#/article/${sampleId(2)}?note=${sampleId(902)}`,
    ]);
    expect(find('[role=status]').textContent).toBe('2 hits');
  });

  it('leads to all results in the library, whatever was asked', async () => {
    await showPopup({}, found);
    await type(field(), '"laut & #1" ');
    expect(find('.all-found').getAttribute('href')).toBe('/library.html#/search?q=%22laut%20%26%20%231%22');
  });

  it('asks one question at a time, and of those that wait the last only', async () => {
    const asked: string[] = [];
    const answers: ((page: SearchPage) => void)[] = [];
    const search = (query: string) => {
      asked.push(query);
      return new Promise<SearchPage>((resolve) => answers.push(resolve));
    };
    await showPopup({}, { search });
    for (const query of ['l', 'la', 'lau']) await type(field(), query);
    expect(asked).toEqual(['l']);
    await during(() => answers[0]?.(pageOf(hit(1))));
    expect([asked, titles()]).toEqual([['l', 'lau'], []]);
    await during(() => answers[1]?.(pageOf(hit(3))));
    expect(titles()).toEqual(['Berita 3']);
  });

  it('drops an answer to words that are gone', async () => {
    const { promise, resolve } = Promise.withResolvers<SearchPage>();
    await showPopup({}, { search: () => promise });
    await type(field(), 'laut');
    await type(field(), '');
    await during(() => resolve(pageOf(hit(1))));
    expect(titles()).toEqual([]);
    expect(words()).toContain('Saved last');
  });

  it('goes through the hits by arrow keys, and back to the field', async () => {
    await showPopup({}, found);
    await type(field(), 'laut');
    const focused = () => hits().indexOf(document.activeElement as HTMLAnchorElement);
    await key(field(), 'ArrowDown');
    expect(focused()).toBe(0);
    await key(hits()[0] as HTMLElement, 'ArrowDown');
    expect(focused()).toBe(1);
    await key(hits()[1] as HTMLElement, 'ArrowUp');
    await key(hits()[0] as HTMLElement, 'ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('opens the first hit by Enter, and clears by Escape', async () => {
    await showPopup({}, found);
    await type(field(), 'laut');
    const opened: string[] = [];
    document.body.addEventListener('click', (event) => {
      event.preventDefault();
      opened.push((event.target as HTMLAnchorElement).href);
    });
    await key(field(), 'Enter');
    expect(opened).toEqual(['https://contoh.test/1.html']);
    await key(hits()[1] as HTMLElement, 'Escape');
    expect([field().value, document.activeElement, titles()]).toEqual(['', field(), []]);
  });

  it('keeps what is being written below while something is sought', async () => {
    await showPopup({}, found);
    await press('Write a note');
    await type(find<HTMLTextAreaElement>('textarea'), 'Belum selesai');
    await type(field(), 'laut');
    await type(field(), '');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Belum selesai');
  });

  it.each([
    ['nothing', async () => pageOf(), 'Nothing saved contains “laut”.'],
    ['no library', () => Promise.reject(new Error('unreadable')), 'could not be read'],
  ])('says where there is %s', async (_, search, sentence) => {
    await showPopup({}, { search });
    await type(field(), 'laut');
    expect(find('[role=status]').textContent).toContain(sentence);
  });
});

describe('what was saved last', () => {
  const row = (number: number, changes: Partial<ArticleGlance> = {}): ArticleGlance => ({
    id: sampleId(number),
    url: `https://contoh.test/${number}.html`,
    title: `Berita ${number}`,
    siteName: 'Kabar Pertahanan',
    source: null,
    publishedOn: null,
    notes: 0,
    ...changes,
  });

  it('leads to its pages, and tells how many notes there are', async () => {
    await showPopup(
      {},
      { newest: async () => [row(2, { notes: 2 }), row(1, { url: 'javascript:alert(1)' })] },
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.recent .row-title')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://contoh.test/2.html',
      `/library.html#/article/${sampleId(1)}`,
    ]);
    expect(find('.recent').textContent).toContain('2 notes');
  });

  it('stands beside a page that is none of the web', async () => {
    await showPopup(visitOf({ kind: 'unread', readable: false }), { newest: async () => [row(1)] });
    expect(words()).toContain('Berita 1');
  });

  it('is told to be nothing, with what to do, and never where the library cannot be read', async () => {
    await showPopup();
    expect(words()).toContain('press “Save article”');
    let readable = false;
    const newest = async () => {
      if (!readable) throw new Error('unreadable');
      return [row(1)];
    };
    await showPopup({}, { newest });
    expect([words().includes('could not be read'), words().includes('press “Save article”')]).toEqual([
      true,
      false,
    ]);
    readable = true;
    await press('Try again');
    expect(words()).toContain('Berita 1');
  });

  it('is told again after a save', async () => {
    let rows: readonly ArticleGlance[] = [];
    const save = async () => {
      rows = [row(1)];
    };
    await showPopup({ save }, { newest: async () => rows });
    await press('Save article');
    await settled();
    expect(find('.recent').textContent).toContain('Berita 1');
  });
});
