import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Drafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';
import { DATABASE_VERSION } from '../../lib/storage/upgrades.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import { ARTICLES, found } from './searched.ts';

let extension: ExtensionPage;
let library: Library;
let drafts: Drafts;
let name = '';
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  name = `durability-${count}`;
  library = extension.remote('library', name);
  drafts = extension.remote('drafts', name);
});

const { article, annotation } = sampleArticle(1);
const NOTE_ID = sampleNote(9, 1).id;
const draft = {
  token: 'a',
  article,
  annotation,
  target: { kind: 'article' },
  text: '',
  colour: 'yellow',
  tags: [],
  noteId: null,
  createdAt: sampleMoment(1),
} as const;

describe('every write', () => {
  const writes: Readonly<Record<string, () => Promise<unknown>>> = {
    saveArticle: () => library.saveArticle(sampleArticle(2)),
    saveNote: () => library.saveNote(sampleNote(1, 1)),
    editNote: () => library.editNote(NOTE_ID, { text: 'Lain' }),
    trashNote: () => library.trashNote(NOTE_ID),
    untrashNote: () => library.untrashNote(NOTE_ID),
    purgeTrash: () => library.purgeTrash(sampleMoment(1)),
    putBack: () => library.putBack(sampleNote(9, 1)),
    deleteNote: () => library.deleteNote(NOTE_ID),
    deleteArticle: () => library.deleteArticle(sampleId(1)),
    restore: () => library.restore({ article: sampleArticle(3), notes: [] }),
    mergeIn: () => library.mergeIn({ articles: [sampleArticle(4)], notes: [] }),
    bringBack: async () => {
      const { backup } = await library.mergeIn({ articles: [sampleArticle(4)], notes: [] });
      await library.bringBack(backup ?? '');
    },
    settleNote: () => library.settleNote(NOTE_ID, 'kept'),
    begin: () => drafts.begin(draft),
    keep: () => drafts.begin(draft).then(() => drafts.keep('a', { text: 'Kata' })),
    drop: () => drafts.drop('a'),
  };

  it.each(Object.keys(writes))('asks for strict durability: %s', async (method) => {
    await library.saveNote(sampleNote(9, 1), sampleArticle(1));
    await extension.evaluate((probe) => void probe.asked.splice(0), null);
    await writes[method]?.();
    const asked = await extension.evaluate((probe) => probe.asked, null);
    const written = asked.filter(({ mode }) => mode === 'readwrite');
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(({ durability }) => durability !== 'strict')).toEqual([]);
  });

  it('is there after the browser crashed', async () => {
    await library.saveNote(sampleNote(1, 1), sampleArticle(1));
    await drafts.begin(draft);
    await drafts.keep('a', { text: 'Kata sebelum listrik padam' });
    await extension.crash();
    expect(await library.everything()).toEqual({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1)] });
    expect(await drafts.begin({ ...draft, token: 'b' })).toEqual({
      ...draft,
      text: 'Kata sebelum listrik padam',
    });
  });
});

describe('a damaged record', () => {
  const damaged = { ...sampleArticle(1), savedAt: 'yesterday' };
  const fault = {
    code: 'unreadable',
    message: `The saved article ${sampleId(1)} is damaged: savedAt: must be a time in UTC, YYYY-MM-DDTHH:MM:SS.mmmZ`,
  };

  beforeEach(async () => {
    await library.saveNote(sampleNote(1, 1), sampleArticle(1));
  });

  it('is named by whatever reads it', async () => {
    await extension.evaluate((probe, [db, record]) => probe.put(db, 'articles', record), [
      name,
      damaged,
    ] as const);
    await expect(library.article(sampleId(1))).rejects.toMatchObject(fault);
    await expect(library.articleByPageKey(article.pageKey)).rejects.toMatchObject(fault);
    await expect(library.everything()).rejects.toMatchObject(fault);
  });

  it('that a write comes upon undoes what the write had done before', async () => {
    const note = { ...sampleNote(1, 1), text: null };
    await extension.evaluate((probe, [db, record]) => probe.put(db, 'notes', record), [name, note] as const);
    const write = library.saveNote(sampleNote(1, 2), sampleArticle(2));
    await expect(write).rejects.toMatchObject({ code: 'unreadable' });
    expect(await library.article(sampleId(2))).toBeNull();
    expect(await found(library, 'berita', ARTICLES)).toEqual([sampleId(1)]);
  });

  it('is named also if it is a note', async () => {
    const note = { ...sampleNote(1, 1), text: null };
    await extension.evaluate((probe, [db, record]) => probe.put(db, 'notes', record), [name, note] as const);
    await expect(library.notesOf(sampleId(1))).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(`The note ${note.id} is damaged: text: `),
    });
  });
});

describe('a connection', () => {
  beforeEach(() => library.saveArticle(sampleArticle(1)));

  it('makes way for a newer version, whose library is read and never written', async () => {
    await drafts.begin(draft);
    await extension.evaluate((probe, [db, version]) => probe.openAt(db, version), [
      name,
      DATABASE_VERSION + 1,
    ] as const);
    expect(await library.countArticles()).toBe(1);
    expect(await library.health()).toEqual({ kind: 'newer' });
    const newer = {
      code: 'newer',
      message: 'A newer Sorot has written the library; this version reads it, and changes nothing.',
    };
    await expect(library.saveArticle(sampleArticle(2))).rejects.toMatchObject(newer);
    await expect(library.purgeTrash(sampleMoment(9))).rejects.toMatchObject(newer);
    await expect(drafts.keep('a', { text: 'Kata' })).rejects.toMatchObject(newer);
    expect(await library.backUp('now')).toBeNull();
    expect(await drafts.all()).toEqual([draft]);
    expect(await library.everything()).toEqual({ articles: [sampleArticle(1)], notes: [] });
  });

  it('makes way for a deletion, and opens again', async () => {
    await extension.evaluate((probe, db) => probe.deleteDatabase(db), name);
    expect(await library.countArticles()).toBe(0);
    await library.saveArticle(sampleArticle(2));
    expect(await library.countArticles()).toBe(1);
  });

  it('that was closed stays closed', async () => {
    await library.close();
    await expect(library.countArticles()).rejects.toMatchObject({
      code: 'unknown',
      message: 'The library was closed here.',
    });
  });
});
