import { readFileSync } from 'node:fs';
import { ROOT } from '../run.ts';

const fixture = (slug: string) => readFileSync(`${ROOT}tests/fixtures/pages/${slug}/source.html`, 'utf8');

/** The sample article. */
export const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** A front page: no article. */
export const HOME = 'http://contoh-sorot.blogspot.com/';

/** A page that Sorot may not read. */
export const ELSEWHERE = 'http://koran.example/berita/1';

/** What the browsers are shown, by address. */
export const PAGES: Readonly<Record<string, string>> = {
  [ARTICLE]: fixture('sample'),
  [HOME]: fixture('home'),
  [ELSEWHERE]: fixture('sample'),
};
