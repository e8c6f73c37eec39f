import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { overlayText, pressIn } from './harness/overlay.ts';
import { selectWords } from './harness/selection.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const ARTICLE = 'http://contoh-sorot.blogspot.com/2019/08/indonesia-vietnam-sepakati-forum.html';

/** In the page before Sorot is: hears all that a page can hear, and writes down what it hears. */
const EARS = `<script>
window.heard = [];
const ALL = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'change', 'paste', 'copy', 'cut',
  'compositionstart', 'compositionupdate', 'compositionend', 'focus', 'blur', 'focusin', 'focusout', 'message',
  'messageerror', 'storage', 'select', 'selectionchange', 'click', 'pointerdown'];
const hear = (event) => heard.push([event.type, event.key, event.code, event.data, event.target?.value,
  event.target?.textContent?.length > 200 ? '' : event.target?.textContent].map(String).join(' '));
for (const type of ALL) for (const ear of [window, document, document.documentElement])
  ear.addEventListener(type, hear, true);
new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (document.body?.contains(target)) continue;
    heard.push([type, target.outerHTML?.length > 5000 ? '' : target.outerHTML, ...[...addedNodes].map((node) => node.outerHTML)].join(' '));
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) {
  const root = attach.call(this, { ...how, mode: 'open' });
  heard.push('a shadow root');
  return root;
};
</script>`;

/** No letter of it stands in a word of the page's events ('keydown' and so on), and none in the other. */
const SECRET = 'Jz Qx Zjq';

let server: FixtureServer;

beforeAll(async () => {
  const html = await readFile(new URL('../fixtures/pages/sample/source.html', import.meta.url), 'utf8');
  server = await startServer({ [ARTICLE]: html.replace(/<head>/i, `<head>${EARS}`) });
});

afterAll(() => server.close());

describe.each(BROWSERS)('a page that listens to everything in $name', (browser) => {
  let session: BrowserSession;
  let page: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    page = await session.open(ARTICLE);
    await page.waitFor(() => CSS.highlights.has('sorot-person'));
  });
  afterAll(() => session?.close());

  it('learns no letter of a note, of its tags, or of what is shown of it', async () => {
    await selectWords(page, 'bertemu dua kali setahun');
    await pressIn(page, '.bar', word('selectionAddNote'));
    const frame = await page.frame('note-frame.html');
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    await frame.type('textarea', SECRET);
    await frame.type('.tag-input', 'zqj');
    await frame.waitFor((text) => document.querySelector('textarea')?.value === text, SECRET);
    await frame.clickButton(word('saveNote'));
    await overlayText(page, '.page-toast', word('noteSaved'));
    const heard = await heardBy(page);
    expect(heard.filter((line) => /^(?:key|before|input|text|compo|message|paste)/.test(line))).toEqual([]);
    expect(heard.filter((line) => /[jqxz]/i.test(line.replace(/style=".*?"/g, '')))).toEqual([]);
  });

  it('hears what is typed in itself, which shows that it listens', async () => {
    await page.press('j');
    expect(await heardBy(page)).toContain('keydown j KeyJ undefined undefined ');
  });

  it('made no shadow root of Sorot an open one', async () => {
    expect(
      await page.evaluate(() => document.querySelector('html > div[popover]')?.shadowRoot ?? null),
    ).toBeNull();
    expect((await heardBy(page)).filter((line) => line === 'a shadow root')).toEqual([]);
  });
});

function heardBy(page: BrowserPage): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
