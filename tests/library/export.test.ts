import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { fromExport } from '../../lib/library/import.ts';
import { anyContents } from './arbitraries.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from './samples.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/export.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

function imported(text: string) {
  const result = fromExport(text);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as T;
}

describe('an export', () => {
  it('comes back as it went, byte for byte when exported again', () => {
    fc.assert(
      fc.property(anyContents, (contents) => {
        const text = toExport(contents);
        const again = imported(text);
        expect(toExport(again)).toBe(text);
        expect(new Set(again.articles)).toEqual(new Set(contents.articles));
        expect(new Set(again.notes)).toEqual(new Set(contents.notes));
      }),
    );
  });

  it('is valid by the published schema', () => {
    fc.assert(
      fc.property(anyContents, (contents) => {
        expect(validate(JSON.parse(toExport(contents))), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it('survives the way through a file', () => {
    fc.assert(
      fc.property(anyContents, (contents) => {
        const text = toExport(contents);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  it('is the same for the same library, whatever the order of its records and keys', () => {
    const contents = {
      articles: [sampleArticle(2), sampleArticle(1)],
      notes: [sampleNote(3, 1), sampleNote(1, 2), sampleNote(2, 1)],
    };
    expect(toExport(reversed(contents))).toBe(toExport(contents));
  });

  it('orders articles by moment then id, and notes by moment then id', () => {
    const articles = [3, 2, 1].map((n) => ({ ...sampleArticle(n), savedAt: sampleMoment(n === 3 ? 0 : 5) }));
    const notes = [3, 2, 1].map((n) => sampleNote(n, 1, { createdAt: sampleMoment(n === 3 ? 0 : 5) }));
    const again = imported(toExport({ articles, notes }));
    expect(again.articles.map(({ id }) => id)).toEqual([3, 1, 2].map(sampleId));
    expect(again.notes.map(({ id }) => id)).toEqual([3, 1, 2].map((n) => sampleId(900_000 + n)));
  });

  it('is indented, and ends in a line break', () => {
    expect(toExport({ articles: [], notes: [] })).toBe(
      '{\n  "format": "sorot",\n  "version": 2,\n  "articles": [],\n  "notes": []\n}\n',
    );
  });

  it('is not written where it could not be read again', () => {
    expect(() => toExport({ articles: [], notes: [sampleNote(1, 1)] })).toThrow(
      `notes[0] (id ${sampleId(900_001)}): its article is not among the articles`,
    );
  });
});

describe('the published schema', () => {
  const good = JSON.parse(toExport({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1)] }));
  const [article] = good.articles;
  const [note] = good.notes;

  it('has a fault to find in a file only if a file is bad', () => {
    expect(validate(good)).toBe(true);
  });

  it.each([
    ['another version', { ...good, version: 3 }],
    ['a key that is not the format’s', { ...good, exportedAt: sampleMoment(1) }],
    ['a missing key', { ...good, articles: [{ ...article, savedAt: undefined }] }],
    [
      'an address that runs',
      { ...good, articles: [{ ...article, article: { ...article.article, url: 'javascript:1' } }] },
    ],
    ['a note on nothing known', { ...good, notes: [{ ...note, target: { kind: 'page' } }] }],
    [
      'a note with a key of another target',
      { ...good, notes: [{ ...note, target: { kind: 'article', quote: 'a' } }] },
    ],
  ])('refuses %s, and so does the import', (_, bad) => {
    const text = JSON.stringify(bad);
    expect([validate(JSON.parse(text)), fromExport(text).ok]).toEqual([false, false]);
  });
});
