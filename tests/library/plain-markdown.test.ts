import { expect, it } from 'vitest';
import { readMarkdown } from '../../lib/library/markdown.ts';
import { plainMarkdown } from '../../lib/library/plain-markdown.ts';

it.each([
  ['**te**bal dan `kode`', 'tebal dan kode'],
  ['# Judul\n\n- satu\n- dua', 'Judul satu dua'],
  ['baris\nberikut [tautan](https://a.test/)', 'baris berikut tautan'],
  ['', ''],
])('%j is in one line', (text, line) => {
  expect(plainMarkdown(readMarkdown(text))).toBe(line);
});
