import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { type Bidi, bidiOf } from './bidi.ts';
import { FirefoxPage } from './firefox-page.ts';
import { extensionBytes } from './firefox-processes.ts';
import { geckoId } from './gecko-id.ts';
import { poll } from './poll.ts';
import { openProfile, type Profile } from './profile.ts';
import { proxyScript } from './proxy-script.ts';
import type { BrowserPage, BrowserSession, LaunchOptions } from './session.ts';
import { fillProfile } from './started-profile.ts';

/** The extension's address in every test profile; otherwise Firefox draws a new one for each. */
const UUID = '5a1d3f0e-8c47-4b52-9d16-2e7f60b9c3a4';

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const session = new FirefoxSession(options, await openProfile(options));
  await session.start();
  if (options.keepsWelcome !== true) await session.closeWelcome();
  return session;
}

class FirefoxSession implements BrowserSession {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #profile: Profile;
  readonly #downloads: string;
  /** Tabs that were given out. */
  readonly #seen = new WeakSet<Page>();
  #browser: Browser | null = null;

  constructor(options: LaunchOptions, profile: Profile) {
    this.#options = options;
    this.#profile = profile;
    this.#downloads = join(profile.dir, 'downloads');
  }

  async start(): Promise<void> {
    const { dir } = this.#profile;
    // A test that gives a profile damages it, or ends the browser while it writes: that one is Firefox's own.
    const isOwn = this.#options.profileDir === undefined;
    const plain = { ...this.#options, firefoxPreferences: {} };
    if (isOwn) await fillProfile(dir, async (empty) => (await launch(plain, empty, this.#downloads)).close());
    mkdirSync(this.#downloads, { recursive: true });
    this.#browser = await launch(this.#options, dir, this.#downloads);
    // Of it Puppeteer would put back, at the end, the preferences of before; a reader's browser keeps them.
    if (isOwn) await rm(join(dir, 'prefs.js.puppeteer'), { force: true });
    if (this.#options.inPrivate === true) await this.#permitPrivate();
    await this.reloadExtension();
  }

  async reloadExtension(): Promise<void> {
    // A temporary add-on: it is gone after each quit, what it stored is not.
    await this.#running().installExtension(this.#options.extensionDir);
  }

  async addStranger(extensionDir: string): Promise<void> {
    await this.#running().installExtension(extensionDir);
  }

  async open(url: string): Promise<BrowserPage> {
    const page = await this.#newPage();
    await page.goto(url);
    return page;
  }

  openOver(page: BrowserPage, path: string): Promise<BrowserPage> {
    return this.openBehind(page, this.extensionUrl(path));
  }

  async openBehind(page: BrowserPage, url: string): Promise<BrowserPage> {
    const behind = await this.#newPage();
    await page.activate();
    await behind.goto(url);
    return behind;
  }

  async openPrivate(url: string, place: 'in front' | 'behind' = 'in front'): Promise<BrowserPage> {
    await this.#bidi().inBrowser(`(async () => {
      const find = () => [...Services.wm.getEnumerator('navigator:browser')]
        .find((one) => PrivateBrowsingUtils.isWindowPrivate(one) && one.gBrowserInit?.delayedStartupFinished);
      if (find() === undefined) OpenBrowserWindow({ private: true });
      while (find() === undefined) await new Promise((next) => setTimeout(next, 50));
      const { gBrowser } = find();
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });
      if (${place === 'in front'}) gBrowser.selectedTab = tab;
    })()`);
    const page = await poll(async () => {
      for (const one of await this.#running().pages()) {
        const at = await one.evaluate(() => location.href).catch(() => '');
        if (at === url && !this.#seen.has(one)) return one;
      }
      return null;
    }, `a private tab at ${url}`);
    return this.#seenPage(page);
  }

  extensionUrl(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  backgroundBytes(): Promise<number | null> {
    return extensionBytes(this.#bidi());
  }

  async stopBackground(): Promise<void> {
    const id = JSON.stringify(geckoId(this.#options.extensionDir));
    await this.#bidi().inBrowser(`WebExtensionPolicy.getByID(${id}).extension.terminateBackground()`);
  }

  grant(origin: string): Promise<void> {
    return this.#permission('add', origin);
  }

  withdraw(origin: string): Promise<void> {
    return this.#permission('remove', origin);
  }

  /** Waits for the welcome page of a new profile, and closes it. */
  closeWelcome(): Promise<void> {
    return this.#bidi().inBrowser(`(async () => {
      for (;;) {
        const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
        if (tab !== undefined) return gBrowser.removeTab(tab);
        await new Promise((next) => setTimeout(next, 50));
      }
    })()`);
  }

  async answering(give: boolean, _origin: string, press: () => Promise<void>): Promise<void> {
    await press();
    await this.#bidi().inBrowser(`(async () => {
      for (;;) {
        const asked = PopupNotifications.getNotification('addon-webext-permissions', gBrowser.selectedBrowser);
        if (asked) {
          (${give} ? asked.mainAction : asked.secondaryActions[0]).callback();
          return asked.remove();
        }
        await new Promise((next) => setTimeout(next, 50));
      }
    })()`);
  }

  async #permission(change: 'add' | 'remove', origin: string): Promise<void> {
    const id = JSON.stringify(geckoId(this.#options.extensionDir));
    const permissions = JSON.stringify({ permissions: [], origins: [origin] });
    await this.#bidi().inBrowser(`(async () => {
      const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
      const { ExtensionPermissions } = ChromeUtils.importESModule(module);
      const { extension } = WebExtensionPolicy.getByID(${id});
      await ExtensionPermissions.${change}(${id}, ${permissions}, extension);
    })()`);
  }

  /** Lets the extension into private windows, as the reader does when it is installed. */
  #permitPrivate(): Promise<void> {
    const id = JSON.stringify(geckoId(this.#options.extensionDir));
    return this.#bidi().inBrowser(`(async () => {
      const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
      const { ExtensionPermissions } = ChromeUtils.importESModule(module);
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(${id}, { permissions, origins: [] });
    })()`);
  }

  async restart(): Promise<void> {
    await this.#running().close();
    await this.start();
  }

  untilClosed(): Promise<void> {
    return new Promise((closed) => this.#running().once('disconnected', () => closed()));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#profile.discard();
  }

  async #newPage(): Promise<FirefoxPage> {
    return this.#seenPage(await this.#running().newPage());
  }

  #seenPage(page: Page): FirefoxPage {
    this.#seen.add(page);
    return new FirefoxPage(page, this.#bidi(), this.#downloads);
  }

  #bidi(): Bidi {
    return bidiOf(this.#running());
  }

  #running(): Browser {
    if (this.#browser === null) {
      throw new Error('The browser is not running.');
    }
    return this.#browser;
  }
}

function launch(options: LaunchOptions, userDataDir: string, downloads: string): Promise<Browser> {
  const visible = options.visible === true;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxProgram(),
    headless: !visible,
    userDataDir,
    defaultViewport: visible ? null : { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, downloads),
  });
}

function preferences(options: LaunchOptions, downloads: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extensionDir)]: UUID }),
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': proxyScript(options),
    'intl.locale.requested': options.locale ?? 'en-US',
    'intl.accept_languages': options.locale ?? 'en-US',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    // A popup is tried in a tab behind its page's: there, as in a real popup, a moment is a moment and not a second.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    ...options.firefoxPreferences,
  };
}

function firefoxProgram(): string {
  const program = findBrowser('firefox');
  if (program === null) {
    throw new Error('No Firefox 150 or newer is installed.');
  }
  return program;
}
