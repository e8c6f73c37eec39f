// @vitest-environment jsdom
import { type W3CTextAnnotation, W3CTextFormat } from '@recogito/text-annotator';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import matter from 'gray-matter';
import jsonld from 'jsonld';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../entrypoints/library/export-files.ts';
import { toJsonLd } from '../../lib/library/export-jsonld.ts';
import { toMarkdown } from '../../lib/library/export-markdown.ts';
import { NOTE_COLUMNS } from '../../lib/library/note-rows.ts';
import { anyContents } from './arbitraries.ts';
import { sampleArticle, sampleMoment, sampleNote } from './samples.ts';
import context from './web-annotation-context.json' with { type: 'json' };

const quote = 'Menko Polhukam Wiranto\n# bertemu <b>di</b> Bali.';
const onQuote = sampleNote(1, 1, {
  text: '**Bandingkan** dengan tahun lalu.\n\n- satu\n- dua',
  tags: ['laut', 'kerja sama'],
  colour: 'green',
  target: {
    kind: 'quote',
    quote,
    selectors: [
      { type: 'TextPositionSelector', start: 16, end: 38 },
      { type: 'TextQuoteSelector', exact: quote, prefix: 'IMCT\n', suffix: ' ber' },
    ],
    block: null,
  },
});
const onEntity = sampleNote(2, 1, {
  target: { kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' },
});
const highlight = sampleNote(3, 1, { text: '', target: onQuote.target });
const contents = {
  articles: [sampleArticle(1), sampleArticle(2, { title: 'Berita 1' })],
  notes: [onQuote, onEntity, highlight, sampleNote(4, 2), sampleNote(5, 2, { deletedAt: sampleMoment(9) })],
};

describe('the Web Annotations', () => {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, document: context, documentUrl: url };
  };
  // `safe`: a key that the context does not know is an error, not dropped.
  const expanded = async (text: string) =>
    jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as object);

  it('are JSON-LD of which every key is known to the context of the standard', async () => {
    const [collection] = await expanded(toJsonLd(contents));
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(JSON.stringify(collection)).toContain('http://www.w3.org/ns/oa#hasTarget');
  });

  it('are so whatever the library is', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, async (any) => {
        expect(await expanded(toJsonLd(any))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('are a collection with one page, as the standard has it', () => {
    const { id, total, first, ...rest } = JSON.parse(toJsonLd(contents));
    expect(rest).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
    });
    expect(id).toMatch(/^urn:uuid:/);
    expect([total, first.type, first.startIndex, first.items.length]).toEqual([4, 'AnnotationPage', 0, 4]);
  });

  it('are read by an annotator of another house', () => {
    const annotations: W3CTextAnnotation[] = JSON.parse(toJsonLd(contents)).first.items;
    const { parsed, error } = W3CTextFormat('').parse(annotations[0] as W3CTextAnnotation);
    expect(error).toBeUndefined();
    expect(parsed?.target.selector[0]).toMatchObject({ quote, start: 16, end: 38 });
    expect(parsed?.bodies.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['commenting', onQuote.text],
      ['tagging', 'laut'],
      ['tagging', 'kerja sama'],
    ]);
  });
});

describe('the Markdown', () => {
  it('has front matter, quotes as block quotes, and the words as they were written', () => {
    const [file] = toMarkdown(contents);
    const { data, content } = matter(file?.text ?? '');
    expect(data).toEqual({
      title: 'Berita 1',
      url: contents.articles[0]?.article.url,
      author: 'Ardi',
      site: 'Kabar Pertahanan',
      source: 'Kompas',
      published: '2016-09-20',
      saved: sampleMoment(1),
      labels: ['Pertahanan', "Jum'at Sore"],
      tags: ['laut', 'kerja-sama'],
    });
    const { children } = fromMarkdown(content);
    expect(children.map(({ type }) => type)).toEqual([
      'heading',
      ...['thematicBreak', 'blockquote', 'paragraph', 'list', 'paragraph'],
      ...['thematicBreak', 'paragraph', 'paragraph', 'paragraph'],
      ...['thematicBreak', 'blockquote', 'paragraph'],
    ]);
    expect(wordsOf(children[2])).toBe(quote);
    expect(content).toContain(onQuote.text);
    expect(content).not.toContain('Catatan 5');
  });

  it('gives back titles and quotes, whatever stands in them', () => {
    // A reader of Markdown may make other spaces and signs of what no eye sees.
    const plain = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}\p{Cf}\ufffd]+/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (text) => {
        const target = { kind: 'quote', quote: text, selectors: [], block: null } as const;
        const article = sampleArticle(1, { title: text, labels: [text] });
        const [file] = toMarkdown({ articles: [article], notes: [sampleNote(1, 1, { target })] });
        const { data, content } = matter(file?.text ?? '');
        expect(data['title']).toBe(text.toWellFormed());
        expect(data['labels']).toEqual([text.toWellFormed()]);
        const [, , block] = fromMarkdown(content).children;
        expect(block?.type).toBe('blockquote');
        expect(plain(wordsOf(block))).toBe(plain(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      '- a',
      '+ b',
      '1. c',
      '# d',
      '<script>e</script>',
      '![f](javascript:1)',
      '`g`',
      '    h',
      '---',
      '> i',
      '2) j',
      '***',
    ],
  ])('leaves no Markdown of a page in a quote', (...lines) => {
    for (const line of lines) {
      const target = { kind: 'quote', quote: line, selectors: [], block: null } as const;
      const [file] = toMarkdown({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1, { target })] });
      const block = fromMarkdown(matter(file?.text ?? '').content).children[2];
      expect(block).toMatchObject({
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: line.trim() }] }],
      });
    }
  });

  it('of several articles is a zip of files with names of their own; of one it is that file', () => {
    const zip = exportFile('markdown', contents);
    const files = unzipSync(zip.content as Uint8Array);
    expect(Object.keys(files)).toEqual(['2016-09-20 Berita 1.md', '2016-09-20 Berita 1 (2).md']);
    expect(strFromU8(files['2016-09-20 Berita 1 (2).md'] ?? new Uint8Array())).toContain('Catatan 4');
    expect(exportFile('markdown', { articles: [sampleArticle(1)], notes: [] }).ending).toBe('.md');
    expect(exportFile('markdown', contents)).toEqual(zip);
  });
});

describe('the table', () => {
  const rowsOf = (csv: string) => parseCsv(csv, { bom: true, columns: true }) as Record<string, string>[];
  const csvOf = (of: typeof contents) => exportFile('csv', of).content as string;

  it('is read by a parser of another house, every cell as it was', () => {
    const rows = rowsOf(csvOf(contents));
    expect(rows).toHaveLength(4);
    expect(Object.keys(rows[0] ?? {})).toEqual([...NOTE_COLUMNS]);
    expect(rows[0]).toMatchObject({
      title: 'Berita 1',
      on: 'quote',
      quote,
      note: onQuote.text,
      tags: 'laut, kerja sama',
      colour: 'green',
      created: sampleMoment(1),
    });
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])(
    'has no cell that a spreadsheet runs: %j',
    (text) => {
      const rows = rowsOf(csvOf({ ...contents, notes: [sampleNote(1, 1, { text })] }));
      expect(rows[0]?.['note']).toBe(`'${text}`);
    },
  );

  it('is read back whatever the library is', () => {
    fc.assert(
      fc.property(anyContents, (any) => {
        const live = any.notes.filter(({ deletedAt }) => deletedAt === null);
        const rows = rowsOf(exportFile('csv', any).content as string);
        expect(rows.map(({ id }) => id).sort()).toEqual(live.map(({ id }) => id).sort());
        for (const row of rows)
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
