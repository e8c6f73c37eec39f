import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { heapOfWorker } from './chromium-heap.ts';
import { ChromiumPage } from './chromium-page.ts';
import { poll } from './poll.ts';
import { openProfile, type Profile } from './profile.ts';
import { proxyScript } from './proxy-script.ts';
import type { BrowserPage, BrowserSession, LaunchOptions } from './session.ts';

/** Starts Chromium with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const session = new ChromiumSession(options, await openProfile(options));
  await session.start();
  if (options.keepsWelcome !== true) await session.closeWelcome();
  if (options.inPrivate === true) await session.permitPrivate();
  return session;
}

/** What Chromium's own page about extensions calls, and no other page may. */
interface DeveloperPrivate {
  readonly chrome: {
    readonly developerPrivate: Readonly<
      Record<'addHostPermission' | 'removeHostPermission', (id: string, origin: string) => Promise<void>>
    > & {
      updateProfileConfiguration(of: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(of: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
  };
}

/** What a page of the extension calls. */
interface PermissionsApi {
  readonly chrome: {
    readonly permissions: { request(of: { origins: readonly string[] }): Promise<boolean> };
  };
}

/** What an extension lets the reader do with windows. */
interface WindowsApi {
  readonly chrome: {
    readonly windows: { create(of: { incognito: boolean; url: string }): Promise<unknown> };
  };
}

class ChromiumSession implements BrowserSession {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  #context: BrowserContext | null = null;
  #extensionId = '';

  constructor(options: LaunchOptions, profile: Profile) {
    this.#options = options;
    this.#profile = profile;
  }

  async start(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile.dir, launchOptions(this.#options));
    await this.reloadExtension();
  }

  async reloadExtension(): Promise<void> {
    // Not --load-extension: Chrome's own builds have ignored it since version 137.
    this.#extensionId = await this.#load(this.#options.extensionDir);
  }

  async addStranger(extensionDir: string): Promise<void> {
    await this.#load(extensionDir);
  }

  async #load(path: string): Promise<string> {
    const cdp = await this.#running().browser()?.newBrowserCDPSession();
    const loaded = await cdp?.send('Extensions.loadUnpacked', { path });
    return loaded?.id ?? '';
  }

  async open(url: string): Promise<BrowserPage> {
    const page = new ChromiumPage(await this.#running().newPage());
    await page.goto(url);
    return page;
  }

  openOver(page: BrowserPage, path: string): Promise<BrowserPage> {
    return this.openBehind(page, this.extensionUrl(path));
  }

  async openBehind(page: BrowserPage, url: string): Promise<BrowserPage> {
    const behind = new ChromiumPage(await this.#running().newPage());
    await page.activate();
    await behind.goto(url);
    return behind;
  }

  async openPrivate(url: string): Promise<BrowserPage> {
    const before = this.#running().pages();
    await this.#inExtension(() => {
      const { chrome } = globalThis as unknown as WindowsApi;
      return chrome.windows.create({ incognito: true, url: 'about:blank' });
    }, '');
    const find = async () =>
      this.#running()
        .pages()
        .find((page) => !before.includes(page));
    const page = new ChromiumPage(await poll(find, 'a private window'));
    await page.goto(url);
    return page;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#extensionId}/${path}`;
  }

  async backgroundBytes(): Promise<number | null> {
    const browser = await this.#running().browser()?.newBrowserCDPSession();
    return browser === undefined ? null : heapOfWorker(browser, this.extensionUrl(''));
  }

  async stopBackground(): Promise<void> {
    const page = this.#running().pages()[0] ?? (await this.#running().newPage());
    const cdp = await this.#running().newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await cdp.detach();
  }

  async grant(origin: string): Promise<void> {
    await this.#permission('addHostPermission', origin);
    // Allowed there, it is in force once the extension asks for it, which the browser then does not ask the reader.
    await this.#inExtension((pattern) => {
      const { chrome } = globalThis as unknown as PermissionsApi;
      return chrome.permissions.request({ origins: [pattern] });
    }, origin);
  }

  async withdraw(origin: string): Promise<void> {
    await this.#permission('removeHostPermission', origin);
  }

  async answering(give: boolean, origin: string, press: () => Promise<void>): Promise<void> {
    // No driver presses the browser's own window: what is to be given is allowed before, what is not stays unanswered.
    if (give) await this.#permission('addHostPermission', origin);
    await press();
  }

  /** Waits for the welcome page of a new profile, and closes it. */
  async closeWelcome(): Promise<void> {
    const address = this.extensionUrl('welcome.html');
    const find = async () =>
      this.#running()
        .pages()
        .find((page) => page.url() === address);
    await (await poll(find, 'the welcome page')).close();
  }

  /** Lets the extension into private windows, as the reader does in the browser's own page; it is loaded anew for it. */
  async permitPrivate(): Promise<void> {
    const page = await this.#running().newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as DeveloperPrivate).chrome;
      // Loaded anew, an extension from a folder stays only where the reader is a developer.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, this.#extensionId);
    await poll(() => page.goto(this.extensionUrl('welcome.html')), 'the extension loaded anew');
    await page.close();
  }

  async #permission(change: 'addHostPermission' | 'removeHostPermission', origin: string): Promise<void> {
    const page = await this.#running().newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([method, id, pattern]) => {
        const { chrome } = globalThis as unknown as DeveloperPrivate;
        return chrome.developerPrivate[method](id, pattern);
      },
      [change, this.#extensionId, origin] as const,
    );
    await page.close();
  }

  async #inExtension(work: (argument: string) => Promise<unknown>, argument: string): Promise<void> {
    const page = await this.#running().newPage();
    await page.goto(this.extensionUrl('welcome.html#sites'));
    await page.evaluate(work, argument);
    await page.close();
  }

  async restart(): Promise<void> {
    await this.#running().close();
    await this.start();
  }

  untilClosed(): Promise<void> {
    return new Promise((closed) => this.#running().once('close', () => closed()));
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await this.#profile.discard();
  }

  #running(): BrowserContext {
    if (this.#context === null) {
      throw new Error('The browser is not running.');
    }
    return this.#context;
  }
}

function launchOptions(options: LaunchOptions) {
  const locale = options.locale ?? 'en-US';
  return {
    executablePath: chromiumProgram(),
    // Of the system's language, which `--lang` does not change on Linux, are the extension's words.
    env: { ...process.env, LANGUAGE: locale },
    headless: options.visible !== true,
    colorScheme: options.colorScheme ?? 'light',
    locale,
    viewport: options.visible === true ? null : { width: 1280, height: 800 },
    // Extensions are what is tested here.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages === true ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      // Containers give root no sandbox; the pages are the project's own.
      '--no-sandbox',
      `--proxy-pac-url=${proxyScript(options)}`,
      `--lang=${locale}`,
      // In private windows a page of the fixtures would be asked for by HTTPS only.
      ...(options.inPrivate === true ? ['--disable-features=HttpsFirstModeIncognito,HttpsUpgrades'] : []),
    ],
  };
}

function chromiumProgram(): string {
  const program = findBrowser('chromium');
  if (program === null) {
    throw new Error('No Chrome or Chromium 140 or newer is installed.');
  }
  return program;
}
