import { describe, expect, it } from 'vitest';
import { articleHash, placeOf, TRASH_HASH } from '../../components/library/place.ts';
import { exportFileName } from '../../components/offer-file.ts';
import { webAddress } from '../../components/web-address.ts';
import { tabParameter } from '../../entrypoints/popup/tab-parameter.ts';

const ID = '0b9c1b52-8f0e-4a38-9d7e-0c4f5b9a1e77';

describe('a place in the library page', () => {
  it('comes back as the article it was made of', () => {
    expect(placeOf(articleHash(ID))).toEqual({ kind: 'article', id: ID });
  });

  it('is the trash', () => {
    expect(placeOf(TRASH_HASH)).toEqual({ kind: 'trash' });
  });

  it.each([
    '',
    '#',
    '#/',
    '#/article/',
    `#/article/${ID}x`,
    `#/article/${ID.toUpperCase()}`,
    `#/articles/${ID}`,
  ])('is the list at %j', (hash) => {
    expect(placeOf(hash)).toEqual({ kind: 'list' });
  });
});

describe('the tab that a popup speaks of', () => {
  it.each([
    ['?tab=12', 12],
    ['?tab=0', 0],
    ['', null],
    ['?tab=', null],
    ['?tab=012', null],
    ['?tab=-1', null],
    ['?tab=1e3', null],
    ['?tab=12&tab=13', null],
    ['?tab=99999999999', null],
  ])('%j is %j', (search, tab) => {
    expect(tabParameter(search)).toBe(tab);
  });
});

describe('an address to be opened', () => {
  it.each([
    ['https://contoh.blogspot.com/a', 'https://contoh.blogspot.com/a'],
    ['http://contoh.blogspot.com/', 'http://contoh.blogspot.com/'],
    ['javascript:alert(1)', null],
    ['data:text/html,a', null],
    ['no address', null],
  ])('%s opens %s', (address, opened) => {
    expect(webAddress(address)).toBe(opened);
  });
});

describe('the file of an export', () => {
  it('is named after the day', () => {
    expect(exportFileName(new Date(2026, 2, 5, 23, 59))).toBe('sorot-2026-03-05.json');
  });
});
