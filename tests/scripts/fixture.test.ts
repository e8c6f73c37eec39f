import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../scripts/fixture/expected-of.ts';
import { trimmedSource } from '../../scripts/fixture/trimmed-source.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

describe('a fixture made from a saved page', () => {
  it.each(readdirSync(PAGES))('reads as the page itself: %s', (slug) => {
    const source = readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
    const { url } = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8')) as {
      url: string;
    };
    expect(expectedOf(trimmedSource(source), url)).toEqual(expectedOf(source, url));
  });

  it('keeps scripts that tell what the page is, and elements, and nothing that only weighs', () => {
    const page = [
      '<script src="a.js">x()</script>',
      '<style id="s">p { color: red }</style>',
      "<script>before(); _WidgetManager._SetDataContext([{'name': 'blog'}]); after();</script>",
      '<script type="application/ld+json">{"a": 1}</script>',
      `<img src="data:image/png;base64,${'A'.repeat(300)}">`,
    ].join('\n');
    expect(trimmedSource(page)).toBe(
      [
        '<script src="a.js"></script>',
        '<style id="s"></style>',
        "<script>_WidgetManager._SetDataContext([{'name': 'blog'}]);</script>",
        '<script type="application/ld+json">{"a": 1}</script>',
        '<img src="data:image/png;base64,">',
      ].join('\n'),
    );
  });
});
