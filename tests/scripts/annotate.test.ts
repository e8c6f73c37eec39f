import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = 'tests/fixtures/pages/sample/source.html';
const notArticle = 'tests/fixtures/pages/home/source.html';

/** Node starts, and compiles the lexicon if it is not fresh. */
const SLOW_MS = 60_000;

interface Outcome {
  readonly code: number | null;
  /** Lines of standard output. */
  readonly out: readonly string[];
  /** Lines of standard error. */
  readonly err: readonly string[];
}

/** Runs the command as `npm run annotate` does, after its set-up step. */
function annotate(args: readonly string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, ['scripts/annotate.ts', ...args], { cwd: root });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said.err += part));
  child.stdin.end(input);
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: linesOf(said.out), err: linesOf(said.err) }));
  });
}

const jsonLines = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

describe('annotate FILE', { timeout: SLOW_MS }, () => {
  it('prints the article of a saved page and what is named in it', async () => {
    const { code, out, err } = await annotate([page]);
    const { article, annotation } = JSON.parse(out.join('\n')) as {
      article: { title: string; text: string };
      annotation: { mentions: { start: number; end: number }[]; entities: unknown[]; topics: unknown[] };
    };
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(article.title).not.toBe('');
    expect(annotation.mentions.length).toBeGreaterThan(10);
    expect(annotation.topics.length).toBeGreaterThan(0);
    for (const { start, end } of annotation.mentions) {
      expect(article.text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('takes the address a page had', async () => {
    const { out } = await annotate([page, '--url', 'https://lain.blogspot.com/2020/01/lain.html']);
    expect(out.join('')).toContain('lain.blogspot.com/2020/01/lain.html');
  });

  it('prints null twice for a page that is no article', async () => {
    const { code, out } = await annotate([notArticle]);
    expect({ code, said: JSON.parse(out.join('')) as unknown }).toEqual({
      code: 0,
      said: { article: null, annotation: null },
    });
  });

  it.each([
    ['no argument', [], /^usage: /],
    ['two files', [page, page], /^usage: /],
    ['two modes', ['--extract', '--recognise'], /^usage: /],
    ['a mode and a file', ['--extract', page], /^usage: /],
    ['an option that there is not', ['--nonsense'], /--nonsense/],
    ['a file that there is not', ['/no/such/page.html'], /\/no\/such\/page\.html/],
    ['an address that is none', [page, '--url', 'nowhere'], /nowhere|URL/],
  ])('refuses %s in one line', async (_name, args, fault) => {
    const { code, out, err } = await annotate(args);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 });
    expect(err[0]).toMatch(fault);
  });
});

describe('annotate --recognise', { timeout: SLOW_MS }, () => {
  it('answers each line in order, and passes blank lines over', async () => {
    const input = jsonLines({ id: 'a', text: 'Kata Presiden di Jakarta.' }, '', { id: 'b', text: '' });
    const { code, out, err } = await annotate(['--recognise'], `${input}\n`);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']);
    expect(out[0]).toContain('"surface":"Jakarta"');
  });

  it('names each wrong line and its fault in a line of its own; the others still come out', async () => {
    const input = jsonLines(
      { id: 'a', text: 'Satu' },
      '{"id": "broken',
      { id: 'c' },
      '',
      { id: 'e', text: 'Lima', publishedAt: 'kemarin' },
      { id: 'f', text: 'Enam' },
    );
    const { code, out, err } = await annotate(['--recognise'], input);
    expect(code).toBe(2);
    expect(out.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'f']);
    expect(err).toHaveLength(3);
    expect(err[0]).toMatch(/^line 2: .*JSON/);
    expect(err[1]).toMatch(/^line 3: .*"text"/);
    expect(err[2]).toMatch(/^line 5: .*day/);
  });

  it('answers nothing with nothing', async () => {
    expect(await annotate(['--recognise'])).toEqual({ code: 0, out: [], err: [] });
  });
});

describe('annotate --extract', { timeout: SLOW_MS }, () => {
  it('prints what was read of each page', async () => {
    const { code, out, err } = await annotate(
      ['--extract'],
      jsonLines({ id: 'a', file: page, url: '' }, { id: 'b', file: notArticle, url: '' }),
    );
    const [article, other] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(article).toMatchObject({ id: 'a', article: true });
    expect(Object.keys(article ?? {}).slice(0, 10)).toEqual([
      'id',
      'article',
      'title',
      'date',
      'author',
      'text',
      'labels',
      'leadImage',
      'caption',
      'source',
    ]);
    expect(article?.['date']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(other).toMatchObject({ id: 'b', article: false, title: null, text: null, labels: [] });
  });

  it('names each wrong line and its fault; the others still come out', async () => {
    const { code, out, err } = await annotate(
      ['--extract'],
      jsonLines(
        { id: 'a', file: '/no/such/page.html', url: '' },
        { id: 'b', file: page, url: 'ftp://x' },
        { id: 'c', file: page },
        { id: 'd', file: page, url: '' },
      ),
    );
    expect(code).toBe(2);
    expect(out.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['d']);
    expect(err).toHaveLength(3);
    expect(err[0]).toMatch(/^line 1: .*page\.html/);
    expect(err[1]).toMatch(/^line 2: .*address/);
    expect(err[2]).toMatch(/^line 3: .*"url"/);
  });
});
