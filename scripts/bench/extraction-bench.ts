import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBrowser } from '../setup/browsers.mjs';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { type PageTimes, timesInPage } from './extraction/in-page.ts';
import { type SavedPage, savedPages } from './extraction/saved-pages.ts';
import { type HeldServer, startHeldServer } from './held-server.ts';
import { untilComplete } from './in-page.ts';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { median } from './summary.ts';

/** Rounds on a page, by turns with the others' work; the first, in code that has never run, is told apart. */
const ROUNDS = 9;

/** Bars, in milliseconds: what a page that is no article pays, a Blogger post, and the longest time without a pause. */
const MOST_DETECT_MS = 2;
const MOST_BLOGGER_MS = 8;
const MOST_SLICE_MS = 50;

/** Of the time that Readability takes for the same page. */
const MOST_BESIDE_READABILITY = 1.2;

const REST_MS = 200;

/**
 * How long it takes to find and read an article in Chromium, beside Readability on the same pages in the same run.
 *
 * @returns the exit code
 */
export async function benchExtraction(): Promise<number> {
  if (findBrowser('chromium') === null) {
    console.error('Please install Chrome or Chromium 140 (or newer): the times are measured in it.');
    return 1;
  }
  const pages = savedPages();
  const server = await startHeldServer(new Map(pages.map(({ html }, i) => [servedAt(i), html])));
  const folder = await mkdtemp(join(tmpdir(), 'sorot-bench-extraction-'));
  const manifest = { manifest_version: 3, name: 'Sorot bench', version: '1' };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const browser = await launchBenchBrowser({ extensionDir: folder, proxyPort: server.port });
  try {
    const script = await bundledScript(folder);
    const figures: Figure[] = [];
    for (const [i, page] of pages.entries())
      figures.push(...figuresOf(page, await measured({ browser, server, script }, servedAt(i), page.url)));
    console.log(`${figureTable(`In ${browser.version}, medians of ${ROUNDS}`, figures)}\n`);
    console.log(`${figures.filter((figure) => !holds(figure)).length} bars missed.`);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function bundledScript(folder: string): Promise<string> {
  const entry = fileURLToPath(new URL('extraction/bundled.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'bundled', fileName: () => 'bundled.js' };
  await build({ configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: false, lib } });
  return readFile(join(folder, 'bundled.js'), 'utf8');
}

interface Stage {
  readonly browser: BenchBrowser;
  readonly server: HeldServer;
  readonly script: string;
}

/** Not at its own address: browsers know of large papers that they are encrypted, and the server is not. */
const servedAt = (index: number): string => `http://saved-${index}.example/`;

async function measured(stage: Stage, served: string, url: string): Promise<PageTimes> {
  const { browser, server, script } = stage;
  const tab = await browser.open(served);
  try {
    server.release();
    await tab.call(untilComplete, REST_MS);
    await tab.send('Runtime.evaluate', { expression: script });
    return (await tab.call(timesInPage, { url, rounds: ROUNDS })) as PageTimes;
  } finally {
    await tab.close();
  }
}

function figuresOf({ what, kind }: SavedPage, times: PageTimes): readonly Figure[] {
  if (times.article !== (kind !== 'other')) throw new Error(`The browser shows another page: ${what}.`);
  const detect = { what: `${what}: detection`, value: median(times.detect), unit: 'ms' as const };
  const first = {
    what: `${what}: detection, first time`,
    value: times.detect[0] ?? Number.NaN,
    unit: 'ms' as const,
  };
  const kept: Figure = {
    what: `${what}: left as found`,
    value: Number(times.isAsFound),
    unit: 'count',
    least: 1,
  };
  if (kind === 'other') return [{ ...detect, most: MOST_DETECT_MS }, first, kept];
  const extract = median(times.extract);
  const whole: Figure = {
    what: `${what}: detection and extraction, without a pause`,
    value: median(times.detect) + extract,
    unit: 'ms',
    most: kind === 'blogger' ? MOST_BLOGGER_MS : MOST_SLICE_MS,
  };
  const beside: Figure = {
    what: `${what}: beside Readability`,
    value: extract / median(times.readability),
    unit: 'times',
    most: MOST_BESIDE_READABILITY,
  };
  const cold = (times.detect[0] ?? Number.NaN) + (times.extract[0] ?? Number.NaN);
  return [whole, { what: `${what}: the first time`, value: cold, unit: 'ms' }, beside, kept];
}
