import { describe, expect, it } from 'vitest';
import { straysAmong } from '../browser/harness/strays.ts';

const served = new Map([['http://contoh.blogspot.com/a.html', '<img src="https://gambar.example/a.png">']]);

describe('a request that a browser made', () => {
  it.each([
    ['for a page that is served', 'http://contoh.blogspot.com/a.html', '', false],
    ['for more of its host', 'https://contoh.blogspot.com:443', '', false],
    ['for what that page names', 'https://gambar.example:443', 'http://contoh.blogspot.com/', false],
    ['for its maker', 'https://accounts.google.com:443', '', false],
    ['for somebody else', 'https://lain.example:443', '', true],
    ['for a host that only looks like its maker’s', 'https://notgoogle.com:443', '', true],
    [
      'for a page’s picture, on behalf of an extension',
      'http://gambar.example/a.png',
      'moz-extension://1',
      true,
    ],
  ])('%s is told as it should be', (_, url, from, isStray) => {
    expect(straysAmong([{ url, from }], served)).toHaveLength(isStray ? 1 : 0);
  });
});
