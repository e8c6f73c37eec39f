import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../lib/anchoring/describe.ts';
import { toExport } from '../../lib/library/export.ts';
import { fromExport } from '../../lib/library/import.ts';
import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { plain } from '../storage/searched.ts';
import { faultsIn } from './harness/axe.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type FixtureServer, startServer } from './harness/server.ts';
import type { BrowserPage, BrowserSession } from './harness/session.ts';
import { word } from './harness/words.ts';

const SAME_STORY = sampleArticle(50, { title: 'Kerja sama IMCT', publishedOn: '2016-09-25' });
const QUOTE = 'Wiranto bertemu';
const PLACE = SAME_STORY.article.text.indexOf(QUOTE);
const ON_QUOTE: Note = sampleNote(1, 50, {
  text: 'Bandingkan dengan tahun lalu',
  target: {
    kind: 'quote',
    quote: QUOTE,
    selectors: describePlace(SAME_STORY.article.text, PLACE, PLACE + QUOTE.length),
    block: null,
  },
});

/** Forty articles of two sites, every fourth about a submarine; and two that name the same. */
const ARTICLES: readonly SavedArticle[] = [
  ...Array.from({ length: 40 }, (_, i) =>
    plain(
      i + 1,
      i === 7 ? `${'Judul yang panjang sekali '.repeat(12)}kapal selam` : `Berita ${i + 1}`,
      i % 4 === 0 ? 'Kapal selam itu tiba di pelabuhan.' : 'Rapat dibuka di Jakarta.',
      { siteName: i % 2 === 0 ? 'Warta Laut' : 'Kabar Darat' },
    ),
  ),
  sampleArticle(49, { title: 'Sebelumnya', publishedOn: '2016-09-20' }),
  SAME_STORY,
];

let server: FixtureServer;
let folder: string;
let file: string;

beforeAll(async () => {
  server = await startServer({});
  folder = await mkdtemp(join(tmpdir(), 'sorot-test-'));
  file = join(folder, 'sorot.json');
  await writeFile(file, toExport({ articles: ARTICLES, notes: [ON_QUOTE] }));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe.each(BROWSERS)('the library page in $name', (browser) => {
  let session: BrowserSession;
  let library: BrowserPage;

  beforeAll(async () => {
    session = await browser.launch({ proxyPort: server.port });
    library = await session.open(session.extensionUrl('library.html'));
    await library.waitFor((text) => document.body.textContent.includes(text), word('emptyLibrary'));
    await library.chooseFiles('input[type=file]', [file]);
    await library.clickButton(word('importApply'));
    await counted('42 articles');
  });

  afterAll(() => session?.close());

  const counted = (words: string) =>
    library.waitFor((text) => document.querySelector('.result-count')?.textContent === text, words);
  const goTo = (hash: string) =>
    library.evaluate((to) => {
      location.hash = to;
    }, hash);

  it('finds by a phrase and a filter, and goes back through what was asked', async () => {
    await library.type('.find', '"kapal selam"');
    await counted('11 found');
    await library.clickButton(word('filter_sites'));
    await library.click('.filter-values label:last-child input');
    await counted('1 found');
    expect(await library.evaluate(() => location.hash)).toBe('#/search?q=%22kapal+selam%22&site=Kabar+Darat');
    await library.evaluate(() => history.back());
    await counted('11 found');
    expect(await library.evaluate(() => document.querySelector('.found')?.textContent)).toBe('kapal selam');
  });

  it('opens an article by the keyboard, with its note in the text and the story before it, and comes back', async () => {
    await goTo('#/search?q=imct');
    await counted('2 found');
    await library.evaluate(() => document.querySelector<HTMLElement>('[data-stop]')?.focus());
    await library.press('Enter');
    await library.waitFor((id) => location.hash.includes(id), '/article/');
    await goTo(`#/article/${SAME_STORY.id}`);
    expect(await library.waitFor(() => document.querySelector('[data-note]')?.textContent)).toBe('Wiranto');
    await library.click('.note-sign');
    await library.waitFor(() => document.activeElement?.classList.contains('note-lead'));
    expect(await library.waitFor(() => document.querySelector('.earlier a')?.textContent)).toBe('Sebelumnya');
    expect(
      await library.evaluate(() => document.querySelector('.reading-names a')?.getAttribute('href')),
    ).toMatch(/^#\/entity\//);
    await library.press('Escape');
    await library.waitFor(() => location.hash === '#/search?q=imct');
    await library.waitFor((id) => document.activeElement?.getAttribute('data-stop') === id, SAME_STORY.id);
  });

  it('exports, tags and deletes what is picked, all of what is found, with undo', async () => {
    await goTo('#/search?q=kapal&kind=article');
    await counted('11 articles');
    await library.click('.hit-tick');
    await library.clickButton(word('bulkAll').replace('$N$', '11'));
    await library.clickButton(word('bulkTag'));
    await library.type('.bulk .tag-input', 'armada');
    await library.clickButton(word('bulkTagNow'));
    await library.waitFor(
      (text) => document.querySelector('.toast')?.textContent?.includes(text),
      '11 articles',
    );
    await library.clickButton(word('delete'));
    await counted('0 articles');
    await library.clickButton(word('undo'));
    await counted('11 articles');
    await goTo('#/search?q=armada&kind=note');
    await counted('11 notes');
    await goTo('#/search?q=imct&kind=article');
    await counted('2 articles');
    await library.click('.hit-tick');
    await library.evaluate(() => document.querySelector<HTMLElement>('.bulk [aria-expanded]')?.click());
    const exported = await library.download(() => library.click('.bulk button[type=submit]'));
    const contents = fromExport(exported);
    expect(contents.ok && contents.value.articles.map(({ article }) => article.title)).toEqual([
      SAME_STORY.article.title,
    ]);
  });

  it('has no fault that axe finds, with everything open', async () => {
    await goTo(`#/article/${SAME_STORY.id}?q=imct&site=Kabar+Pertahanan`);
    await library.waitFor(() => document.querySelector('.earlier') !== null);
    await library.clickButton(word('filter_labels'));
    await library.waitFor(() => document.querySelector('.filter-values input') !== null);
    expect(await faultsIn(library)).toEqual([]);
  });

  it('keeps the place in the list on a narrow screen', async () => {
    await library.resize(400, 700);
    await goTo('#/');
    await counted('42 articles');
    const rowInSight = (id: string) => {
      const row = document.querySelector(`[data-stop="${id}"]`)?.getBoundingClientRect();
      return row !== undefined && row.height > 0 && row.top > 0 && row.bottom < innerHeight;
    };
    await library.evaluate(
      (id) => document.querySelector(`[data-stop="${id}"]`)?.scrollIntoView({ block: 'center' }),
      sampleId(18),
    );
    await library.waitFor(rowInSight, sampleId(18));
    await library.click(`[data-stop="${sampleId(18)}"]`);
    await library.waitFor(() => scrollY === 0 && document.querySelector('.reading') !== null);
    await library.click('.back');
    await library.waitFor(rowInSight, sampleId(18));
  });
});
