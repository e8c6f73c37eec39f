import { describe, expect, it } from 'vitest';
import type { BloggerContext } from '../../lib/page/blogger-context.ts';
import { parseBloggerContext } from '../../lib/page/blogger-context.ts';
import type { PageSignals } from '../../lib/page/detection.ts';
import { decide } from '../../lib/page/detection.ts';

const ITEM = 'https://contoh.blogspot.com/2016/09/kerja-sama.html';

const context = (pageType: string, more: Partial<BloggerContext> = {}): BloggerContext => ({
  pageType,
  postId: null,
  searchLabel: '',
  searchQuery: '',
  url: null,
  ...more,
});

const signals = (more: Partial<PageSignals>): PageSignals => ({
  url: ITEM,
  blogger: true,
  canonical: null,
  commentsFeedId: null,
  context: null,
  hasPost: false,
  ...more,
});

describe('decide', () => {
  it.each<[string, Partial<PageSignals>, string | null]>([
    ['the script says item', { context: context('item') }, 'blogger-item'],
    [
      'the script says item, on a custom domain',
      { url: 'https://a.example/2016/09/b.html', context: context('item') },
      'blogger-item',
    ],
    [
      'the script is all that is left of Blogger',
      { url: 'https://a.example/x', blogger: false, context: context('item') },
      'blogger-item',
    ],
    [
      'the script says static page',
      { context: context('static_page'), commentsFeedId: '1' },
      'blogger-static-page',
    ],
    [
      'the script says archive, though the markup is a post',
      { context: context('archive'), hasPost: true },
      'blogger-archive',
    ],
    [
      'the script says error, at the address of a post',
      { context: context('error_page') },
      'blogger-error-page',
    ],
    ['the script says index', { context: context('index') }, 'blogger-home'],
    [
      'the script says index of a label',
      { context: context('index', { searchLabel: 'Natuna' }) },
      'blogger-label',
    ],
    [
      'the script says index of a search',
      { context: context('index', { searchQuery: 'natuna' }) },
      'blogger-search',
    ],
    ['no script, a post address and a comments feed', { commentsFeedId: '42' }, 'blogger-item'],
    ['no script, a post address and a post', { hasPost: true }, 'blogger-item'],
    ['no script and nothing at a post address', {}, 'blogger-no-post'],
    [
      'a word that Blogger had not, at a post address',
      { context: context('story'), hasPost: true },
      'blogger-item',
    ],
    [
      'no script, /p/',
      { url: 'https://contoh.blogspot.com/p/kami.html', commentsFeedId: '1' },
      'blogger-static-page',
    ],
    ['no script, /', { url: 'https://contoh.blogspot.com/?m=1' }, 'blogger-home'],
    ['no script, a year', { url: 'https://contoh.blogspot.com/2016/', hasPost: true }, 'blogger-archive'],
    ['no script, a month', { url: 'https://contoh.blogspot.com/2016/09/', hasPost: true }, 'blogger-archive'],
    [
      'no script, an old archive',
      { url: 'https://contoh.blogspot.com/2016_09_01_archive.html' },
      'blogger-archive',
    ],
    ['no script, a label', { url: 'https://contoh.blogspot.com/search/label/Natuna' }, 'blogger-label'],
    ['no script, a search', { url: 'https://contoh.blogspot.com/search?q=natuna' }, 'blogger-search'],
    [
      'no script, canonical of a post under an odd address',
      { url: 'https://contoh.blogspot.com/b/x', canonical: ITEM, hasPost: true },
      'blogger-item',
    ],
    [
      'the script says item of this post, its address otherwise written',
      {
        url: 'https://a.example/2016/09/caf%C3%A9.html?m=1',
        context: context('item', { url: 'http://a.example/2016/09/café.html' }),
      },
      'blogger-item',
    ],
    [
      'the script says index, of the front page that was here before the post',
      { context: context('index', { url: 'https://contoh.blogspot.com/' }), hasPost: true },
      'blogger-item',
    ],
    [
      'the script says item, of the post that was here before the front page',
      {
        url: 'https://a.example/',
        canonical: 'https://a.example/2016/09/b.html',
        hasPost: true,
        context: context('item', { url: 'https://a.example/2016/09/b.html' }),
      },
      'blogger-home',
    ],
    ['an odd address', { url: 'https://contoh.blogspot.com/b/x', hasPost: true }, 'blogger-no-post'],
    [
      'a blogspot host whose theme hides Blogger',
      { blogger: false, url: 'http://contoh.blogspot.co.id/2016/09/a.html', hasPost: true },
      'blogger-item',
    ],
    [
      'another site with such an address',
      { blogger: false, url: 'https://a.example/2016/09/b.html', hasPost: true },
      null,
    ],
    [
      'a site that only mentions blogspot',
      { blogger: false, url: 'https://a.example/x.blogspot.com/2016/09/b.html' },
      null,
    ],
  ])('%s', (_what, more, reason) => {
    const decision = decide(signals(more));
    expect(decision?.reason ?? null).toBe(reason);
    expect(decision?.article ?? false).toBe(reason === 'blogger-item');
  });

  it('is surer where Blogger says so than where it must be told from the address', () => {
    const told = decide(signals({ context: context('item') }))?.confidence ?? 0;
    expect(told).toBeGreaterThan(decide(signals({ hasPost: true }))?.confidence ?? 1);
  });

  it('gives the post id of the script, else of the comments feed', () => {
    expect(
      decide(signals({ context: context('item', { postId: '7' }), commentsFeedId: '8' })),
    ).toHaveProperty('postId', '7');
    expect(decide(signals({ context: context('item'), commentsFeedId: '8' }))).toHaveProperty('postId', '8');
    expect(decide(signals({ context: context('item') }))).toHaveProperty('postId', null);
  });
});

describe('parseBloggerContext', () => {
  const call = (data: string): string =>
    `var a = 1; _WidgetManager._SetDataContext([{'name': 'blog', 'data': {${data}}}]);`;

  it('reads which page it speaks of', () => {
    const read = parseBloggerContext(
      call(String.raw`'url': 'https://a.example/?x\x3d1', 'pageType': 'index'`),
    );
    expect(read?.url).toBe('https://a.example/?x=1');
  });

  it('reads page type and post id', () => {
    expect(parseBloggerContext(call("'title': 'A', 'pageType': 'item', 'postId': '12'"))).toEqual(
      context('item', { postId: '12' }),
    );
  });

  it('decodes hexadecimal and octal escapes', () => {
    const read = parseBloggerContext(call(String.raw`'searchLabel': 'R\x26D \47x\47', 'pageType': 'index'`));
    expect(read?.searchLabel).toBe("R&D 'x'");
  });

  it('is not misled by a title that quotes Blogger, since quotes in values are escaped', () => {
    const title = String.raw`'title': '\x27pageType\x27: \x27archive\x27', `;
    expect(parseBloggerContext(call(`${title}'pageType': 'item'`))?.pageType).toBe('item');
  });

  it('reads nothing beyond the call', () => {
    expect(parseBloggerContext(`${call("'title': 'A'")} x({'pageType': 'item'})`)).toBeNull();
  });

  it('is null for any other script', () => {
    expect(parseBloggerContext("var pageType = {'pageType': 'item'};")).toBeNull();
  });
});
