import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import { type BenchBrowser, type BenchTab, launchBenchBrowser } from '../bench-browser.ts';
import { startHeldServer } from '../held-server.ts';
import { median } from '../summary.ts';
import type { Figure } from './figures.ts';
import type { BenchFiles } from './files.ts';
import { loadInWorker, startWorker } from './in-worker-page.ts';
import { sampleParagraphs } from './news-text.ts';

/** A new tab and worker each; the first round is thrown away. */
const ROUNDS = 15;

const MOST_MS = 40;

/** Of the file's size. */
const MOST_HEAP = 1.3;

const MANIFEST = { manifest_version: 3, name: 'Sorot bench', version: '1' };
const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title>';
const Loaded = v.object({
  ms: v.number(),
  /** Until the bytes are there. */
  fetchMs: v.number(),
  found: v.pipe(v.number(), v.minValue(1)),
});
type Loaded = v.InferOutput<typeof Loaded>;

/** In Chromium: an extension's worker that fetches the extension's own file, as Sorot's background does. */
export async function measureInWorker(files: BenchFiles): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-bench-extension-'));
  await writeExtension(folder, files.lexicon);
  // Nothing is asked of it; it is the browser's only way out.
  const server = await startHeldServer(new Map());
  const browser = await launchBenchBrowser({ extensionDir: folder, proxyPort: server.port });
  try {
    const rounds: Loaded[] = [];
    while (rounds.length <= ROUNDS) rounds.push(await loadOnce(browser));
    const middle = (part: 'ms' | 'fetchMs') => median(rounds.slice(1).map((round) => round[part]));
    const { size } = await stat(files.lexicon);
    const heap = await heapGrowth(browser);
    return [
      { what: 'fetch, open and look up, cold', value: middle('ms'), unit: 'ms', most: MOST_MS },
      { what: 'of that, fetching the file', value: middle('fetchMs'), unit: 'ms' },
      { what: "the worker's heap grows by", value: heap, unit: 'bytes' },
      { what: 'of the size of the file', value: heap / size, unit: 'times', most: MOST_HEAP },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeExtension(folder: string, lexicon: string): Promise<void> {
  const entry = fileURLToPath(new URL('bench-worker.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry, formats: ['iife'], name: 'benchWorker', fileName: () => 'worker.js' },
    },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'page.html'), PAGE);
  await copyFile(lexicon, join(folder, 'lexicon.bin'));
}

async function loadOnce(browser: BenchBrowser): Promise<Loaded> {
  const tab = await openPage(browser);
  try {
    await tab.call(startWorker, 'worker.js');
    return await load(tab);
  } finally {
    await tab.close();
  }
}

async function load(tab: BenchTab): Promise<Loaded> {
  return v.parse(Loaded, await tab.call(loadInWorker, sampleParagraphs()[0] ?? ''));
}

async function openPage(browser: BenchBrowser): Promise<BenchTab> {
  return browser.open(`chrome-extension://${browser.extensionId}/page.html`);
}

const Attached = v.object({ sessionId: v.string() });

/** JavaScript objects, what the browser keeps for them, and the bytes of ArrayBuffers, which stand in neither. */
const Heap = v.object({
  usedSize: v.number(),
  embedderHeapUsedSize: v.number(),
  backingStorageSize: v.number(),
});

/** Bytes by which the worker's heap has grown when the lexicon is open and the garbage is gone. */
async function heapGrowth({ cdp, ...browser }: BenchBrowser): Promise<number> {
  const tab = await openPage({ cdp, ...browser });
  const attached = new Promise<unknown>((attach) => cdp.events.once('Target.attachedToTarget', attach));
  await tab.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  await tab.call(startWorker, 'worker.js');
  const { sessionId } = v.parse(Attached, await attached);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage', {}, sessionId);
    const used = v.parse(Heap, await cdp.send('Runtime.getHeapUsage', {}, sessionId));
    return used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize;
  };
  const before = await heap();
  await load(tab);
  const grown = (await heap()) - before;
  await tab.close();
  return grown;
}
