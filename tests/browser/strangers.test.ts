import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WHO_MAY_CALL } from '../../lib/messaging/who-may-call.ts';
import { sentFromTabInFront } from './calls-from-pages.ts';
import { BROWSERS } from './harness/browsers.ts';
import { geckoId } from './harness/gecko-id.ts';
import { pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';
const FRAME = 'http://contoh-sorot.blogspot.com/bingkai.html';
const OTHER_KEY = 'https://contoh-lain.blogspot.com/2019/08/berita-lain.html';

const CALLS = Object.entries(WHO_MAY_CALL.background);
const message = (call: string, of: unknown = null) => ({ sorot: 'background', call, of });

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  const framing = html.replace('</body>', `<iframe src="${FRAME}"></iframe></body>`);
  server = await startServer({ [ARTICLE]: framing, [FRAME]: '<!doctype html><p>bingkai' });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a message in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;
  let own: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
    own = await session.openOver(page, 'welcome.html');
  });
  afterAll(() => session?.close());

  it('from the script in a page is refused where it is for pages of the extension', async () => {
    const closed = CALLS.filter(([, kinds]) => !kinds.includes('page')).map(([call]) => call);
    const told = await sentFromTabInFront(
      own,
      'page',
      closed.map((call) => message(call)),
    );
    expect(told.map(({ error }) => error?.code)).toEqual(closed.map(() => 'refused'));
    expect(closed).toContain('openDrafts');
  });

  it('from the script in a page reaches what is kept of that page, and of no other', async () => {
    const asked = [ARTICLE.replace('http:', 'https:'), OTHER_KEY].map((pageKey) =>
      message('pageRecord', { pageKey }),
    );
    const told = await sentFromTabInFront(own, 'page', asked);
    expect(told.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it('from a frame of a page is refused, whatever it asks', async () => {
    const told = await sentFromTabInFront(
      own,
      'sub-frame',
      CALLS.map(([call]) => message(call)),
    );
    expect(told.map(({ error }) => error?.code)).toEqual(CALLS.map(() => 'refused'));
  });

  it('from another extension is answered by nobody', async () => {
    const id =
      browser.name === 'chromium' ? new URL(session.extensionUrl('')).host : geckoId(browser.extensionDir);
    const dir = await strangerFor(id);
    await session.addStranger(dir);
    const visited = await session.open(ARTICLE);
    const told = await visited.waitFor(() => document.documentElement.dataset['stranger']);
    expect(told).toMatch(/^nobody: /);
    await visited.close();
    await rm(dir, { recursive: true });
  });

  it('cannot be sent by a page at all', async () => {
    const senders = await page.evaluate(() =>
      (['browser', 'chrome'] as const).map((name) => {
        const api = (
          globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>
        )[name];
        return typeof api?.runtime?.sendMessage;
      }),
    );
    expect(senders).toEqual(['undefined', 'undefined']);
  });

  it('from the note frame is about the note that it was opened for, and no other', async () => {
    await page.activate();
    await selectWords(page, 'bertemu dua kali setahun');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await frame.waitFor(() => document.querySelector('textarea') !== null);
    const asked = [
      message('openDrafts'),
      message('pageRecord', { pageKey: ARTICLE.replace('http:', 'https:') }),
      message('noteDraft', { token: crypto.randomUUID() }),
      message('noteDraft', { token: new URL(await frame.evaluate(() => location.href)).hash.slice(1) }),
    ];
    const told = await frame.evaluate(async (all) => {
      const world = globalThis as unknown as Partial<
        Record<'browser' | 'chrome', { runtime: { sendMessage(of: unknown): Promise<{ ok: boolean }> } }>
      >;
      const answers = all.map((one) => (world.browser ?? world.chrome)?.runtime.sendMessage(one));
      return (await Promise.all(answers)).map((answer) => answer?.ok);
    }, asked);
    expect(told).toEqual([false, false, false, true]);
  });
});

/** A folder with an extension that asks Sorot for what is kept, and writes into the page what it was told. */
async function strangerFor(id: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sorot-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    content_scripts: [{ matches: ['*://*.blogspot.com/*'], js: ['ask.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'stranger@sorot.example' } },
  };
  const ask = `const { dataset } = document.documentElement;
    const asked = ${JSON.stringify(message('openDrafts'))};
    (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(id)}, asked).then(
      (answer) => { dataset.stranger = answer === undefined ? 'nobody: no answer' : JSON.stringify(answer); },
      (error) => { dataset.stranger = 'nobody: ' + error.message; },
    );`;
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dir, 'ask.js'), ask);
  return dir;
}
