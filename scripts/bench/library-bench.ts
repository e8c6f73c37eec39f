import * as v from 'valibot';
import { findBrowser } from '../setup/browsers.mjs';
import { EXTENSION_DIR, ensureBuilt } from './built.ts';
import { framesOfWideGraph } from './in-page.ts';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { type LibraryQuestions, libraryQuestions } from './library/questions.ts';
import { libraryStock } from './library/stock.ts';
import { type PageExtension, type ScriptTab, startPageExtension } from './page-extension.ts';
import { median } from './summary.ts';

/** How many articles, and as many notes, the library has at each stage. */
const SIZES = [100, 1000, 10_000] as const;

/** Each page is opened anew so often at each stage; the first time is thrown away. */
const POPUPS = 10;
const PAGES = 5;

/** Bars, in milliseconds. */
const POPUP_MS = 150;
const TYPED_MS = 100;
const DOSSIER_MS = 300;
/** One of sixty in a second, and as much as a clock in a browser is off. */
const FRAME_MS = 17;

const ROWS = '.hits .hit';

const COUNTED = `Milliseconds by the clock in Sorot's own pages: median, and p95 (the worst of twenty, or of all where there are fewer).
What "opens" is a new page of Sorot each time, from the first byte to the frame in which its list, or its head, is painted,
in a browser that is open; the others are asked of the storage in one page, each question once before it is counted.
Frames: while a graph of 200 names is drawn and finds its form. Memory: by how much the page's own heap is larger after all
questions, the garbage collected.`;

const Filled = v.object({ ms: v.number(), bytes: v.number() });
const Times = v.array(v.number());

/**
 * What the library costs as it grows.
 *
 * @returns the exit code
 */
export async function benchLibrary(): Promise<number> {
  if (findBrowser('chromium') === null) {
    console.error('Please install Chrome or Chromium 140 (or newer): the times are measured in it.');
    return 1;
  }
  if ((await ensureBuilt()) !== 0) return 1;
  const stock = libraryStock();
  const questions = libraryQuestions(stock);
  const files = { 'stock.json': JSON.stringify(stock) };
  const script = new URL('library/page.ts', import.meta.url);
  const extension = await startPageExtension(script, files, EXTENSION_DIR);
  try {
    console.log(`Measuring in ${extension.version} …\n`);
    let from = 0;
    let missed = 0;
    for (const to of SIZES) {
      const figures = await measureStage(extension, questions, from, to);
      console.log(`${figureTable(`${to.toLocaleString('en-US')} articles and notes`, figures)}\n`);
      missed += figures.filter((figure) => !holds(figure)).length;
      from = to;
    }
    console.log(`${COUNTED}\n\n${missed} bars missed.`);
  } finally {
    await extension.close();
  }
  return 0;
}

async function measureStage(
  extension: PageExtension,
  questions: LibraryQuestions,
  from: number,
  to: number,
): Promise<readonly Figure[]> {
  const filled = await inTab(extension, async (tab) =>
    v.parse(Filled, await tab.measure('fill', { from, to })),
  );
  const asked = await inTab(extension, (tab) => askAll(tab, questions));
  // Last: what was brought in just now is still being laid in order on the disk, and backed up.
  const dossier = `library.html#/entity/${encodeURIComponent(questions.entities[0] ?? '')}`;
  const popups = await opened(extension, POPUPS, 'popup.html', '.recent-row');
  const libraries = await opened(extension, PAGES, 'library.html', ROWS);
  const dossiers = await opened(extension, PAGES, dossier, '.dossier-head');
  const frames = v.parse(Times, await extension.inPage(dossier, '.dossier-head', framesOfWideGraph));
  return [
    { what: 'an article with a note, imported with others', value: filled.ms / (to - from), unit: 'ms' },
    { what: 'on the disk, with the backup before the import', value: filled.bytes, unit: 'bytes' },
    ...spread('the popup opens', popups, POPUP_MS),
    ...spread('the library page opens', libraries),
    ...spread('a dossier opens as a page', dossiers, DOSSIER_MS),
    ...spread('a frame of a graph of 200', frames, FRAME_MS),
    ...asked,
  ];
}

async function opened(
  extension: PageExtension,
  times: number,
  page: string,
  selector: string,
): Promise<readonly number[]> {
  const all: number[] = [];
  while (all.length <= times) all.push(await extension.timeOf(page, selector));
  return all.slice(1);
}

async function inTab<T>(extension: PageExtension, work: (tab: ScriptTab) => Promise<T>): Promise<T> {
  const tab = await extension.open();
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

async function askAll(tab: ScriptTab, questions: LibraryQuestions): Promise<readonly Figure[]> {
  const before = await tab.heap();
  const times = async (name: string, argument: unknown) => v.parse(Times, await tab.measure(name, argument));
  const warm = async (name: string, argument: unknown) => {
    await times(name, argument);
    return times(name, argument);
  };
  const figures = [
    ...spread('found as one types', await warm('typed', questions.typed), TYPED_MS),
    ...spread('searched', await warm('search', questions.searched)),
    ...spread('filtered by a name and notes', await warm('filtered', questions.entities)),
    ...spread('a filter opens', await warm('facets', questions.facets)),
    ...spread('a dossier is asked for', await warm('dossier', questions.entities), DOSSIER_MS),
    ...spread('a graph of 200 is asked for', await warm('graph', questions.entities)),
    ...spread('the story so far', await warm('story', questions.numbers)),
    ...spread('an article is saved', await times('save', questions.numbers)),
  ];
  const grown = (await tab.heap()) - before;
  return [...figures, { what: 'memory', value: grown, unit: 'bytes' }];
}

const P95 = 0.95;

function spread(what: string, times: readonly number[], most?: number): readonly Figure[] {
  const sorted = times.toSorted((a, b) => a - b);
  const worst = sorted[Math.ceil(sorted.length * P95) - 1] ?? Number.NaN;
  return [
    { what, value: median(times), unit: 'ms' },
    { what: '  p95', value: worst, unit: 'ms', ...(most !== undefined && { most }) },
  ];
}
