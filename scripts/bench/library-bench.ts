import * as v from 'valibot';
import { findBrowser } from '../setup/browsers.mjs';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { type LibraryQuestions, libraryQuestions } from './library/questions.ts';
import { libraryStock } from './library/stock.ts';
import { type PageExtension, type ScriptTab, startPageExtension } from './page-extension.ts';
import { median } from './summary.ts';

/** How many articles, and as many notes, the library has at each stage. */
const SIZES = [100, 1000, 10_000] as const;

/** The popup is opened anew so often at each stage; the first time is thrown away. */
const POPUPS = 15;

/** Bars, in milliseconds. */
const POPUP_MS = 150;
const TYPED_MS = 100;
const DOSSIER_MS = 300;

const COUNTED = `Milliseconds by the clock in a page of an extension, as the popup and the library page are: median, and p95 (the
worst of twenty). The popup is a new page each time, and opens the database itself; the others ask in one page, each
question once before it is counted. Memory: by how much the page's own heap is larger after all questions, the garbage
collected.`;

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
  const stock = libraryStock();
  const questions = libraryQuestions(stock);
  const extension = await startPageExtension(new URL('library/page.ts', import.meta.url), {
    'stock.json': JSON.stringify(stock),
  });
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
  const popups: number[] = [];
  while (popups.length <= POPUPS)
    popups.push(await inTab(extension, async (tab) => v.parse(v.number(), await tab.measure('popup', null))));
  const asked = await inTab(extension, (tab) => askAll(tab, questions));
  return [
    { what: 'an article with a note, imported with others', value: filled.ms / (to - from), unit: 'ms' },
    { what: 'on the disk, with the backup before the import', value: filled.bytes, unit: 'bytes' },
    ...spread('the popup opens', popups.slice(1), POPUP_MS),
    ...asked,
  ];
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
    ...spread('a dossier opens', await warm('dossier', questions.entities), DOSSIER_MS),
    ...spread('a graph of 200', await warm('graph', questions.entities)),
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
