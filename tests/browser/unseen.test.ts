import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
/** A page that Sorot may read and that is no article, and the same one where it may not. */
const NO_ARTICLE = 'http://contoh-sorot.blogspot.com/p/tentang.html';
const WITHOUT_SOROT = 'http://contoh-sorot.test/p/tentang.html';

/** In the page before Sorot is: writes down every event that comes by, and what breaks the page's own policy. */
const EARS = `<script>
window.heard = [];
for (const type of ['message', 'error', 'resize', 'scroll', 'selectionchange', 'readystatechange',
  'DOMContentLoaded', 'load', 'securitypolicyviolation', 'unhandledrejection'])
  for (const ear of [window, document])
    ear.addEventListener(type, (event) => heard.push([type, event.blockedURI, event.message].join(' ')), true);
</script>`;
const POLICY = `<meta http-equiv="content-security-policy"
  content="default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; frame-src 'none'">`;
const PAGE = `<!doctype html><html><head>${EARS}<title>Tentang</title></head><body><p>Kami.</p></body></html>`;

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({
    [ARTICLE]: html.replace(/<head>/i, `<head>${POLICY}${EARS}`),
    [NO_ARTICLE]: PAGE,
    [WITHOUT_SOROT]: PAGE,
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('what a page learns of Sorot in $name', (browser) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
  });
  afterAll(() => session?.close());

  it('is nothing where Sorot shows nothing', async () => {
    const [read, unread] = [await session.open(NO_ARTICLE), await session.open(WITHOUT_SOROT)];
    const own = await session.openOver(read, 'welcome.html');
    // Sorot was there: its script is asked in the page, and answers.
    expect(await isReadable(own)).toBe(true);
    expect(await read.evaluate(tracesIn)).toEqual(await unread.evaluate(tracesIn));
    for (const page of [own, read, unread]) await page.close();
  });

  it('is nothing of its files: they are no more to be had than those of an extension that is not there', async () => {
    const page = await session.open(WITHOUT_SOROT);
    const paths = [
      'manifest.json',
      'detector.js',
      'article.js',
      'icons/16.png',
      'library.html',
      'popup.html',
    ];
    // Firefox serves the note frame at an address that no page can know; Chrome's is another one each time.
    if (browser.name === 'chromium') paths.push('note-frame.html');
    const asked = paths.map((path) => session.extensionUrl(path));
    const madeUp = asked.map((url) => url.replace(/\/\/\w{4}/, '//abcd'));
    expect(await page.evaluate(probesOf, asked)).toEqual(await page.evaluate(probesOf, madeUp));
    await page.close();
  });

  it.each(['', '#', '#b418243b', '#<img src=x onerror=alert(1)>'])(
    'is nothing of a note frame that has no token (“%s”): it shows nothing',
    async (hash) => {
      const frame = await session.open(
        session.extensionUrl(`note-frame.html${hash}`.replace(/[<> ]/g, encodeURIComponent)),
      );
      expect(
        await frame.evaluate(() => [
          document.querySelector('main, [role=alert], button') === null,
          document.querySelector('#root')?.childNodes.length,
        ]),
      ).toEqual([true, 0]);
      await frame.close();
    },
  );

  it('is no address of the note frame, while a note is written beside its own strict policy', async () => {
    const page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    await selectWords(page, 'bertemu dua kali setahun');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await frame.waitFor(() => document.querySelector('textarea') !== null);
    const known = JSON.stringify(await page.evaluate(tracesIn));
    expect(known).not.toMatch(/-extension:|note-frame|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(await page.evaluate(() => [window.length, document.querySelectorAll('iframe').length])).toEqual([
      0, 0,
    ]);
    await page.close();
  });
});

/** Whether Sorot's script can be put into the tab in front, asked from a page of the extension. */
function isReadable(own: BrowserPage): Promise<boolean> {
  return own.evaluate(async () => {
    interface Api {
      readonly tabs: { query(of: object): Promise<readonly { id?: number }[]> };
      readonly scripting: { executeScript(of: object): Promise<readonly { result?: unknown }[]> };
    }
    const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Api>>;
    const api = browser ?? chrome;
    const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
    const func = () => document.title;
    const [answer] = (await api?.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func })) ?? [];
    return answer?.result === 'Tentang';
  });
}

/** Runs in the page: all that it can see of somebody else. */
function tracesIn() {
  const { heard } = window as unknown as { heard: readonly string[] };
  return {
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
    symbols: Object.getOwnPropertySymbols(window).map(String),
    html: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    highlights: CSS.highlights.size,
    resources: performance
      .getEntries()
      .flatMap(({ entryType, name }) =>
        entryType === 'resource' ? [name.replace(location.origin, '')] : [],
      ),
    heard,
    focused: document.activeElement?.tagName,
    scrolled: [scrollX, scrollY],
  };
}

/** Runs in the page: what it sees when it asks for addresses, as a request, an image, a script and a frame. */
async function probesOf(urls: readonly string[]): Promise<readonly unknown[]> {
  const told = (element: HTMLElement) =>
    new Promise<string>((done) => {
      for (const type of ['load', 'error']) element.addEventListener(type, () => done(type));
      document.body.append(element);
    });
  const seen: unknown[] = [];
  for (const src of urls) {
    const answer = await fetch(src, { mode: 'no-cors' }).then(
      ({ type }) => type,
      ({ name }: Error) => name,
    );
    const frame = Object.assign(document.createElement('iframe'), { src });
    const image = await told(Object.assign(new Image(), { src }));
    const script = await told(Object.assign(document.createElement('script'), { src }));
    const framed = await Promise.race([
      told(frame),
      new Promise((late) => setTimeout(late, 1000, 'nothing')),
    ]);
    seen.push([answer, image, script, framed, frame.contentDocument === null, frame.contentWindow?.length]);
    frame.remove();
  }
  return seen;
}
