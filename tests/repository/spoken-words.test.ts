import { describe, expect, it } from 'vitest';
import { filesBelow } from './sources.ts';

/** Words between tags: letters that no brace and no code surrounds. */
const TEXT_NODE =
  /<(?:[a-z]\w*|[A-Z]\w*|)(?:\s[^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*)?>\s*([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*?)\s*<\//gu;

/** Attributes that are read to the reader, with words in them. */
const ATTRIBUTE = /\s(?:aria-label|title|placeholder|alt|label|aria-description)="([^"]*\p{L}[^"]*)"/gu;

/** The gallery is seen by whoever builds Sorot, and speaks English only. */
const UNTRANSLATED = 'components/gallery/';

describe('what the reader sees or hears', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) => filesBelow(folder, ['.tsx']));

  it('stands in the messages, and not in the code', () => {
    const found = files
      .filter(({ path }) => !path.startsWith(UNTRANSLATED))
      .flatMap(({ path, text }) => spokenIn(text).map((words) => `${path}: ${words}`));
    expect(found).toEqual([]);
  });
});

describe('the rule above', () => {
  it.each([
    ['<p class="quiet">Nothing here</p>', 'Nothing here'],
    ['<button type="button" onClick={close}>\n  Close\n</button>', 'Close'],
    ['<>Two words</>', 'Two words'],
    ['<input aria-label="Find" />', 'Find'],
    ['<a title="Halaman awal" href={href}>', 'Halaman awal'],
    ['<input placeholder="Cari…" />', 'Cari…'],
  ])('finds the words in %j', (text, words) => {
    expect(spokenIn(text)).toEqual([words]);
  });

  it.each(["<p>{t('loading')}</p>", '<span>×</span>', 'Map<string, Note>', '<p class="quiet">{words}</p>'])(
    'lets %j be',
    (text) => {
      expect(spokenIn(text)).toEqual([]);
    },
  );
});

/** Words of a file of components that are said to the reader; comments are not. */
function spokenIn(text: string): readonly string[] {
  const program = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
  return [TEXT_NODE, ATTRIBUTE].flatMap((rule) =>
    [...program.matchAll(rule)].map(([, words]) => (words ?? '').trim()),
  );
}
