import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { proxyScript } from '../browser/harness/proxy-script.ts';
import { startServer } from '../browser/harness/server.ts';
import type { Probe } from './probe.ts';

const MANIFEST = {
  ...{ manifest_version: 3, name: 'storage', version: '1', permissions: ['storage'] },
  browser_specific_settings: { gecko: { id: 'storage@sorot.example' } },
};
const PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="probe.js"></script>';

/** A page of a small extension, with `lib/storage` in it, in real Chromium: an origin like that of the library. */
export interface ExtensionPage {
  /** What tests call in the page, as the browser runs it. */
  evaluate<T, A>(work: (probe: Probe, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** A library, the drafts or the settings in the page. Failures reject with their code and message. */
  remote<T extends object>(kind: Parameters<Probe['call']>[0], name: string): T;
  /** Ends the browser as a power cut does, and starts it again. */
  crash(): Promise<void>;
  /** Does some work while the extension has room for so many bytes. */
  withRoomFor(bytes: number, work: () => Promise<void>): Promise<void>;
  /** Rejects where anything but the browser itself asked for an address meanwhile. */
  close(): Promise<void>;
}

/** Bundles the probe and opens it. */
export async function openExtensionPage(): Promise<ExtensionPage> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-storage-'));
  const extension = await buildProbe(folder);
  const server = await startServer();
  let { context, page } = await start(folder, extension, server.port);

  function evaluate<T, A>(work: (probe: Probe, argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const call = `(argument) => (${String(work)})(globalThis.probe, argument)`;
    return page.evaluate(`(${call})(${JSON.stringify(argument) ?? 'undefined'})`);
  }

  return {
    evaluate,
    remote: (kind, name) =>
      remote((method, args) =>
        evaluate((probe, [k, n, m, a]) => probe.call(k, n, m, [...a]), [kind, name, method, args] as const),
      ),
    async crash() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      const cdp = await context.browser()?.newBrowserCDPSession();
      // The answer never comes: the browser is gone.
      cdp?.send('Browser.crash').catch(() => undefined);
      await closed;
      ({ context, page } = await start(folder, extension, server.port));
    },
    async withRoomFor(bytes, work) {
      const cdp = await context.newCDPSession(page);
      const origin = page.url().replace('/page.html', '');
      // The limit lasts as long as the session.
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
      await work().finally(() => cdp.detach());
    },
    async close() {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function remote<T extends object>(
  call: (method: string, args: readonly unknown[]) => ReturnType<Probe['call']>,
): T {
  return new Proxy({} as T, {
    get:
      (_, method) =>
      async (...args: unknown[]) => {
        const answer = await call(String(method), args);
        if ('value' in answer) return answer.value;
        if ('code' in answer) throw Object.assign(new Error(answer.message), { code: answer.code });
        return undefined;
      },
  });
}

/** Writes the small extension with the probe in it into a folder, and answers with its own. */
export async function buildProbe(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  await mkdir(extension);
  await build({
    configFile: false,
    logLevel: 'error',
    // As WXT's module for the polyfill does.
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: { entry: fileURLToPath(new URL('probe.ts', import.meta.url)), formats: ['es'], fileName: 'probe' },
    },
  });
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(extension, 'page.html'), PAGE);
  return extension;
}

async function start(
  folder: string,
  extension: string,
  proxyPort: number,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser('chromium') ?? '',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--proxy-pac-url=${proxyScript({ proxyPort })}`],
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  const loaded = await cdp?.send('Extensions.loadUnpacked', { path: extension });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${loaded?.id}/page.html`);
  await page.waitForFunction('globalThis.probe');
  return { context, page };
}
