import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { selected, withoutTrash } from '../../lib/library/selection.ts';
import { anyContents } from './arbitraries.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from './samples.ts';

const contents = {
  articles: [sampleArticle(1), sampleArticle(2), sampleArticle(3)],
  notes: [
    sampleNote(1, 1, { updatedAt: sampleMoment(20) }),
    sampleNote(2, 2),
    sampleNote(3, 2, { deletedAt: sampleMoment(30) }),
  ],
};
const numbersOf = (records: readonly { readonly id: string }[]) =>
  records.map(({ id }) => Number(id.slice(-3)));

describe('a selection', () => {
  it.each([
    ['everything', null, null, [1, 2, 3], [1, 2, 3]],
    ['an article with its notes', new Set([sampleId(2)]), null, [2], [2, 3]],
    ['what changed since, with the articles of such notes', null, sampleMoment(20), [1, 2], [1, 3]],
    ['what was saved since', null, sampleMoment(3), [1, 2, 3], [1, 3]],
    ['both', new Set([sampleId(1)]), sampleMoment(25), [], []],
  ])('is of %s', (_, articleIds, since, articles, notes) => {
    const part = selected(contents, { articleIds, since });
    expect([numbersOf(part.articles), numbersOf(part.notes)]).toEqual([articles, notes]);
  });

  it('is a library, whatever is chosen', () => {
    fc.assert(
      fc.property(anyContents, fc.nat(3), fc.boolean(), (any, count, isSince) => {
        const articleIds = new Set(any.articles.slice(0, count).map(({ id }) => id));
        const since = isSince ? '2000-01-01T00:00:00.000Z' : null;
        expect(() => toExport(selected(any, { articleIds, since }))).not.toThrow();
      }),
    );
  });

  it('for others has no notes of the trash', () => {
    expect(numbersOf(withoutTrash(contents).notes)).toEqual([1, 2]);
  });
});
