import { describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { fromExport } from '../../lib/library/import.ts';
import { sampleArticle, sampleId, sampleNote } from './samples.ts';

const good = toExport({
  articles: [sampleArticle(1), sampleArticle(2)],
  notes: [sampleNote(1, 1), sampleNote(2, 2)],
});

/** The good export with something changed. */
function changed(change: (file: Record<string, unknown[]>) => void): string {
  const file = JSON.parse(good);
  change(file);
  return JSON.stringify(file);
}

function faultOf(text: string): string {
  const result = fromExport(text);
  return result.ok ? 'none' : result.fault;
}

describe('the import', () => {
  it('reads a good file, also with a byte order mark', () => {
    expect([faultOf(good), faultOf(`\ufeff${good}`)]).toEqual(['none', 'none']);
  });

  it.each([
    ['nothing', '', 'The file is not JSON'],
    ['half a file', good.slice(0, -9), 'The file is not JSON'],
    ['another JSON file', '[1, 2]', 'not an export of Sorot'],
    ['null', 'null', 'not an export of Sorot'],
    ['another format', '{"format": "pocket", "version": 1}', 'not an export of Sorot'],
    ['no version', '{"format": "sorot"}', 'not an export of Sorot: version'],
    ['a newer version', '{"format": "sorot", "version": 3, "shelves": []}', 'A newer Sorot made it'],
    ['a version that never was', '{"format": "sorot", "version": 0}', 'which there never was'],
    ['no notes', '{"format": "sorot", "version": 1, "articles": []}', '"notes"'],
    [
      'articles that are no list',
      '{"format": "sorot", "version": 1, "articles": {}, "notes": []}',
      'articles',
    ],
    ['an unknown key', good.replace('{', '{ "shelves": [],'), 'shelves'],
    ['__proto__ in the file', good.replace('{', '{ "__proto__": {},'), '__proto__'],
    ['__proto__ in a record', good.replace('"url"', '"__proto__": {"text": ""}, "url"'), 'articles[0]'],
    ['__proto__ for a key', good.replace('"title":', '"__proto__":'), 'articles[0]'],
  ])('refuses %s', (_, text, fault) => {
    expect(faultOf(text)).toContain(fault);
  });

  it.each([
    [
      'a record that is none',
      changed((file) => file['articles']?.splice(1, 1, null)),
      'articles[1]: Invalid type: Expected Object but received null',
    ],
    [
      'the same article twice',
      changed((file) => file['articles']?.push(sampleArticle(1))),
      `articles[2]: has the id of articles[0], ${sampleId(1)}`,
    ],
    [
      'the same page twice',
      changed((file) => file['articles']?.push({ ...sampleArticle(1), id: sampleId(3) })),
      'articles[2]: has the article.pageKey of articles[0], https://contoh.blogspot.com/2016/09/berita-1.html',
    ],
    [
      'the same note twice',
      changed((file) => file['notes']?.push(sampleNote(2, 1))),
      `notes[2]: has the id of notes[1], ${sampleId(900_002)}`,
    ],
    [
      'a note without its article',
      changed((file) => file['articles']?.shift()),
      `notes[0] (id ${sampleId(900_001)}): its article is not among the articles`,
    ],
    [
      'a bad record among good ones',
      changed((file) => file['articles']?.splice(1, 1, sampleArticle(2, { publishedOn: '2016-02-31' }))),
      `articles[1] (id ${sampleId(2)}): article.publishedOn: must be a day, YYYY-MM-DD`,
    ],
  ])('names the first bad record: %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it.each([
    ['its id is long', { ...sampleArticle(1), id: 'x'.repeat(5000) }],
    ['its parts are long', { ...sampleArticle(1), annotation: 'y'.repeat(5000) }],
  ])('says the fault of a record in a few words, also if %s', (_, record) => {
    const fault = faultOf(changed((file) => file['articles']?.splice(0, 1, record)));
    expect(fault).toContain('articles[0]');
    expect(fault.length).toBeLessThan(400);
  });

  it('does not change what objects are', () => {
    fromExport(
      '{"format": "sorot", "version": 1, "__proto__": {"bad": 1}, "constructor": {"prototype": {"bad": 1}}}',
    );
    expect({}).not.toHaveProperty('bad');
  });

  it('refuses a file of nothing but brackets before they fill the memory', () => {
    expect(faultOf('[{"a":'.repeat(10_000_000))).toContain('nests too deep');
  });

  it('does not count brackets inside strings', () => {
    const article = sampleArticle(1, { title: `\\"${'[{'.repeat(50)}` });
    expect(faultOf(toExport({ articles: [article], notes: [] }))).toBe('none');
  });

  it('keeps halves of surrogate pairs', () => {
    const text = toExport({ articles: [sampleArticle(1, { title: '\ud83d \ude00' })], notes: [] });
    const result = fromExport(text);
    expect(result.ok && result.value.articles[0]?.article.title).toBe('\ud83d \ude00');
  });

  it('reads a file of 60 MB', { timeout: 60_000 }, () => {
    const paragraph = `${'Kerja sama \u201cpertahanan\u201d di \ud83c\uddee\ud83c\udde9. '.repeat(4000)}`;
    const articles = Array.from({ length: 500 }, (_, n) => sampleArticle(n, { text: paragraph }));
    const text = toExport({ articles, notes: [] });
    expect(text.length).toBeGreaterThan(60_000_000);
    const result = fromExport(text);
    expect(result.ok && toExport(result.value) === text).toBe(true);
  });
});
