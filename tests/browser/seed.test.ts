import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { cardText, openCard } from './harness/card.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { summaryOfTabInFront } from './page-calls.ts';
import { SEED_PAGES, seedGold } from './seed-page.ts';

it.skipIf(SEED_PAGES.length === 0)('has the seed beside the project', () =>
  expect(SEED_PAGES).toHaveLength(2),
);

describe.skipIf(SEED_PAGES.length === 0).each(BROWSERS)('the seed article in $name', (browser) => {
  let server: FixtureServer;
  let session: BrowserSession;

  beforeAll(async () => {
    server = await startServer(Object.fromEntries(SEED_PAGES.map(({ url, html }) => [url, html])));
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  describe.each(SEED_PAGES)('in the markup of $template', ({ url }) => {
    let page: BrowserPage;

    beforeAll(async () => {
      page = await session.open(url);
      await page.waitFor(() => CSS.highlights.size > 0);
    });

    it('has title, day, caption, source and 14 paragraphs, and nothing of the comments', async () => {
      const popup = await session.openOver(page, 'popup.html');
      const { article } = await summaryOfTabInFront(popup);
      await popup.close();
      expect(article).toMatchObject({
        title: 'Indonesia-Rusia Sepakati Peningkatan Kerja Sama Tanggulangi Terorisme',
        publishedOn: '2016-09-20',
        caption: 'Ilustrasi pasukan anti teror Yonif 752/VYS',
        source: 'Kompas',
      });
      expect(article?.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(14);
      expect(article?.text).not.toMatch(/komentar|Catatan/);
    });

    it('marks every name and title, and nothing else as one', async () => {
      await page.activate();
      expect(await page.evaluate(paintedNames)).toEqual(goldByType());
    });

    it('has terrorism, and defence or security cooperation, among its first three topics', async () => {
      const popup = await session.openOver(page, 'popup.html');
      const { annotation } = await summaryOfTabInFront(popup);
      await popup.close();
      const first = annotation?.topics.slice(0, 3).map(({ id }) => id) ?? [];
      expect(first).toContain('topic/terorisme');
      expect(first.some((id) => SECURITY.includes(id))).toBe(true);
    });

    it.each([
      ['Menko Polhukam', 'Wiranto, on September 20, 2016'],
      ['IMCT', 'International Meeting of Counter Terorism'],
    ])('shows a card on %s that says: %s', async (name, words) => {
      await page.activate();
      await openCard(page, name);
      expect(await cardText(page)).toContain(words);
      await page.press('Escape');
    });
  });
});

const SECURITY = [
  'topic/pertahanan',
  'topic/keamanan',
  'topic/kerja-sama-pertahanan',
  'topic/kerja-sama-internasional',
];

/** Runs in the page: the painted words by type, in the order of the page. */
function paintedNames(): Record<string, readonly string[]> {
  const byType: Record<string, Range[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const type = name.replace('sorot-', '').replace('-faint', '');
    if (type !== 'topic') byType[type] = [...(byType[type] ?? []), ...([...highlight] as Range[])];
  }
  const names: Record<string, readonly string[]> = {};
  for (const [type, ranges] of Object.entries(byType)) {
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    names[type] = ranges.map((range) => range.toString());
  }
  return names;
}

function goldByType(): Record<string, readonly string[]> {
  const names: Record<string, string[]> = {};
  for (const { surface, type } of seedGold()) names[type] = [...(names[type] ?? []), surface];
  return names;
}
