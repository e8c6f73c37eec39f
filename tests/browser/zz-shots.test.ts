import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, it } from 'vitest';
import { toExport } from '../../lib/library/export.ts';
import { sampleArticle, sampleMoment, sampleNote } from '../library/samples.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import { word } from './harness/words.ts';

let server: FixtureServer;
beforeAll(async () => {
  server = await startServer({});
});
afterAll(() => server.close());
const w = (text: string, n: number) =>
  ({ text, tags: ['laut'], colour: 'green', until: sampleMoment(n) }) as const;
for (const colorScheme of ['light', 'dark'] as const)
  it(`shots ${colorScheme}`, async () => {
    const session = await BROWSERS[0]!.launch({ proxyPort: server.port, colorScheme });
    const shot = (name: string) => `/tmp/shots-e/${colorScheme}-${name}.png`;
    await writeFile(
      '/tmp/shots-e/lib.json',
      toExport({
        articles: [sampleArticle(1), sampleArticle(2, { title: 'Indonesia dan Vietnam Sepakati Forum' })],
        notes: [
          sampleNote(1, 1, {
            earlier: [w('Catatan dulu', 1), w('Catatan kemudian', 2)],
            rival: w('Catatan dari laptop', 3),
          }),
          sampleNote(2, 1, { deletedAt: sampleMoment(9) }),
          sampleNote(3, 2, {
            deletedAt: sampleMoment(8),
            target: { kind: 'quote', quote: 'bertemu di Bali', selectors: [], block: null },
          }),
        ],
      }),
    );
    try {
      const page = await session.open(session.extensionUrl('library.html'));
      await page.resize(1100, 760);
      await page.chooseFiles('input[type=file]', ['/tmp/shots-e/lib.json']);
      await page.waitFor(() => document.querySelector('.exchange-plan') !== null);
      await page.screenshot(shot('import'));
      await page.clickButton(word('importApply'));
      await page.waitFor(() => document.querySelector('.row-title') !== null);
      await page.screenshot(shot('imported'));
      await page.clickButton(word('exportOpen'));
      await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
      await page.waitFor(() => document.querySelector('.article-choice') !== null);
      await page.evaluate(() => {
        location.hash = '#/article/00000000-0000-4000-8000-000000000001';
      });
      await page.waitFor(() => document.querySelector('.note-earlier') !== null);
      await page.evaluate(() => {
        for (const d of document.querySelectorAll('details')) d.open = true;
        document.querySelector('.reading-notes')?.scrollIntoView();
      });
      await page.screenshot(shot('history'));
      await page.evaluate(() => {
        location.hash = '#/trash';
      });
      await page.waitFor(() => document.querySelector('.trash .note') !== null);
      await page.screenshot(shot('trash'));
    } finally {
      await session.close();
    }
  });
