import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/library/draft.ts';
import type { Drafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';
import { BROWSERS, type TestBrowser } from '../browser/harness/browsers.ts';
import { sampleArticle, sampleMoment, sampleNote } from '../library/samples.ts';
import { openExtensionPage } from './extension-page.ts';
import { launchProbe, type ProbePage } from './probe-browser.ts';
import { ARTICLES, found } from './searched.ts';

/** More than the small records of this test, in bytes; a new database of Firefox alone takes some hundred thousand. */
const ROOM = 2 ** 21;

/** Finds no room there, also when the browser compresses it. */
const LONG_TEXT = createHash('shake256', { outputLength: ROOM }).digest('base64');

const FAULT = { code: 'quota', message: 'There is no room left for the library; nothing was changed.' };

const { article, annotation } = sampleArticle(1);

const DRAFT: Draft = {
  ...{ article, annotation },
  ...{ token: 'a', target: { kind: 'article' }, noteId: null, createdAt: sampleMoment(1) },
  ...{ text: 'Kata pertama', colour: 'yellow', tags: [] },
};

/** A page of an extension that has little room. */
interface CrampedPage extends ProbePage {
  /** Does some work while there is little. */
  cramped(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chromium is told how much room an origin has; Firefox how large all together may be. Firefox gives an extension with
 * `unlimitedStorage`, as Sorot is, whatever the disk has: the small extension here is without that permission.
 */
async function openCramped({ name, ...browser }: TestBrowser): Promise<CrampedPage> {
  if (name === 'chromium') {
    const page = await openExtensionPage();
    return { ...page, cramped: (work) => page.withRoomFor(ROOM, work) };
  }
  const limit = { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM / 1024 };
  const probe = await launchProbe({ name, ...browser }, limit);
  return { ...(await probe.open()), cramped: (work) => work(), close: probe.close };
}

// A browser of its own: Chromium asks for the room at the first write, and then not for half a minute.
describe.each(BROWSERS)('a write that finds no room in $name', (browser) => {
  let page: CrampedPage;
  let library: Library;

  beforeAll(async () => {
    page = await openCramped(browser);
    library = page.remote('library', 'room');
  });

  afterAll(() => page?.close());

  it('says so and changes nothing, be it an article, a note, a draft or an import', async () => {
    const drafts = page.remote<Drafts>('drafts', 'room');
    const long = sampleArticle(3, { text: LONG_TEXT });
    await page.cramped(async () => {
      await library.saveArticle(sampleArticle(1));
      await library.saveNote(sampleNote(1, 1));
      await drafts.begin(DRAFT);
      await expect(library.saveArticle(long)).rejects.toMatchObject(FAULT);
      await expect(library.saveNote(sampleNote(2, 1, { text: LONG_TEXT }))).rejects.toMatchObject(FAULT);
      await expect(library.editNote(sampleNote(1, 1).id, { text: LONG_TEXT })).rejects.toMatchObject(FAULT);
      await expect(drafts.keep('a', { text: LONG_TEXT })).rejects.toMatchObject(FAULT);
      const contents = { articles: [sampleArticle(2), long], notes: [sampleNote(3, 2)] };
      await expect(library.mergeIn(contents)).rejects.toMatchObject(FAULT);
    });
    expect(await library.everything()).toEqual({ articles: [sampleArticle(1)], notes: [sampleNote(1, 1)] });
    expect(await found(library, 'berita', ARTICLES)).toHaveLength(1);
    expect(await drafts.read('a')).toEqual(DRAFT);
  });

  // Firefox has no bound of its own for this store.
  it.runIf(browser.name === 'chromium')('leaves the older backups, where it is a backup', async () => {
    const made = await library.backUp('now');
    await page.evaluate((probe) => probe.putLocal('filler', 'x'.repeat(10_400_000)), null);
    const text = LONG_TEXT.slice(0, 200_000);
    await library.editNote(sampleNote(1, 1).id, { text });
    await expect(library.backUp('now')).rejects.toMatchObject(FAULT);
    expect((await library.ring()).map(({ id }) => id)).toEqual([made?.id]);
    expect((await library.ringContents(made?.id ?? '')).contents.notes).toEqual([sampleNote(1, 1)]);
    await page.evaluate((probe) => probe.putLocal('filler', null), null);
    expect(await library.backUp('now')).not.toBeNull();
  });
});
