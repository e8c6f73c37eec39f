import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { DAMAGES, databaseFolder } from '../../scripts/soak/storage/damages.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

/** Large enough that the middle of its file is no free page. */
const TEXT = 'Kerja sama pertahanan di laut. '.repeat(40);
const LIBRARY = toExport({
  articles: [sampleArticle(1)],
  notes: Array.from({ length: 60 }, (_, n) => sampleNote(n + 1, 1, { text: `${n} ${TEXT}` })),
});
const DAMAGE = DAMAGES.find(({ name }) => name === 'the middle of the largest file is zero');

const says = (page: BrowserPage, text: string) =>
  page.waitFor((words) => document.body.textContent.includes(words), text);

// Chromium begins anew by itself, and the library is missed then: loss.test.ts.
describe.each(BROWSERS.filter(({ name }) => name === 'firefox'))(
  'a database that $name cannot read',
  (browser) => {
    let server: FixtureServer;
    let folder: string;
    let session: BrowserSession;
    const profileDir = () => join(folder, 'profile');

    beforeAll(async () => {
      server = await startServer({});
      folder = await mkdtemp(join(tmpdir(), 'sorot-unreadable-'));
      session = await browser.launch({ proxyPort: server.port, profileDir: profileDir() });
      const file = join(folder, 'sorot.json');
      await writeFile(file, LIBRARY);
      const library = await session.open(session.extensionUrl('library.html'));
      await library.chooseFiles('input[type=file]', [file]);
      await library.clickButton(word('importApply'));
      await says(library, word('imported'));
      await library.goto(session.extensionUrl('library.html#/settings'));
      await library.clickButton(word('backupNow'));
      await says(library, word('backupMade'));
      await session.close();
      await DAMAGE?.apply({ folder: await databaseFolder(profileDir()), older: '' }, 1);
      session = await browser.launch({
        proxyPort: server.port,
        profileDir: profileDir(),
        keepsWelcome: true,
      });
    });

    afterAll(async () => {
      await session?.close();
      await server?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });

    it('is said in the popup, which leads to the backup', async () => {
      const popup = await session.open(session.extensionUrl('popup.html'));
      await says(popup, word('healthUnreadable'));
      await says(popup, word('anewPlan'));
      await popup.close();
    });

    it('gives its backup as a file, and is begun anew with it', async () => {
      const library = await session.open(session.extensionUrl('library.html'));
      await says(library, word('healthUnreadable'));
      expect(await library.download(() => library.clickButton(word('anewSave')))).toBe(LIBRARY);
      await library.clickButton(word('anewPlan'));
      await says(library, word('anewHint'));
      await library.clickButton(word('anewApply'));
      await says(library, sampleArticle(1).article.title);
      await library.waitFor(() => document.querySelector('.notice') === null);
    });
  },
);
