import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import { type BenchBrowser, type BenchTab, launchBenchBrowser } from './bench-browser.ts';
import { startHeldServer } from './held-server.ts';
import { untilShown } from './in-page.ts';

/** Chromium with a small extension whose page runs a script of the benchmark, as the popup runs Sorot's. */
export interface PageExtension {
  /** Name and version of the browser. */
  readonly version: string;
  /** Opens the page in a new tab and waits for its script. */
  open(): Promise<ScriptTab>;
  /** Opens a page of the extension that is built upon, and answers with the milliseconds until a selector is painted. */
  timeOf(page: string, selector: string): Promise<number>;
  /** Opens such a page, waits until a selector is painted, and calls a function in it. */
  inPage(page: string, selector: string, read: (argument: null) => unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** A tab with the page. */
export interface ScriptTab {
  /** Calls one of the functions that the script put into `globalThis.measures`. */
  measure(name: string, argument: unknown): Promise<unknown>;
  /** Bytes that the page keeps: its objects, what the browser keeps for them, and its ArrayBuffers. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="page.js"></script>';
const MANIFEST = {
  manifest_version: 3,
  name: 'Sorot bench',
  version: '1',
  permissions: ['unlimitedStorage'],
};
const SCRIPT_MS = 20;

const Heap = v.object({
  usedSize: v.number(),
  embedderHeapUsedSize: v.number(),
  backingStorageSize: v.number(),
});

/** Bundles a script for the page, lays `files` beside it, all into a copy of a built extension or into none, and starts the browser. */
export async function startPageExtension(
  script: URL,
  files: Readonly<Record<string, string>>,
  built: string | null = null,
): Promise<PageExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-bench-extension-'));
  if (built !== null) await cp(built, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: fileURLToPath(script), formats: ['es'], fileName: () => 'page.js' },
    },
  });
  const manifest = built === null ? { 'manifest.json': JSON.stringify(MANIFEST) } : {};
  const all = { ...files, ...manifest, 'page.html': PAGE };
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(folder, name), text)));
  // Nothing is asked of it; it is the browser's only way out.
  const server = await startHeldServer(new Map());
  const browser = await launchBenchBrowser({ extensionDir: folder, proxyPort: server.port });
  return {
    version: browser.version,
    open: () => openPage(browser),
    timeOf: async (page, selector) =>
      v.parse(v.number(), await withPage(browser, page, (tab) => tab.call(untilShown, selector))),
    inPage: (page, selector, read) =>
      withPage(browser, page, async (tab) => {
        await tab.call(untilShown, selector);
        return tab.call(read, null);
      }),
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function withPage<T>(
  browser: BenchBrowser,
  page: string,
  work: (tab: BenchTab) => Promise<T>,
): Promise<T> {
  const tab = await browser.open(`chrome-extension://${browser.extensionId}/${page}`);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

async function openPage(browser: BenchBrowser): Promise<ScriptTab> {
  const tab = await browser.open(`chrome-extension://${browser.extensionId}/page.html`);
  while ((await tab.call(() => 'measures' in globalThis, null)) !== true) await sleep(SCRIPT_MS);
  return {
    measure: (name, argument) => tab.call(callMeasure, { name, argument }),
    heap: () => heapOf(tab),
    close: tab.close,
  };
}

function callMeasure({ name, argument }: { name: string; argument: unknown }): unknown {
  const { measures } = globalThis as unknown as { measures: Record<string, (of: unknown) => unknown> };
  return measures[name]?.(argument);
}

async function heapOf(tab: BenchTab): Promise<number> {
  await tab.send('HeapProfiler.collectGarbage', {});
  const used = v.parse(Heap, await tab.send('Runtime.getHeapUsage', {}));
  return used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize;
}
