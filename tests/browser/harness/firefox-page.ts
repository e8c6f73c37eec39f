import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Bidi } from './bidi.ts';
import { tabSeconds } from './firefox-processes.ts';
import { poll } from './poll.ts';
import { type BrowserPage, type Clip, type Point, type Surface, WAIT_MS } from './session.ts';

/** A frame of Firefox. */
class FirefoxSurface implements Surface {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  evaluate<T, A>(read: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    return this.#frame.evaluate(read as (arg: unknown) => T | Promise<T>, arg) as Promise<T>;
  }

  // Not waitForFunction: Puppeteer does not notice when an extension's page has replaced about:blank.
  waitFor<T, A>(read: (arg: A) => T, arg?: A): Promise<NonNullable<T>> {
    return poll(() => this.evaluate(read, arg), `${read}`);
  }

  async click(selector: string): Promise<void> {
    await this.#appeared(selector);
    await this.#frame.click(selector);
  }

  async clickButton(name: string): Promise<void> {
    await poll(async () => {
      const button = await this.#buttonNamed(name);
      return button === null ? false : pressed(button);
    }, `button ${name}`);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#appeared(selector);
    await this.#frame.type(selector, text);
  }

  /** One question for all buttons: a page of names has hundreds, and each question takes its way. */
  async #buttonNamed(name: string): Promise<ElementHandle | null> {
    const found = await this.#frame.evaluateHandle((wanted) => {
      const buttons = [...document.querySelectorAll('button, a, summary')];
      return buttons.find((it) => (it.ariaLabel ?? it.textContent).trim() === wanted) ?? null;
    }, name);
    return found.asElement() as ElementHandle | null;
  }

  async #appeared(selector: string): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
  }
}

/** Presses a button; false where it was drawn anew before the press, and another stands in its place. */
async function pressed(button: ElementHandle): Promise<boolean> {
  try {
    // A reader would scroll too: what lies below a sticky foot counts as in view.
    await button.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await button.click();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('detached')) return false;
    throw error;
  }
}

/** A tab of Firefox. */
export class FirefoxPage extends FirefoxSurface implements BrowserPage {
  readonly #page: Page;
  readonly #bidi: Bidi;
  readonly #downloads: string;
  readonly #faults: string[] = [];

  constructor(page: Page, bidi: Bidi, downloads: string) {
    super(page.mainFrame());
    page.on('pageerror', (error) => this.#faults.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') this.#faults.push(line.text());
    });
    this.#page = page;
    this.#bidi = bidi;
    this.#downloads = downloads;
  }

  async insideShadow<T, A>(host: string, read: (root: ShadowRoot, arg: A) => T, arg?: A): Promise<T> {
    return (await this.#bidi.inShadow(this.#page.mainFrame(), host, `${read}`, arg)) as T;
  }

  frame(urlPart: string): Promise<Surface> {
    return poll(async () => {
      for (const frame of this.#page.frames()) {
        // Asked of the document itself: Puppeteer goes on saying about:blank of a frame with an extension's page.
        if ((await frame.evaluate(() => location.href)).includes(urlPart)) {
          return new FirefoxSurface(frame);
        }
      }
      return null;
    }, `frame ${urlPart}`);
  }

  async press(keys: string): Promise<void> {
    const names = keys.split('+') as KeyInput[];
    for (const name of names) {
      await this.#page.keyboard.down(name);
    }
    for (const name of names.reverse()) {
      await this.#page.keyboard.up(name);
    }
  }

  moveMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(to.x, to.y, { steps: 5 });
    await this.#page.mouse.up();
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewport({ width, height });
  }

  async screenshot(path: string, clip?: Clip): Promise<void> {
    const to = path as `${string}.png`;
    if (clip === undefined) {
      await this.#page.screenshot({ path: to });
      return;
    }
    // Puppeteer counts a clip from the top of the document.
    const [left, top] = await this.evaluate(() => [scrollX, scrollY] as const);
    await this.#page.screenshot({ path: to, clip: { ...clip, x: clip.x + left, y: clip.y + top } });
  }

  async chooseFiles(selector: string, paths: readonly string[]): Promise<void> {
    await this.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
    const input = (await this.#page.$(selector)) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(...paths);
  }

  async download(start: () => Promise<void>): Promise<string> {
    await start();
    const [name, text] = await poll(() => downloadedIn(this.#downloads), 'a download');
    await rm(join(this.#downloads, name));
    return text;
  }

  mainThreadSeconds(): Promise<number | null> {
    return tabSeconds(this.#bidi);
  }

  faults(): readonly string[] {
    return this.#faults;
  }

  async print(): Promise<void> {
    await this.#page.pdf();
  }

  activate(): Promise<void> {
    return this.#page.bringToFront();
  }

  async goto(url: string): Promise<void> {
    // Firefox never reports an extension's page as loaded, so no event is waited for, and the document is asked.
    await this.#page.goto(url, { waitUntil: [], timeout: WAIT_MS });
    await this.waitFor((wanted) => {
      // By the getter: a picture or a form of the page may be named `readyState`.
      const state = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')?.get?.call(document);
      return location.href === wanted && state === 'complete';
    }, url);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/** Name and text of the file in a folder for downloads; null while it is on its way: for a moment it has another name. */
async function downloadedIn(folder: string): Promise<readonly [name: string, text: string] | null> {
  const names = await readdir(folder);
  const [name] = names;
  if (name === undefined || names.some((file) => file.endsWith('.part'))) return null;
  const text = await readFile(join(folder, name), 'utf8');
  return text === '' ? null : [name, text];
}
