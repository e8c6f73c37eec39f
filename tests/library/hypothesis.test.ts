import { describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { readImport } from '../../lib/library/import.ts';
import { mergePlan } from '../../lib/library/merge.ts';

const URL = 'https://contoh.blogspot.com/2016/09/berita-1.html';

/** As the client writes it: everything the service told about an annotation, without what is the client's own. */
function annotation(id: string, changes: object = {}) {
  return {
    id,
    created: '2016-09-20T03:15:00.123456+00:00',
    updated: '2016-09-21T03:15:00.123456+00:00',
    user: 'acct:ardi@hypothes.is',
    uri: `${URL}#bagian-2`,
    text: 'Lihat **bab 2**',
    tags: ['laut', ' laut '],
    group: '__world__',
    permissions: { read: ['group:__world__'], admin: [], update: [], delete: [] },
    document: { title: ['Berita 1'] },
    target: [
      {
        source: URL,
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            endContainer: '/p[1]',
            startOffset: 0,
            endOffset: 7,
          },
          { type: 'TextPositionSelector', start: 900, end: 907 },
          { type: 'TextQuoteSelector', exact: 'Wiranto', prefix: 'Menko ', suffix: ' ber' },
        ],
      },
    ],
    links: { html: 'https://hypothes.is/a/x' },
    flagged: false,
    hidden: false,
    user_info: { display_name: null },
    ...changes,
  };
}

const fileOf = (...annotations: readonly unknown[]) =>
  JSON.stringify({
    export_date: '2024-01-01T00:00:00.000Z',
    export_userid: 'acct:ardi@hypothes.is',
    client_version: '1.1500.0',
    annotations,
  });

function read(text: string) {
  const result = readImport(text);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

function faultOf(text: string): string {
  const result = readImport(text);
  return result.ok ? 'none' : result.fault;
}

describe("Hypothesis's export", () => {
  it('is a library: an annotation a note, a page an article of which the text is not known', () => {
    const { contents, leftOut } = read(
      fileOf(annotation('a'), annotation('b', { target: [{ source: URL }] })),
    );
    expect(leftOut).toBe(0);
    expect(contents.articles).toMatchObject([
      {
        article: { url: URL, pageKey: URL, title: 'Berita 1', text: '', blocks: [] },
        savedAt: '2016-09-20T03:15:00.123Z',
      },
    ]);
    expect(contents.notes).toMatchObject([
      {
        text: 'Lihat **bab 2**',
        tags: ['laut'],
        createdAt: '2016-09-20T03:15:00.123Z',
        updatedAt: '2016-09-21T03:15:00.123Z',
        target: {
          kind: 'quote',
          quote: 'Wiranto',
          selectors: [{ type: 'TextQuoteSelector', exact: 'Wiranto', prefix: 'Menko ', suffix: ' ber' }],
          block: null,
        },
      },
      { target: { kind: 'article' } },
    ]);
    expect(() => toExport(contents)).not.toThrow();
  });

  it('is the same each time, and brings what was changed since', () => {
    const { contents } = read(fileOf(annotation('a')));
    expect(mergePlan(contents, read(fileOf(annotation('a'))).contents).counts).toEqual({
      added: 0,
      same: 2,
      differing: 0,
    });
    const changed = annotation('a', { text: 'Lain', updated: '2017-01-01T00:00:00Z' });
    expect(mergePlan(contents, read(fileOf(changed, annotation('b'))).contents).counts).toEqual({
      added: 1,
      same: 1,
      differing: 1,
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///catatan/a.html', 'urn:x-pdf:1234', 'x'])(
    'has what stands at %s left out, and counted',
    (uri) => {
      const { contents, leftOut } = read(fileOf(annotation('a', { uri }), annotation('b')));
      expect([contents.notes.length, contents.articles.length, leftOut]).toEqual([1, 1, 1]);
      expect(JSON.stringify(contents)).not.toContain(uri === 'x' ? '"x"' : uri);
    },
  );

  it.each([
    ['no time', annotation('b', { created: 'kemarin' }), 'annotations[1] (id b): created: must be a time'],
    ['no id', annotation(''), 'annotations[1] (id ): id: must not be empty'],
    ['tags that are none', annotation('b', { tags: 'laut' }), 'annotations[1] (id b): tags: '],
    ['nothing', null, 'annotations[1]: '],
    ['the same id', annotation('a'), 'annotations[1] (id a): has the id of annotations[0]'],
  ])('with %s is refused, naming it', (_, bad, fault) => {
    expect(faultOf(fileOf(annotation('a'), bad))).toContain(fault);
  });

  it('may lack what is not needed', () => {
    const { id, created, updated, uri } = annotation('a');
    expect(read(fileOf({ id, created, updated, uri })).contents.notes).toMatchObject([
      { text: '', tags: [], target: { kind: 'article' } },
    ]);
  });

  it('that has no list of annotations is refused', () => {
    expect(faultOf('{"annotations": 7}')).toContain('annotations');
  });
});
