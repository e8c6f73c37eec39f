import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession, Surface } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const OWN_PAGES = ['popup.html', 'library.html', 'sidepanel.html', 'welcome.html'];

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a page of the extension in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
  });
  afterAll(() => session?.close());

  it.each(OWN_PAGES)('(%s) has all that it needs, and its policy lets nothing else in', async (path) => {
    const own = await session.openOver(page, path);
    await own.waitFor(() => document.querySelector('main, h1, button') !== null);
    expect(await own.evaluate(missingIn)).toEqual([]);
    expect(await own.evaluate(forbiddenThings)).toEqual(REFUSED);
    await own.close();
  });

  it('(note-frame.html) is held to the same policy', async () => {
    await page.activate();
    await selectWords(page, 'bertemu dua kali setahun');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame: Surface = await page.frame('note-frame.html');
    await frame.waitFor(() => document.querySelector('textarea') !== null);
    expect(await frame.evaluate(missingIn)).toEqual([]);
    expect(await frame.evaluate(forbiddenThings)).toEqual(REFUSED);
  });
});

describe.each(BROWSERS.filter(({ name }) => name === 'firefox'))('the library in $name', (browser) => {
  it('is kept for good, also where the disk runs full, without anybody being asked', async () => {
    const session = await browser.launch({ proxyPort: server.port });
    const own = await session.open(session.extensionUrl('welcome.html'));
    await own.waitFor(() => {
      const world = globalThis as { isForGood?: boolean };
      void navigator.storage.persisted().then((isForGood) => {
        world.isForGood = isForGood;
      });
      return world.isForGood;
    });
    await session.close();
  });
});

/** {@link forbiddenThings}, all of which must come to nothing. */
const REFUSED = {
  thrown: ['markup of text', 'a program of text', 'a document of text'],
  blocked: ['connect-src', 'img-src'],
  ran: false,
};

/** Runs in the page: what it asked for and did not get. Chromium keeps what its policy blocked before anybody listened. */
async function missingIn(): Promise<readonly string[]> {
  const reports = await new Promise<readonly string[]>((done) => {
    if (!('ReportingObserver' in window)) return done([]);
    const tell: ReportingObserverCallback = (all) => done(all.map((report) => JSON.stringify(report)));
    new ReportingObserver(tell, { types: ['csp-violation'], buffered: true }).observe();
    setTimeout(done, 200, []);
  });
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const images = [...document.images].filter(({ naturalWidth }) => naturalWidth === 0);
  return [
    ...reports,
    ...sheets.filter(({ sheet }) => sheet === null).map(({ href }) => href),
    ...images.map(({ src }) => src),
  ];
}

/** Runs in the page: tries what no page of the extension may do, and tells what came of it. */
async function forbiddenThings() {
  const blocked = new Set<string>();
  document.addEventListener('securitypolicyviolation', (event) => blocked.add(event.effectiveDirective));
  const world = globalThis as unknown as { ran?: boolean };
  const attempts: readonly (readonly [string, () => unknown])[] = [
    ['markup of text', () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' })],
    ['a program of text', () => new Function('return 1')()],
    ['a document of text', () => new DOMParser().parseFromString('<p>x', 'text/html')],
    ['an image from elsewhere', () => Object.assign(new Image(), { src: 'https://contoh.example/a.png' })],
    ['a request elsewhere', () => void fetch('https://contoh.example/').catch(() => undefined)],
    [
      'a script in the page',
      () => {
        const script = document.createElement('script');
        script.append(document.createTextNode('globalThis.ran = true'));
        document.body.append(script);
      },
    ],
  ];
  const thrown: string[] = [];
  // Not at once: while a driver's own call runs, programs of text are let through.
  await new Promise<void>((done) => {
    setTimeout(() => {
      for (const [name, attempt] of attempts) {
        try {
          attempt();
        } catch {
          thrown.push(name);
        }
      }
      setTimeout(done, 300);
    });
  });
  const sources = [...blocked].filter((directive) => /^(?:connect|img)-src$/.test(directive));
  return { thrown, blocked: sources.sort(), ran: world.ran === true };
}
