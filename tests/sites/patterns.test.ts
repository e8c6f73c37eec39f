import { describe, expect, it } from 'vitest';
import { patternOf, siteOf, siteOfPattern, takesIn } from '../../lib/sites/patterns.ts';
import { DEFAULT_SITE_SETTINGS, parseSiteSettings } from '../../lib/sites/site-settings.ts';

describe('a match pattern', () => {
  it.each([
    ['*://*/*', 'http://kabar.test/', true],
    ['*://*/*', 'file:///kabar.html', false],
    ['<all_urls>', 'https://kabar.test/a', true],
    ['https://*/*', 'http://kabar.test/', false],
    ['*://*.kabar.test/*', 'https://kabar.test:8443/a?b', true],
    ['*://*.kabar.test/*', 'HTTPS://Nasional.KABAR.test/a', true],
    ['*://*.kabar.test/*', 'https://kabar.test.lain.test/', false],
    ['*://*.kabar.test/*', 'https://lain.test/kabar.test/', false],
    ['*://*.kabar.test/*', 'https://kabar.test@lain.test/', false],
    ['*://kabar.test/*', 'https://nasional.kabar.test/', false],
    ['*://kabar.test/berita/*', 'https://kabar.test/berita/a', false],
    ['*://[::1]/*', 'http://[::1]:8080/', true],
  ])('%s takes in %s: %s', (pattern, url, answer) => {
    expect(takesIn(pattern, url)).toBe(answer);
  });
});

describe('a site', () => {
  it.each([
    ['https://www.kabar.test/a', 'kabar.test', '*://*.kabar.test/*'],
    ['http://Nasional.Kabar.test:8080/', 'nasional.kabar.test', '*://*.nasional.kabar.test/*'],
    ['http://127.0.0.1:3000/', '127.0.0.1', '*://127.0.0.1/*'],
    ['http://[::1]/', '[::1]', '*://[::1]/*'],
  ])('of %s is %s', (url, site, pattern) => {
    expect(siteOf(url)).toBe(site);
    expect(patternOf(site)).toBe(pattern);
    expect(siteOfPattern(pattern)).toBe(site);
    expect(takesIn(pattern, url)).toBe(true);
  });

  it.each(['about:blank', 'chrome://extensions/', '', 'https://'])('%j has none', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});

describe('what the reader said about sites', () => {
  it.each([null, 7, [], {}])('%j is the default', (stored) => {
    expect(parseSiteSettings(stored)).toEqual(DEFAULT_SITE_SETTINGS);
  });

  it('keeps what is whole where a part is damaged, and no site of which no pattern can be made', () => {
    const never = ['kabar.test', 'kabar.test', 7, '*', 'a b', 'https://kabar.test/', ''];
    expect(parseSiteSettings({ asksFirst: true, always: 'x', never })).toEqual({
      asksFirst: true,
      always: [],
      never: ['kabar.test'],
    });
  });
});
