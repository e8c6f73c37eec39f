import { describe, expect, it } from 'vitest';
import { BLOGSPOT_PATTERNS } from '../../lib/sites/blogspot-patterns.ts';
import {
  alwaysRead,
  choiceOf,
  detectorSites,
  isBloggerGranted,
  neededFor,
  needlessFor,
  patternsOf,
  standingOf,
  withSite,
} from '../../lib/sites/choice.ts';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../lib/sites/site-settings.ts';

const NEWS = '*://*.kabar.test/*';
const BLOG = 'http://contoh.blogspot.com/2019/08/a.html';
const PAPER = 'https://www.kabar.test/a';
const said = (changes: Partial<SiteSettings>): SiteSettings => ({ ...DEFAULT_SITE_SETTINGS, ...changes });

describe('the choice in force', () => {
  it.each([
    ['is Blogger as installed', BLOGSPOT_PATTERNS, {}, 'blogger'],
    ['is all where all was granted', [...BLOGSPOT_PATTERNS, '*://*/*'], {}, 'all'],
    ['is all as Firefox writes it', [...BLOGSPOT_PATTERNS, '<all_urls>'], {}, 'all'],
    ['is to ask where the reader said so', [...BLOGSPOT_PATTERNS, '*://*/*'], { asksFirst: true }, 'ask'],
    ['is to ask where the browser took everything back', [], {}, 'ask'],
  ] as const)('%s', (_, granted, changes, choice) => {
    expect(choiceOf(granted, said(changes))).toBe(choice);
  });

  it('needs a permission for all, and gives it back for the others', () => {
    expect(neededFor('all')).toEqual(['*://*/*']);
    expect(neededFor('blogger')).toEqual(BLOGSPOT_PATTERNS);
    expect(neededFor('ask')).toEqual([]);
    expect(needlessFor('blogger', ['*://*/*', NEWS])).toEqual(['*://*/*']);
    expect(needlessFor('all', ['*://*/*', NEWS])).toEqual([]);
  });

  it('knows when a part of Blogger was taken back', () => {
    expect(isBloggerGranted(BLOGSPOT_PATTERNS)).toBe(true);
    expect(isBloggerGranted(BLOGSPOT_PATTERNS.slice(1))).toBe(false);
    expect(isBloggerGranted(['*://*/*'])).toBe(true);
  });
});

describe('the detector', () => {
  it.each([
    ['nowhere beyond Blogger as installed', BLOGSPOT_PATTERNS, {}, null],
    ['everywhere where all was granted', [...BLOGSPOT_PATTERNS, '*://*/*'], {}, ['*://*/*']],
    ['on a site of its own', [...BLOGSPOT_PATTERNS, NEWS], {}, [NEWS]],
    ['on that alone where the reader wants to be asked', ['*://*/*', NEWS], { asksFirst: true }, [NEWS]],
    ['once on a site that was granted and named', [NEWS], { always: ['kabar.test'] }, [NEWS]],
  ] as const)('stands %s', (_, granted, changes, matches) => {
    expect(detectorSites(granted, said(changes))?.matches ?? null).toEqual(matches);
  });

  it('stands neither where the manifest has it nor where the reader switched it off', () => {
    const sites = detectorSites(['*://*/*'], said({ never: ['kabar.test', '127.0.0.1'] }));
    expect(sites?.excludeMatches).toEqual([...BLOGSPOT_PATTERNS, NEWS, '*://127.0.0.1/*']);
  });
});

describe('a site', () => {
  it.each([
    ['of Blogger is read as installed', BLOG, BLOGSPOT_PATTERNS, {}, 'reads'],
    ['of Blogger is asked for where it was taken back', BLOG, [], {}, 'asks'],
    [
      'of Blogger is asked for where the reader said so',
      BLOG,
      BLOGSPOT_PATTERNS,
      { asksFirst: true },
      'asks',
    ],
    [
      'of Blogger is read where it was named',
      BLOG,
      BLOGSPOT_PATTERNS,
      { asksFirst: true, always: ['contoh.blogspot.com'] },
      'reads',
    ],
    ['of Blogger can be switched off', BLOG, BLOGSPOT_PATTERNS, { never: ['contoh.blogspot.com'] }, 'never'],
    ['elsewhere is asked for', PAPER, BLOGSPOT_PATTERNS, {}, 'asks'],
    ['elsewhere is read with all', PAPER, ['*://*/*'], {}, 'reads'],
    ['elsewhere is read by its own permission', PAPER, [NEWS], { asksFirst: true }, 'reads'],
    ['named without permission is asked for', PAPER, [], { always: ['kabar.test'] }, 'asks'],
    [
      'is off with the one above it',
      'https://nasional.kabar.test/a',
      ['*://*/*'],
      { never: ['kabar.test'] },
      'never',
    ],
    [
      'is not off with another of like name',
      'https://bukan-kabar.test/a',
      ['*://*/*'],
      { never: ['kabar.test'] },
      'reads',
    ],
  ] as const)('%s', (_, url, granted, changes, standing) => {
    expect(standingOf(url, granted, said(changes))).toBe(standing);
  });

  it('stands on one list at most', () => {
    const never = withSite(said({ always: ['kabar.test'] }), PAPER, 'never');
    expect(never).toEqual(said({ never: ['kabar.test'] }));
    expect(withSite(never, PAPER, 'always')).toEqual(said({ always: ['kabar.test'] }));
  });

  it('is switched on again with the one above it', () => {
    expect(withSite(said({ never: ['kabar.test'] }), 'https://nasional.kabar.test/a', null).never).toEqual(
      [],
    );
  });

  it('is listed once, and only where the browser grants it', () => {
    const granted = [...BLOGSPOT_PATTERNS, NEWS];
    const settings = said({ always: ['kabar.test', 'contoh.blogspot.com', 'hilang.test'] });
    expect(alwaysRead(granted, settings)).toEqual(['contoh.blogspot.com', 'kabar.test']);
    expect(patternsOf('kabar.test', granted)).toEqual([NEWS]);
    expect(patternsOf('contoh.blogspot.com', granted)).toEqual([]);
  });
});
