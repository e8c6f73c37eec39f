import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../lib/library/contents.ts';
import { edited, trashed, untrashed } from '../../lib/library/edit-note.ts';
import { toExport } from '../../lib/library/export.ts';
import { merge, mergePlan } from '../../lib/library/merge.ts';
import type { Note } from '../../lib/library/note.ts';
import { anyContents } from './arbitraries.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from './samples.ts';

const EMPTY: LibraryContents = { articles: [], notes: [] };
const one = sampleNote(1, 1);
const library = (...notes: readonly Note[]): LibraryContents => ({ articles: [sampleArticle(1)], notes });
const mergedNote = (a: Note, b: Note) => merge(library(a), library(b)).notes[0];
const at = sampleMoment;

/** What is done to a note on one device or another, in some order. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), text: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
  fc.record({ kind: fc.constantFrom('trash' as const, 'untrash' as const, 'colour' as const) }),
);

type Step =
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'colour' | 'trash' | 'untrash' };

/** A note after steps, each at a moment of its own: the steps of a device are every nth second. */
function after(steps: readonly Step[], device: number): Note {
  return steps.reduce<Note>((note, taken, i) => {
    const now = at(10 + i * 4 + device);
    if (taken.kind === 'edit') return edited(note, { text: `${taken.text}${device}` }, now);
    if (taken.kind === 'colour') return edited(note, { colour: 'pink' }, now);
    return taken.kind === 'trash' ? trashed(note, now) : untrashed(note, now);
  }, one);
}
const device = (number: number) =>
  fc.array(step, { maxLength: 5 }).map((steps) => library(after(steps, number)));

/** Articles on few pages, saved at few moments, each with a note; an id stands for one page in all libraries, or for any. */
function overlapping(idOf: (page: number, drawn: number) => number): fc.Arbitrary<LibraryContents> {
  const drawn = fc.record({ page: fc.nat(4), id: fc.nat(4), second: fc.nat(3), bare: fc.boolean() });
  return fc.uniqueArray(drawn, { selector: ({ page }) => page, maxLength: 4 }).map((list) => {
    const unique = [...new Map(list.map((one) => [idOf(one.page, one.id), one])).values()];
    const articles = unique.map(({ page, id, second, bare }) => ({
      ...sampleArticle(page, bare ? { text: '', blocks: [] } : {}),
      annotation: { mentions: [], entities: [], topics: [] },
      id: sampleId(idOf(page, id)),
      savedAt: at(second),
    }));
    return { articles, notes: unique.map(({ page, id }) => sampleNote(page, idOf(page, id))) };
  });
}
const samePages = overlapping((page, id) => page * 10 + id);
const sameIds = overlapping((_, id) => id);

describe('a merge', () => {
  it('of any two libraries is one that can be exported', () => {
    fc.assert(
      fc.property(fc.oneof(anyContents, sameIds), fc.oneof(anyContents, sameIds), (a, b) => {
        expect(() => toExport(merge(a, b))).not.toThrow();
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        expect(toExport(merge(b, a))).toBe(toExport(merge(a, b)));
      }),
    );
    fc.assert(
      fc.property(sameIds, sameIds, (a, b) => {
        expect(toExport(merge(b, a))).toBe(toExport(merge(a, b)));
      }),
    );
    fc.assert(
      fc.property(device(0), device(1), (a, b) => {
        expect(toExport(merge(b, a))).toBe(toExport(merge(a, b)));
      }),
    );
  });

  it('is done once: what was merged brings nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(samePages, device(0)), fc.oneof(samePages, device(1)), (a, b) => {
        const once = merge(a, b);
        expect(toExport(merge(once, b))).toBe(toExport(once));
        expect(toExport(merge(a, once))).toBe(toExport(once));
        const { counts, changes } = mergePlan(once, b);
        expect(counts).toEqual({ added: 0, same: b.articles.length + b.notes.length, differing: 0 });
        expect(changes).toEqual({ gone: [], articles: [], notes: [] });
      }),
    );
  });

  it('with nothing is nothing', () => {
    fc.assert(
      fc.property(anyContents, (a) => {
        expect(toExport(merge(a, EMPTY))).toBe(toExport(a));
        expect(toExport(merge(EMPTY, a))).toBe(toExport(a));
        expect(toExport(merge(a, a))).toBe(toExport(a));
      }),
    );
  });

  it('of three devices, two of which edited, does not depend on who met whom first', () => {
    const third = fc.constantFrom(library(one), library(), EMPTY);
    fc.assert(
      fc.property(device(0), device(1), third, (a, b, c) => {
        const text = toExport(merge(merge(a, b), c));
        expect(toExport(merge(a, merge(b, c)))).toBe(text);
        expect(toExport(merge(merge(a, c), b))).toBe(text);
      }),
    );
  });

  it('of three libraries does not depend on which two are merged first', () => {
    fc.assert(
      fc.property(samePages, samePages, samePages, (a, b, c) => {
        expect(toExport(merge(a, merge(b, c)))).toBe(toExport(merge(merge(a, b), c)));
      }),
    );
  });

  it('is, written out, what the plan says', () => {
    fc.assert(
      fc.property(sameIds, sameIds, (a, b) => {
        const { merged, changes } = mergePlan(a, b);
        const gone = new Set(changes.gone.map(({ id }) => id));
        const notes = new Map([...a.notes, ...changes.notes].map((note) => [note.id, note]));
        const articles = [...a.articles.filter(({ id }) => !gone.has(id)), ...changes.articles];
        expect(toExport({ articles, notes: [...notes.values()] })).toBe(toExport(merged));
      }),
    );
  });
});

describe('a note', () => {
  const mine = edited(one, { text: 'Punyaku', tags: ['a'] }, at(20));
  const yours = edited(one, { text: 'Punyamu', colour: 'green' }, at(30));

  it('edited on one side is that edit', () => {
    expect(mergedNote(one, mine)).toEqual(mine);
    expect(mergedNote(mine, one)).toEqual(mine);
  });

  it('edited on both sides keeps both wordings, the later one first, and says so', () => {
    expect(mergedNote(mine, yours)).toMatchObject({
      text: 'Punyamu',
      colour: 'green',
      updatedAt: at(30),
      rival: { text: 'Punyaku', tags: ['a'], colour: 'yellow', until: at(20) },
    });
    expect(mergedNote(mine, yours)?.earlier.map(({ text }) => text)).toEqual(['Catatan 1', 'Catatan 1']);
  });

  it('edited alike on both sides is no conflict', () => {
    expect(mergedNote(mine, edited(one, { text: 'Punyaku', tags: ['a'] }, at(25)))).not.toHaveProperty(
      'rival',
    );
  });

  it('whose earlier wording was restored is the restored one', () => {
    const restored = edited(edited(one, { text: 'Lain' }, at(20)), { text: one.text }, at(30));
    expect(mergedNote(restored, one)).toEqual(restored);
    expect(mergedNote(restored, edited(one, { text: 'Lain' }, at(20)))).toEqual(restored);
  });

  it('edited on three sides keeps all three', () => {
    const third = edited(one, { text: 'Ketiga' }, at(40));
    const note = mergedNote(mergedNote(mine, yours) ?? one, third);
    expect([note?.text, note?.rival?.text]).toEqual(['Ketiga', 'Punyamu']);
    expect(note?.earlier.map(({ text }) => text)).toContain('Punyaku');
  });

  it.each([
    ['deleted on one side is deleted', trashed(one, at(20)), one, at(20)],
    ['deleted, then edited on the other side, is there', trashed(one, at(20)), yours, null],
    ['edited, then deleted on the other side, is deleted', mine, trashed(one, at(30)), at(30)],
    [
      'put back later than it was deleted is there',
      trashed(one, at(20)),
      untrashed(trashed(one, at(20)), at(21)),
      null,
    ],
    ['deleted on both sides is deleted since the later', trashed(one, at(20)), trashed(one, at(25)), at(25)],
  ])('%s', (_, a, b, deletedAt) => {
    expect(mergedNote(a, b)?.deletedAt).toBe(deletedAt);
    expect(mergedNote(b, a)?.deletedAt).toBe(deletedAt);
  });
});

describe('an article', () => {
  it('saved on both sides stays as it was first saved, with the notes of both', () => {
    const later = { ...sampleArticle(1, { title: 'Judul baru' }), id: sampleId(7), savedAt: at(50) };
    const other = { articles: [later], notes: [sampleNote(2, 7)] };
    const { articles, notes } = merge(other, library(one));
    expect(articles).toEqual([sampleArticle(1)]);
    expect(new Set(notes)).toEqual(new Set([sampleNote(2, 1), one]));
  });

  it('of which only the address is known gives way to one with its text', () => {
    const bare = { ...sampleArticle(1, { text: '', blocks: [] }), savedAt: at(0), id: sampleId(7) };
    expect(merge({ articles: [bare], notes: [sampleNote(2, 7)] }, library())).toEqual({
      articles: [sampleArticle(1)],
      notes: [sampleNote(2, 1)],
    });
  });
});
