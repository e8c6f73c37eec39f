import { readFile } from 'node:fs/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { type BrowserPage, type Clip, type Point, type Surface, WAIT_MS } from './session.ts';

/** A frame of Chromium. */
class ChromiumSurface implements Surface {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  evaluate<T, A>(read: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    return this.#frame.evaluate(read as (arg: unknown) => T | Promise<T>, arg);
  }

  async waitFor<T, A>(read: (arg: A) => T, arg?: A): Promise<NonNullable<T>> {
    const handle = await this.#frame.waitForFunction(read as (arg: unknown) => T, arg, { timeout: WAIT_MS });
    return (await handle.jsonValue()) as NonNullable<T>;
  }

  click(selector: string): Promise<void> {
    return this.#frame.click(selector, { timeout: WAIT_MS });
  }

  clickButton(name: string): Promise<void> {
    const button = this.#frame.getByRole('button', { name, exact: true });
    return button.or(this.#frame.getByRole('link', { name, exact: true })).click({ timeout: WAIT_MS });
  }

  type(selector: string, text: string): Promise<void> {
    return this.#frame.locator(selector).pressSequentially(text, { timeout: WAIT_MS });
  }
}

/** A tab of Chromium. */
export class ChromiumPage extends ChromiumSurface implements BrowserPage {
  readonly #page: Page;
  readonly #faults: string[] = [];
  #metrics: CDPSession | null = null;

  constructor(page: Page) {
    super(page.mainFrame());
    this.#page = page;
    page.on('pageerror', (error) => this.#faults.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') this.#faults.push(line.text());
    });
  }

  async insideShadow<T, A>(host: string, read: (root: ShadowRoot, arg: A) => T, arg?: A): Promise<T> {
    const cdp = await this.#page.context().newCDPSession(this.#page);
    try {
      const expression = `document.querySelector(${JSON.stringify(host)})`;
      const { result } = await cdp.send('Runtime.evaluate', { expression });
      const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId ?? '', pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId ?? 0;
      const root = await cdp.send('DOM.resolveNode', { backendNodeId });
      const answer = await cdp.send('Runtime.callFunctionOn', {
        objectId: root.object.objectId ?? '',
        functionDeclaration: `function (arg) { return (${read})(this, arg); }`,
        arguments: [{ value: arg }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails !== undefined) {
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      }
      return answer.result.value as T;
    } finally {
      await cdp.detach();
    }
  }

  async frame(urlPart: string): Promise<Surface> {
    const wanted = (frame: Frame) => frame.url().includes(urlPart);
    const present = this.#page.frames().find(wanted);
    return new ChromiumSurface(
      present ?? (await this.#page.waitForEvent('framenavigated', { predicate: wanted, timeout: WAIT_MS })),
    );
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys);
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
    return this.#page.setViewportSize({ width, height });
  }

  async screenshot(path: string, clip?: Clip): Promise<void> {
    await this.#page.screenshot(clip === undefined ? { path } : { path, clip });
  }

  chooseFiles(selector: string, paths: readonly string[]): Promise<void> {
    return this.#page.setInputFiles(selector, [...paths]);
  }

  async download(start: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download', { timeout: WAIT_MS }),
      start(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  async mainThreadSeconds(): Promise<number | null> {
    if (this.#metrics === null) {
      this.#metrics = await this.#page.context().newCDPSession(this.#page);
      // By the thread's own clock: what waits for a processor works not.
      await this.#metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
    }
    const { metrics } = await this.#metrics.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? null;
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
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
