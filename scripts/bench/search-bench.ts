import * as v from 'valibot';
import { findBrowser } from '../setup/browsers.mjs';
import { type Figure, figureTable } from './lexicon/figures.ts';
import { libraryQuestions } from './library/questions.ts';
import { libraryStock } from './library/stock.ts';
import { type PageExtension, startPageExtension } from './page-extension.ts';
import { RIVAL_NAMES } from './search/names.ts';
import { median } from './summary.ts';

/** How many articles are searched; the library that keeps its index in IndexedDB takes hours for as many. */
const ARTICLES = 10_000;
const ARTICLES_KEPT = 300;

const COUNTED = `Search libraries in a page of an extension in Chromium, each with an index of title, text and names. Opening: from a
record of IndexedDB to the first answer that can be given. Memory: the page's heap with the index open, the garbage
collected. What Sorot costs at the same work: npm run bench -- library.`;

const Built = v.object({ buildMs: v.number(), bytes: v.number() });
const Opened = v.object({ openMs: v.number() });
const Times = v.array(v.number());

/**
 * What search libraries would cost.
 *
 * @returns the exit code
 */
export async function benchSearch(): Promise<number> {
  if (findBrowser('chromium') === null) {
    console.error('Please install Chrome or Chromium 140 (or newer): the times are measured in it.');
    return 1;
  }
  const stock = libraryStock();
  const queries = libraryQuestions(stock).typed;
  const files = { 'stock.json': JSON.stringify(stock) };
  const extension = await startPageExtension(new URL('search/page.ts', import.meta.url), files);
  try {
    for (const name of RIVAL_NAMES) {
      const count = name === 'FlexSearch in IndexedDB' ? ARTICLES_KEPT : ARTICLES;
      const figures = await measureRival(extension, name, count, queries);
      console.log(`${figureTable(`${name}, ${count.toLocaleString('en-US')} articles`, figures)}\n`);
    }
    console.log(COUNTED);
  } finally {
    await extension.close();
  }
  return 0;
}

async function measureRival(
  extension: PageExtension,
  name: string,
  count: number,
  queries: readonly string[],
): Promise<readonly Figure[]> {
  const builder = await extension.open();
  const { buildMs, bytes } = v.parse(Built, await builder.measure('build', { name, count }));
  await builder.close();
  const tab = await extension.open();
  const before = await tab.heap();
  const { openMs } = v.parse(Opened, await tab.measure('open', name));
  const heap = (await tab.heap()) - before;
  const times = v.parse(Times, await tab.measure('find', queries));
  await tab.close();
  return [
    { what: 'builds', value: buildMs, unit: 'ms' },
    { what: 'index as text', value: bytes, unit: 'bytes' },
    { what: 'opens', value: openMs, unit: 'ms' },
    { what: 'memory', value: heap, unit: 'bytes' },
    { what: 'answers as one types', value: median(times), unit: 'ms' },
    { what: '  at most', value: Math.max(...times), unit: 'ms' },
  ];
}
