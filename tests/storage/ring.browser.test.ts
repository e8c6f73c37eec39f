import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../lib/storage/library.ts';
import type { OwnNames } from '../../lib/storage/own-lexicon.ts';
import { BROWSERS } from '../browser/harness/browsers.ts';
import { sampleArticle, sampleId, sampleMoment, sampleNote } from '../library/samples.ts';
import { launchProbe, type ProbeBrowser, type ProbePage } from './probe-browser.ts';

const OWN_NAME = {
  id: sampleId(50),
  forms: ['Tim Sorot'],
  meaning: { use: 'never' },
  createdAt: sampleMoment(1),
  updatedAt: sampleMoment(1),
} as const;

describe.each(BROWSERS)('the ring of backups in $name', (browser) => {
  let probe: ProbeBrowser;
  let page: ProbePage;
  let library: Library;
  let ownNames: OwnNames;
  let name = '';
  let count = 0;

  beforeAll(async () => {
    probe = await launchProbe(browser);
    page = await probe.open();
  });

  afterAll(() => probe?.close());

  beforeEach(async () => {
    count += 1;
    name = `ring-${count}`;
    library = page.remote('library', name);
    ownNames = page.remote('ownNames', name);
    await library.saveArticle(sampleArticle(1));
    await library.saveNote(sampleNote(1, 1));
  });

  const keys = async () => {
    const all = await page.evaluate((p) => p.localKeys(), null);
    return all.filter((key) => key.startsWith(`ring/${name}/`));
  };
  const copyKey = (article: number) => `ring/${name}/article/0/${sampleId(article)}`;
  const putLocal = (key: string, value: unknown) =>
    page.evaluate((p, [k, v]) => p.putLocal(k, v), [key, value] as const);

  it('gives back what was kept, with the trash and the own names', async () => {
    await library.saveArticle(sampleArticle(2));
    await library.saveNote(sampleNote(2, 2));
    await library.trashNote(sampleNote(2, 2).id);
    await ownNames.put([OWN_NAME]);
    const made = await library.backUp('now');
    const contents = await library.everything();
    expect(await library.ringContents(made?.id ?? '')).toEqual({
      contents,
      ownNames: [OWN_NAME],
      leftOut: 0,
    });
  });

  it('gives back more notes than lie in one part', async () => {
    const notes = Array.from({ length: 1203 }, (_, n) => sampleNote(n + 1, 1));
    await library.mergeIn({ articles: [sampleArticle(1)], notes });
    const made = await library.backUp('now');
    expect(made?.noteParts).toBe(3);
    expect((await library.ringContents(made?.id ?? '')).contents.notes).toHaveLength(1203);
  });

  it('grows by itself after twenty changes, and not before', async () => {
    expect(await library.backUp('if-due')).not.toBeNull();
    for (let n = 2; n < 21; n += 1) await library.saveNote(sampleNote(n, 1));
    expect(await library.backUp('if-due')).toBeNull();
    await library.saveNote(sampleNote(21, 1));
    expect(await library.backUp('if-due')).toMatchObject({ standing: { notes: 21 } });
    expect(await library.ring()).toHaveLength(2);
  });

  it('holds the three newest and the fullest, and one copy of each article', async () => {
    await library.saveNote(sampleNote(2, 1));
    const fullest = await library.backUp('now');
    await library.deleteNote(sampleNote(2, 1).id);
    for (let n = 0; n < 4; n += 1) await library.backUp('now');
    const ring = await library.ring();
    expect(ring.map(({ standing }) => standing.notes)).toEqual([1, 1, 1, 2]);
    expect(ring.at(-1)?.id).toBe(fullest?.id);
    const present = await keys();
    expect(present.filter((key) => key.includes('/article/'))).toEqual([copyKey(1)]);
    // The list, the copy of the article, and of each backup its notes and its lists.
    expect(present).toHaveLength(2 + 2 * 4);
  });

  it('lets an article go with the last backup that has it', async () => {
    await library.backUp('now');
    await library.deleteArticle(sampleId(1));
    await library.saveArticle(sampleArticle(2));
    await library.saveNote(sampleNote(2, 2));
    for (let n = 0; n < 3; n += 1) await library.backUp('now');
    expect(await keys()).not.toContain(copyKey(1));
    expect(await keys()).toContain(copyKey(2));
  });

  it('copies an article anew after an import wrote over it', async () => {
    await library.backUp('now');
    const changed = sampleArticle(1, { title: 'Judul lain', text: `${sampleArticle(1).article.text} Lagi.` });
    await library.mergeIn({ articles: [{ ...changed, savedAt: sampleMoment(59) }], notes: [] });
    const made = await library.backUp('now');
    const { contents } = await library.ringContents(made?.id ?? '');
    expect(contents).toEqual(await library.everything());
  });

  it('leaves a damaged copy out, and says how much that is', async () => {
    await library.saveArticle(sampleArticle(2));
    const made = await library.backUp('now');
    await putLocal(copyKey(1), 'H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==');
    const { contents, leftOut } = await library.ringContents(made?.id ?? '');
    expect(contents).toEqual({ articles: [sampleArticle(2)], notes: [] });
    expect(leftOut).toBe(2);
  });

  it('says so where a part of a backup is gone', async () => {
    const made = await library.backUp('now');
    await putLocal(`ring/${name}/${made?.id}/notes/0`, null);
    await expect(library.ringContents(made?.id ?? '')).rejects.toMatchObject({ code: 'unreadable' });
    await expect(library.ringContents('x')).rejects.toMatchObject({ code: 'missing' });
  });

  it('stays as it is while a loss is not decided on', async () => {
    await library.backUp('now');
    const before = await keys();
    await page.evaluate((p, n) => p.deleteDatabase(n), name);
    await library.saveArticle(sampleArticle(5));
    expect(await library.backUp('now')).toBeNull();
    expect(await keys()).toEqual(before);
  });
});
