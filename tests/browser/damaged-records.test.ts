import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const [DAMAGED, WHOLE] = ['Judul yang rusak', 'Judul yang utuh'];
const LIBRARY = toExport({
  articles: [sampleArticle(1, { title: DAMAGED }), sampleArticle(2, { title: WHOLE })],
  notes: [sampleNote(1, 1), sampleNote(2, 2)],
});

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

const bodyText = (page: BrowserPage) => page.evaluate(() => document.body.textContent);

/** Makes of an article's language a number, past the library. */
const damage = (page: BrowserPage, id: string) =>
  page.evaluate(async (key) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('sorot'));
    const store = database.transaction('articles', 'readwrite').objectStore('articles');
    const record = await done(store.get(key));
    await done(store.put({ ...record, article: { ...record.article, language: 7 } }));
    database.close();
  }, id);

describe.each(BROWSERS)('a library with a damaged article in $name', (browser) => {
  let server: FixtureServer;
  let folder: string;
  let session: BrowserSession;
  let library: BrowserPage;

  beforeAll(async () => {
    server = await startServer({});
    folder = await mkdtemp(join(tmpdir(), 'sorot-damaged-'));
    const file = join(folder, 'sorot.json');
    await writeFile(file, LIBRARY);
    session = await browser.launch({ proxyPort: server.port });
    library = await session.open(session.extensionUrl('library.html'));
    await library.chooseFiles('input[type=file]', [file]);
    await library.clickButton(word('importApply'));
    await says(library, word('imported'));
    await library.goto(session.extensionUrl('library.html#/settings'));
    await library.clickButton(word('backupNow'));
    await says(library, word('backupMade'));
    await damage(library, sampleId(1));
    await library.close();
    library = await session.open(session.extensionUrl('library.html'));
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it('says how much cannot be read, and lists all else', async () => {
    await says(library, WHOLE);
    await says(library, word('damagedTitle'));
    await says(library, word('damagedRecords').replace('$COUNT$', '1'));
    expect(await bodyText(library)).not.toContain(DAMAGED);
  });

  it('has the article again from the newest backup, by a summary, and is well then', async () => {
    await library.clickButton(word('lossRestore'));
    await library.clickButton(word('importApply'));
    await says(library, DAMAGED);
    await library.waitFor(() => document.querySelector('.notice') === null);
  });
});
