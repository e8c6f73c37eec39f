import { describe, expect, it } from 'vitest';
import { type Markdown, readMarkdown } from '../../lib/library/markdown.ts';

/** Pieces as short words: `strong(kata)`. */
function told(pieces: readonly Markdown[]): string {
  return pieces
    .map((piece) => {
      if ('text' in piece) return piece.kind === 'text' ? piece.text : `${piece.kind}(${piece.text})`;
      if (!('children' in piece)) return piece.kind;
      const about = piece.kind === 'link' ? `${piece.href} ` : '';
      return `${piece.kind}(${about}${told(piece.children)})`;
    })
    .join('|');
}

describe('a note read as Markdown', () => {
  it.each([
    ['', ''],
    ['Siapa?', 'paragraph(Siapa?)'],
    ['satu\ndua', 'paragraph(satu|break|dua)'],
    ['**tebal** _miring_ ~~lama~~', 'paragraph(strong(tebal)| |em(miring)| |del(lama))'],
    ['# Judul\n\n> kutipan', 'heading(Judul)|quote(paragraph(kutipan))'],
    ['- satu\n- dua', 'list(entry(satu)|entry(dua))'],
    ['`kode` dan\n```\nblok <b>\n```', 'paragraph(code(kode)| dan)|pre(blok <b>)'],
    ['a\n\n---', 'paragraph(a)|rule'],
    ['2 \\* 3', 'paragraph(2 |*| 3)'],
    ['|a|b|\n|-|-|\n|1|2|', 'table(row(cell(a)|cell(b))|row(cell(1)|cell(2)))'],
  ])('%j', (text, pieces) => {
    expect(told(readMarkdown(text))).toBe(pieces);
  });

  it('numbers a list as it was numbered, and ticks a task', () => {
    expect(readMarkdown('3. tiga')).toMatchObject([{ kind: 'list', start: 3 }]);
    const [tasks] = readMarkdown('- [x] sudah\n- [ ] belum\n- biasa');
    expect(tasks).toMatchObject({ children: [{ done: true }, { done: false }, { done: null }] });
  });

  it('links to the web and nowhere else', () => {
    const places = [
      'https://a.test/x',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '/x',
      'mailto:a@b.c',
    ];
    const text = places.map((place) => `[kata](${place})`).join('\n\n');
    expect(told(readMarkdown(text)).match(/link\(\S+/g)).toEqual(['link(https://a.test/x']);
    expect(told(readMarkdown('<javascript:alert(1)>'))).not.toContain('link');
  });

  it('loads no image: its description leads to it', () => {
    expect(told(readMarkdown('![peta](https://a.test/p.png)'))).toBe(
      'paragraph(link(https://a.test/p.png peta))',
    );
  });

  it('takes what looks like HTML for text', () => {
    const text = '<img src=x onerror=alert(1)>\n\nkata <script>alert(1)</script>';
    expect(told(readMarkdown(text))).toBe(
      'paragraph(<img src=x onerror=alert(1)>)|paragraph(kata |<script>|alert(1)|</script>)',
    );
  });

  it.each([
    ['quotes in quotes', `${'>'.repeat(20_000)}a`],
    ['lists in lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['a very long note', 'kata '.repeat(20_000)],
  ])('shows %s as typed', (_, text) => {
    expect(readMarkdown(text)).toEqual([{ kind: 'pre', text }]);
  });
});
