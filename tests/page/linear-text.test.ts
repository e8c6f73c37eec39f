import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearText } from '../../lib/page/linear-text.ts';
import { joinDrafts, offsetOf, rangeOf } from '../../lib/page/linear-text.ts';
import { readBlocks } from '../../lib/page/read-blocks.ts';
import { openPage } from './open-page.ts';

const PLAIN = { skip: () => false, kindOf: () => null };

const document = openPage('<!DOCTYPE html><body></body>', 'https://contoh.blogspot.com/');

function bodyOf(markup: string): Element {
  const body = document.createElement('div');
  body.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(body);
  return body;
}

const linearOf = (body: Element): LinearText => joinDrafts(readBlocks(body, 'paragraph', PLAIN));

describe('linear text', () => {
  it.each([
    ['folds white space', '<p>\n  Menko \t Polhukam\n</p>', 'Menko Polhukam'],
    ['takes a no-break space for a space', '<p>Menko&nbsp;&nbsp;Polhukam&nbsp;</p>', 'Menko Polhukam'],
    ['joins inline elements without a space', '<p><b>Ker</b>ja <i>sama</i></p>', 'Kerja sama'],
    ['keeps one space between inline elements', '<p><b>Kerja </b> <i> sama</i></p>', 'Kerja sama'],
    ['starts a block at a block element', 'satu<div>dua</div>tiga', 'satu\ndua\ntiga'],
    ['starts a block at two line breaks', 'satu<br />\n<br />\ndua', 'satu\ndua'],
    ['starts one block at many line breaks', 'satu<br><b><br> </b><br><br>dua', 'satu\ndua'],
    ['reads one line break as a space', 'satu<br />dua', 'satu dua'],
    ['reads a line break beside a space as one space', 'satu <br /> dua', 'satu dua'],
    ['drops empty blocks', '<p>satu</p><p>&nbsp;</p><p><br></p><p>\u200b</p><p>dua</p>', 'satu\ndua'],
    [
      'leaves out what shows no prose',
      'satu<script>x()</script><style>a{}</style><noscript>b</noscript><button>c</button><svg><text>d</text></svg><iframe></iframe><template>e</template>',
      'satu',
    ],
    [
      'reads list items and cells as blocks',
      '<ul><li>satu</li><li>dua</li></ul><table><tr><td>tiga</td><td>empat</td></tr></table>',
      'satu\ndua\ntiga\nempat',
    ],
    ['breaks preformatted text at empty lines', '<pre>satu\ndua\n\ntiga</pre>', 'satu dua\ntiga'],
    [
      'alters no other character',
      '<p>Jose\u0301 \u200bada\u00ad 👩‍👩‍👧 \u2009ﬁ</p>',
      'Jose\u0301 \u200bada\u00ad 👩‍👩‍👧 \u2009ﬁ',
    ],
  ])('%s', (_rule, markup, text) => {
    expect(linearOf(bodyOf(markup)).text).toBe(text);
  });

  it('places every block', () => {
    const linear = linearOf(bodyOf('<p>satu</p><p>dua tiga</p>'));
    expect(linear.blocks.map(({ start, end }) => linear.text.slice(start, end))).toEqual([
      'satu',
      'dua tiga',
    ]);
  });

  it('leaves out what it is told to', () => {
    const drafts = readBlocks(bodyOf('satu <b class="x">dua</b> tiga'), 'paragraph', {
      ...PLAIN,
      skip: (element) => element.className === 'x',
    });
    expect(joinDrafts(drafts).text).toBe('satu tiga');
  });
});

describe('rangeOf', () => {
  it('spans nodes', () => {
    const linear = linearOf(bodyOf('<p>Menko <b>Pol</b>hukam</p>'));
    expect(rangeOf(linear, 0, 14)?.toString()).toBe('Menko Polhukam');
    expect(rangeOf(linear, 6, 9)?.startContainer.parentElement?.localName).toBe('b');
    expect(rangeOf(linear, 6, 9)?.endContainer.parentElement?.localName).toBe('b');
  });

  it.each([
    [-1, 2],
    [2, 1],
    [0, 99],
    [Number.NaN, 2],
  ])('is null from %d to %d', (start, end) => {
    expect(rangeOf(linearOf(bodyOf('satu')), start, end)).toBeNull();
  });

  it('is null in an empty text', () => {
    expect(rangeOf(linearOf(bodyOf('')), 0, 0)).toBeNull();
  });

  it('is null where the page has dropped or shortened the node', () => {
    const body = bodyOf('<p>satu</p><p>dua</p>');
    const linear = linearOf(body);
    body.lastChild?.remove();
    expect(rangeOf(linear, 5, 8)).toBeNull();
    (body.firstChild?.firstChild as Text).data = 'sa';
    expect(rangeOf(linear, 0, 4)).toBeNull();
    expect(rangeOf(linear, 0, 2)?.toString()).toBe('sa');
  });
});

describe('offsetOf', () => {
  const body = bodyOf('<p>satu   dua </p><hr><p> <b>tiga</b></p><p>  empat</p>');
  const linear = linearOf(body);
  const first = body.firstChild?.firstChild as Text;
  const bold = body.querySelector('b')?.firstChild as Text;

  it.each<[string, Node, number, 'start' | 'end', number | null]>([
    ['a character', first, 2, 'start', 2],
    ['collapsed white space, as a start', first, 6, 'start', 5],
    ['collapsed white space, as an end', first, 6, 'end', 5],
    ['white space at a block end, as a start', first, 11, 'start', 9],
    ['white space at a block end, as an end', first, 11, 'end', 8],
    ['an element before a block, as a start', body, 1, 'start', 9],
    ['an element after a block, as an end', body, 1, 'end', 8],
    ['the whole body, as a start', body, 0, 'start', 0],
    ['the whole body, as an end', body, 4, 'end', 19],
    ['an unread text node, as a start', bold.parentNode?.previousSibling as Node, 0, 'start', 9],
    ['nothing before, as an end', body, 0, 'end', null],
    ['nothing after, as a start', body, 4, 'start', null],
    ['an element before its own text, as a start', body.firstChild as Node, 0, 'start', 0],
    ['white space at a block start, as a start', body.lastChild?.firstChild as Node, 1, 'start', 14],
    ['white space at a block start, as an end', body.lastChild?.firstChild as Node, 1, 'end', 13],
    ['the last character', bold, 4, 'end', 13],
  ])('places %s', (_what, node, offset, bias, expected) => {
    expect(linear.text).toBe('satu dua\ntiga\nempat');
    expect(offsetOf(linear, node, offset, bias)).toBe(expected);
  });
});

/** Random markup: nested inline and block elements around text with every kind of white space and of joining. */
const markup = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '  ',
        '\n',
        '\t',
        '&nbsp;',
        'e\u0301',
        'é',
        '\u200b',
        '\ufeff',
        '👩‍👧',
        '😀',
        '\u2009',
        '.',
        'ﬁ',
        '&amp;',
      ),
    }),
    fc.constantFrom('<br>', '<br /><br />', '<img>', '<hr>', '<script>x</script>', '<!--c-->'),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'span', 'a href="#"', 'div', 'p', 'blockquote', 'li', 'pre', 'h2'),
        tie('nodes'),
      )
      .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
})).nodes;

describe('for any page', () => {
  it('offset → range → offset is exact', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (source, a, b) => {
        const linear = linearOf(bodyOf(source));
        if (linear.text === '') return;
        const [start, end] = [a % (linear.text.length + 1), b % (linear.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const range = rangeOf(linear, start, end);
        expect(range).not.toBeNull();
        expect(offsetOf(linear, range!.startContainer, range!.startOffset, 'start')).toBe(start);
        expect(offsetOf(linear, range!.endContainer, range!.endOffset, 'end')).toBe(end);
      }),
      { numRuns: 400 },
    );
  });

  it('a range holds what the linear text says, but for white space', () => {
    const bare = (text: string): string => text.replace(/[ \t\n\f\r\u00a0]/g, '');
    fc.assert(
      fc.property(markup, fc.nat(), (source, a) => {
        const linear = linearOf(bodyOf(source));
        const block = linear.blocks[a % Math.max(1, linear.blocks.length)];
        if (block === undefined) return;
        const words = rangeOf(linear, block.start, block.end)?.cloneContents();
        for (const script of words?.querySelectorAll('script') ?? []) script.remove();
        expect(bare(words?.textContent ?? '')).toBe(bare(linear.text.slice(block.start, block.end)));
      }),
      { numRuns: 200 },
    );
  });

  it('blocks are trimmed, not empty and joined by one line feed', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const linear = linearOf(bodyOf(source));
        const texts = linear.blocks.map(({ start, end }) => linear.text.slice(start, end));
        expect(texts.join('\n')).toBe(linear.text);
        for (const text of texts)
          expect(text).toMatch(/^[^ \t\n\f\r\u00a0](?:[^\t\n\f\r\u00a0]*[^ \t\n\f\r\u00a0])?$/);
        for (const text of texts) expect(text).not.toContain('  ');
      }),
      { numRuns: 200 },
    );
  });

  it('the page is left as found', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const body = bodyOf(source);
        const before = body.outerHTML;
        const linear = linearOf(body);
        rangeOf(linear, 0, linear.text.length);
        expect(body.outerHTML).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
