import { exportFile } from '../../entrypoints/library/export-files.ts';
import { toExport } from '../../lib/library/export.ts';
import { fromExport } from '../../lib/library/import.ts';
import { sampleArticle, sampleNote } from '../../tests/library/samples.ts';
import { type ExtensionPage, openExtensionPage } from '../../tests/storage/extension-page.ts';
import type { ExchangeTimes } from '../../tests/storage/probe.ts';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { median } from './summary.ts';

/** A library of years of reading. */
const NOTES = 10_000;
const ARTICLES = 1000;

/** Rounds, each in a database of its own. */
const ROUNDS = 5;

/** Bars: a reader waits for no more. */
const MOST_EXPORT_MS = 1000;
const MOST_IMPORT_MS = 3000;

/** Formats that are written from what was read. */
const FORMATS = ['markdown', 'jsonld', 'csv'] as const;

/**
 * How long ten thousand notes take to import into an empty library and to export again, in a page of an extension in
 * Chromium, with the transaction on the disk.
 *
 * @returns the exit code
 */
export async function benchExchange(): Promise<number> {
  const text = largeLibrary();
  const page = await openExtensionPage();
  try {
    const rounds: ExchangeTimes[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(
        await page.evaluate((probe, [name, file]) => probe.timeExchange(name, file), [
          `exchange-${round}`,
          text,
        ] as const),
      );
    }
    const of = (key: 'plainMs' | 'readMs' | 'importMs' | 'exportMs') =>
      median(rounds.map((round) => round[key]));
    const figures: readonly Figure[] = [
      { what: 'without Sorot: read, written, cloned', value: of('plainMs'), unit: 'ms' },
      { what: 'read the file and compare it', value: of('readMs'), unit: 'ms' },
      { what: 'import', value: of('importMs'), unit: 'ms', most: MOST_IMPORT_MS },
      { what: 'export, JSON', value: of('exportMs'), unit: 'ms', most: MOST_EXPORT_MS },
      ...FORMATS.map((format) => ({ what: `write ${format} (Node)`, ...timeOf(format, text) })),
      { what: 'upgrade from version 1', value: await upgradeMs(page), unit: 'ms' },
      { what: 'steps of progress told', value: rounds[0]?.steps ?? 0, unit: 'count', least: 10 },
      {
        what: 'rounds that came back byte for byte',
        value: rounds.filter(({ isSame }) => isSame).length,
        unit: 'count',
        least: ROUNDS,
      },
    ];
    console.log(
      figureTable(`${NOTES} notes on ${ARTICLES} articles, ${(text.length / 1e6).toFixed(1)} MB`, figures),
    );
    return figures.every(holds) ? 0 : 1;
  } finally {
    await page.close();
  }
}

function timeOf(format: (typeof FORMATS)[number], text: string): Pick<Figure, 'value' | 'unit' | 'most'> {
  const contents = fromExport(text);
  if (!contents.ok) throw new Error(contents.fault);
  const began = performance.now();
  exportFile(format, contents.value);
  return { value: performance.now() - began, unit: 'ms', most: MOST_EXPORT_MS };
}

/** How long a database of version 1 with as many notes takes to open for the first time. */
function upgradeMs(page: ExtensionPage): Promise<number> {
  const notes = Array.from({ length: NOTES }, (_, number) => {
    const { id, articleId, target, text, createdAt, updatedAt } = sampleNote(number, number % ARTICLES);
    return { id, articleId, target, text, createdAt, updatedAt };
  });
  return page.evaluate(async (probe, records) => {
    await probe.makeVersion1('version-1');
    await probe.putAll('version-1', 'notes', records);
    const began = performance.now();
    await probe.call('library', 'version-1', 'countArticles', []);
    return performance.now() - began;
  }, notes);
}

function largeLibrary(): string {
  const articles = Array.from({ length: ARTICLES }, (_, number) => sampleArticle(number));
  const notes = Array.from({ length: NOTES }, (_, number) =>
    sampleNote(number, number % ARTICLES, {
      text: `Catatan ${number}. ${'Bandingkan dengan forum tahun lalu. '.repeat(5)}`,
      tags: ['laut', `tag ${number % 50}`],
      target: {
        kind: 'quote',
        quote: 'Wiranto',
        selectors: [
          { type: 'TextPositionSelector', start: 31, end: 38 },
          {
            type: 'TextQuoteSelector',
            exact: 'Wiranto',
            prefix: 'Menko Polhukam ',
            suffix: ' bertemu di Bali',
          },
        ],
        block: null,
      },
    }),
  );
  return toExport({ articles, notes });
}
