import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../lib/storage/library.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

let extension: ExtensionPage;
let library: Library;
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  library = extension.remote('library', `notes-${count}`);
});

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the trash', () => {
  const id = sampleNote(1, 1).id;

  beforeEach(async () => {
    await library.saveNote(sampleNote(1, 1, { tags: ['Laut', 'laporan'] }), sampleArticle(1));
    await library.saveNote(sampleNote(2, 1, { tags: ['laporan'] }));
  });

  it('takes a note out of all lists but its own, and gives it back', async () => {
    const { deletedAt } = await library.trashNote(id);
    expect(deletedAt).not.toBeNull();
    expect(idsOf(await library.notesOf(sampleId(1)))).toEqual([sampleNote(2, 1).id]);
    expect(idsOf(await library.recentNotes({ limit: 9 }))).toEqual([sampleNote(2, 1).id]);
    expect(idsOf(await library.trashedNotes({ limit: 9 }))).toEqual([id]);
    expect(await library.untrashNote(id)).toMatchObject({ id, deletedAt: null, text: 'Catatan 1' });
    expect(await library.trashedNotes({ limit: 9 })).toEqual([]);
  });

  it('is cleared out after thirty days, and not a millisecond sooner', async () => {
    const deletedAt = '2026-01-01T00:00:00.000Z';
    await library.putBack(sampleNote(1, 1, { deletedAt }));
    expect(await library.purgeTrash('2026-01-30T23:59:59.999Z')).toBe(0);
    expect(await library.note(id)).not.toBeNull();
    expect(await library.purgeTrash('2026-01-31T00:00:00.000Z')).toBe(1);
    expect(await library.note(id)).toBeNull();
    expect(await library.notesOf(sampleId(1))).toHaveLength(1);
  });

  it('goes with its article, and comes back with it', async () => {
    await library.trashNote(id);
    const before = await library.everything();
    await library.restore(await library.deleteArticle(sampleId(1)));
    expect(await library.everything()).toEqual(before);
  });

  it('of what is not kept is missing', async () => {
    await expect(library.trashNote(sampleId(5))).rejects.toMatchObject({ code: 'missing' });
    await expect(library.putBack(sampleNote(1, 7))).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('an edit', () => {
  it('keeps the earlier wording, which can be had again', async () => {
    await library.saveNote(sampleNote(1, 1), sampleArticle(1));
    const id = sampleNote(1, 1).id;
    const edited = await library.editNote(id, { text: 'Lain', tags: [' laut ', 'laut'], colour: 'pink' });
    expect(edited).toMatchObject({ text: 'Lain', tags: ['laut'], colour: 'pink' });
    expect(edited.earlier).toMatchObject([{ text: 'Catatan 1', tags: [], colour: 'yellow' }]);
    expect((await library.editNote(id, { colour: 'blue' })).earlier).toHaveLength(1);
    expect(await library.note(id)).toMatchObject({ colour: 'blue' });
  });

  it('ends a rivalry, one way or the other', async () => {
    const rival = { text: 'Punyamu', tags: [], colour: 'green', until: sampleMoment(2) } as const;
    await library.saveArticle(sampleArticle(1));
    for (const [choice, text, earlier] of [
      ['kept', 'Catatan 1', 'Punyamu'],
      ['rival', 'Punyamu', 'Catatan 1'],
    ] as const) {
      await library.putBack(sampleNote(1, 1, { rival }));
      const note = await library.settleNote(sampleNote(1, 1).id, choice);
      expect(note).toMatchObject({ text, earlier: [{ text: earlier }] });
      expect(note).not.toHaveProperty('rival');
    }
  });
});

it('tags are completed, whatever their case, most used first', async () => {
  await library.saveNote(sampleNote(1, 1, { tags: ['Laut', 'laporan', 'TNI'] }), sampleArticle(1));
  await library.saveNote(sampleNote(2, 1, { tags: ['laporan'] }));
  expect(await library.tagsUsed('LA', 5)).toEqual(['laporan', 'Laut']);
  expect(await library.tagsUsed('', 2)).toEqual(['laporan', 'Laut']);
  expect(await library.tagsUsed('x', 5)).toEqual([]);
});

it('an article is found by its fingerprint, until it is deleted', async () => {
  await library.saveArticle(sampleArticle(1, { fingerprint: '1.abc' }));
  await library.saveArticle(sampleArticle(2, { fingerprint: null }));
  expect(idsOf(await library.articlesByFingerprint('1.abc'))).toEqual([sampleId(1)]);
  await library.deleteArticle(sampleId(1));
  expect(await library.articlesByFingerprint('1.abc')).toEqual([]);
});
