import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { readImport } from '../../lib/library/import.ts';
import type { Library } from '../../lib/storage/library.ts';
import { BROWSERS } from '../browser/harness/browsers.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { launchProbe, type ProbeBrowser, type ProbePage } from './probe-browser.ts';

const ARTICLES = [sampleArticle(1), sampleArticle(2), sampleArticle(3)];
const NOTES = [sampleNote(1, 1), sampleNote(2, 2), sampleNote(3, 3)];

/** What a disk made of an article and of a note on another one. */
const DAMAGED_ARTICLE = {
  ...sampleArticle(1),
  article: { ...sampleArticle(1).article, language: 7 },
};
const DAMAGED_NOTE = { ...sampleNote(2, 2), text: null };

describe.each(BROWSERS)('a library with damaged records, in $name', (browser) => {
  let probe: ProbeBrowser;
  let page: ProbePage;
  let library: Library;
  let name = '';
  let count = 0;

  beforeAll(async () => {
    probe = await launchProbe(browser);
    page = await probe.open();
  });

  afterAll(() => probe?.close());

  const put = (store: string, record: object) =>
    page.evaluate((p, [n, s, r]) => p.put(n, s, r), [name, store, record] as const);

  beforeEach(async () => {
    count += 1;
    name = `readable-${count}`;
    library = page.remote('library', name);
    for (const article of ARTICLES) await library.saveArticle(article);
    for (const note of NOTES) await library.saveNote(note);
    await library.backUp('now');
    await put('articles', DAMAGED_ARTICLE);
    await put('notes', DAMAGED_NOTE);
  });

  const list = async () => {
    const { hits } = await library.search({ query: '', filters: { kind: 'article' }, limit: 9 });
    return hits.map(({ id }) => id).toSorted();
  };
  const restore = async () => {
    const health = await library.health();
    const id = health.kind === 'damaged' ? (health.backup?.id ?? '') : '';
    return library.mergeIn((await library.ringContents(id)).contents);
  };

  it('lists all others, and then says how many cannot be read, with the backup that can', async () => {
    expect(await library.health()).toEqual({ kind: 'well' });
    expect(await list()).toEqual([sampleId(2), sampleId(3)]);
    expect(await library.health()).toMatchObject({
      ...{ kind: 'damaged', records: 2 },
      backup: { standing: { articles: 3, notes: 3 } },
    });
  });

  it('says so too where the newest at a glance meet one', async () => {
    await put('articles', { ...sampleArticle(3), article: { ...sampleArticle(3).article, title: null } });
    expect((await library.newest(9)).map(({ id }) => id)).toEqual([sampleId(2), sampleId(1)]);
    expect(await library.health()).toMatchObject({ kind: 'damaged', records: 3 });
  });

  it('leaves aside a backup that has them as they are', async () => {
    const whole = (await library.ring())[0];
    await library.backUp('now');
    await list();
    expect(await library.health()).toMatchObject({ kind: 'damaged', backup: { id: whole?.id } });
  });

  it('is exported without them, as a file that can be imported', async () => {
    const { contents, homeless, damaged } = await library.readable();
    expect(contents).toEqual({ articles: ARTICLES.slice(1), notes: [NOTES[2]] });
    expect(homeless).toEqual([NOTES[0]]);
    expect(damaged).toEqual({ articles: [DAMAGED_ARTICLE], notes: [DAMAGED_NOTE] });
    expect(readImport(toExport(contents))).toMatchObject({ ok: true, value: { contents } });
  });

  it('keeps them as they are through an import and its undoing', async () => {
    const { backup } = await library.mergeIn({ articles: [sampleArticle(4)], notes: [] });
    expect((await library.readable()).damaged).toEqual({
      articles: [DAMAGED_ARTICLE],
      notes: [DAMAGED_NOTE],
    });
    await library.bringBack(backup ?? '');
    const { contents, homeless, damaged } = await library.readable();
    expect(damaged).toEqual({ articles: [DAMAGED_ARTICLE], notes: [DAMAGED_NOTE] });
    expect(homeless).toEqual([NOTES[0]]);
    expect(contents.articles).toEqual(ARTICLES.slice(1));
  });

  it('is whole and well after the backup was restored, and what was written since stays', async () => {
    await library.editNote(sampleNote(1, 1).id, { text: 'Sesudah cadangan' });
    await list();
    await restore();
    expect(await list()).toEqual(ARTICLES.map(({ id }) => id));
    const { articles, notes } = await library.everything();
    expect(articles).toEqual(ARTICLES);
    expect(notes.map(({ text }) => text)).toEqual(['Sesudah cadangan', NOTES[1]?.text, NOTES[2]?.text]);
    expect(await library.health()).toEqual({ kind: 'well' });
    const { hits } = await library.search({ query: '', filters: { kind: 'note' }, limit: 9 });
    expect(hits.map(({ articleId }) => articleId).toSorted()).toEqual(ARTICLES.map(({ id }) => id));
  });

  it('has an article that came in the place of a damaged one in the next backup', async () => {
    const good = sampleArticle(4);
    await library.saveArticle(good);
    await put('articles', { ...good, article: { ...good.article, language: 7 } });
    await library.backUp('now');
    await library.mergeIn({ articles: [good], notes: [] });
    const made = await library.backUp('now');
    const { contents } = await library.ringContents(made?.id ?? '');
    expect(contents.articles).toContainEqual(good);
  });
});
