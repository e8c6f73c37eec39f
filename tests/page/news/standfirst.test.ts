import { expect, it } from 'vitest';
import { bodyText } from '../../../lib/library/article.ts';
import { extractNews } from '../../../lib/page/news/extract-news.ts';
import { openPage } from '../open-page.ts';

const URL = 'https://lekas.example/2024/03/12/old-fault-found-in-bridge';
const FIRST = 'A two-year-old fault leaves thousands of bridges open to floods.';
const PROSE =
  'Engineers of the county found the fault in March, they said on Tuesday, when the river was at its lowest.';

const textOf = (mark: string, before = ''): string => {
  const article = `<h1>Old Fault Found in Bridge</h1><h2${mark}>${FIRST}</h2><p>By Ann Lee</p><div><p>${before}${PROSE}</p><p>${PROSE}</p></div>`;
  const page = openPage(`<head><title>Old Fault Found in Bridge</title></head><body>${article}</body>`, URL);
  const found = extractNews(page, URL, null);
  return found === null ? '' : bodyText(found.article);
};

it('a standfirst that the page marks as one begins the text', () => {
  expect(textOf(' itemprop="description"')).toBe([FIRST, PROSE, PROSE].join('\n'));
});

it('an unmarked line between headline and prose does not', () => {
  expect(textOf('')).toBe([PROSE, PROSE].join('\n'));
});

it('a standfirst that the prose begins with stands there once', () => {
  expect(textOf(' itemprop="description"', `${FIRST} `)).toBe([`${FIRST} ${PROSE}`, PROSE].join('\n'));
});
