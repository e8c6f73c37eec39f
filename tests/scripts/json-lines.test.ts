import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../scripts/annotate-extract.ts';
import type { LineHandler } from '../../scripts/json-lines.ts';
import { mapJsonLines } from '../../scripts/json-lines.ts';

async function run(lines: readonly string[], handle: LineHandler): Promise<[number, string, string]> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const failed = await mapJsonLines(Readable.from([lines.join('\n')]), output, errors, handle);
  output.end();
  errors.end();
  return [failed, await text(output), await text(errors)];
}

describe('mapJsonLines', () => {
  it('names a wrong line and its fault in one line, and goes on with the others', async () => {
    const [failed, output, errors] = await run(['{"a": 1}', '', '{wrong', '{"a": 2}'], (input) => input);
    expect(failed).toBe(1);
    expect(output).toBe('{"a":1}\n{"a":2}\n');
    expect(errors).toMatch(/^line 3: [^\n]+\n$/);
  });

  it('ends a line at a line feed only, wherever the input is cut', async () => {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const input = Readable.from(['{"a": "x\u2028y', '\u2029z"}\r\n{"a"', ': 2}']);
    const failed = await mapJsonLines(input, output, errors, (line) => line);
    output.end();
    expect([failed, await text(output)]).toEqual([0, '{"a":"x\u2028y\u2029z"}\n{"a":2}\n']);
  });

  it('names what a handler found wrong', async () => {
    const [failed, output, errors] = await run(['{}'], () => {
      throw new Error('no\nid');
    });
    expect([failed, output, errors]).toEqual([1, '', 'line 1: no id\n']);
  });
});

describe('extractLine', () => {
  const folder = new URL('../fixtures/pages/', import.meta.url);
  const line = (slug: string, url: string): unknown => ({
    id: slug,
    file: new URL(`${slug}/source.html`, folder).pathname,
    url,
  });

  it('reads a saved article', async () => {
    const url = 'https://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
    expect(await extractLine(line('sample', url))).toMatchObject({
      id: 'sample',
      article: true,
      date: '2019-08-14',
      source: 'Warta Contoh',
    });
  });

  it('takes the page’s own address where none is known', async () => {
    expect(await extractLine(line('contempo', ''))).toMatchObject({ article: true, date: '2016-11-04' });
  });

  it('gives nothing of a page that is no article', async () => {
    expect(await extractLine(line('home', 'https://berita-contoh.blogspot.com/'))).toMatchObject({
      article: false,
      title: null,
      text: null,
      labels: [],
    });
  });

  it.each([
    [{ id: 'a', url: 'https://a.example/' }, /file/],
    [{ id: 'a', file: 'a.html', url: 'ftp://a.example/' }, /url/],
    [{ id: 'a', file: 'missing.html', url: '' }, /missing\.html/],
    [null, /Object/],
  ])('refuses %j', async (input, fault) => {
    await expect(extractLine(input)).rejects.toThrow(fault);
  });
});
