import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { poll } from './harness/poll.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { cleanTwin } from './hostile-visits.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** A page that begins to change without rest when it is told to, and goes on until it is told to rest. */
const STORM = `<script>
  window.storm = () => {
    const box = document.querySelector('h1');
    const timer = setInterval(() => box.classList.toggle('badai'), 10);
    window.calm = () => clearInterval(timer);
  };
</script></body>`;

let server: FixtureServer;

beforeAll(async () => {
  server = await startServer({ [ARTICLE]: (await cleanTwin()).replace('</body>', STORM) });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a page that changes without rest in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;
  let all: number;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(ARTICLE);
    await page.resize(900, 500);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    all = (await page.evaluate(drawn)).length;
  });

  afterAll(() => session?.close());

  it('is marked as far as it is in view', async () => {
    await page.evaluate(() => (globalThis as unknown as Storm).storm());
    await poll(isDrawnInViewOnly, 'marks in view only');
    const { length } = await page.evaluate(drawn);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(all);
  });

  it('is marked where the reader scrolls to', async () => {
    const [first] = await page.evaluate(drawn);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await poll(async () => (await page.evaluate(drawn))[0]?.words !== first?.words, 'other marks');
    expect(await poll(isDrawnInViewOnly, 'marks in view only')).toBe(true);
  });

  it('is marked as a whole on paper', async () => {
    await page.evaluate(() => {
      const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      addEventListener('beforeprint', () => Object.assign(globalThis, { printed: count() }));
    });
    await page.print();
    expect(await page.evaluate(() => (globalThis as unknown as Storm).printed)).toBe(all);
  });

  it('is marked as a whole when it has come to rest', async () => {
    await poll(isDrawnInViewOnly, 'marks in view only');
    await page.evaluate(() => (globalThis as unknown as Storm).calm());
    expect(await poll(async () => (await page.evaluate(drawn)).length === all, 'all marks')).toBe(true);
  });

  async function isDrawnInViewOnly(): Promise<boolean> {
    return (await page.evaluate(drawn)).every(({ isNear }) => isNear);
  }
});

/** What the page has in its own world. */
interface Storm {
  storm(): void;
  calm(): void;
  /** How many marks were drawn when the page was last made ready for print. */
  readonly printed: number;
}

/** Runs in the page: the marks drawn, from top to bottom, and whether each is in view or almost. */
function drawn(): readonly { readonly words: string; readonly isNear: boolean }[] {
  const marks = [...CSS.highlights.values()].flatMap((ranges) => [...ranges] as Range[]);
  const boxes = marks.map((range) => ({ words: range.toString(), box: range.getBoundingClientRect() }));
  return boxes
    .sort((a, b) => a.box.top - b.box.top)
    .map(({ words, box }) => ({ words, isNear: box.bottom > -100 && box.top < innerHeight + 100 }));
}
