import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Drafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';
import { DATABASE_VERSION } from '../../lib/storage/upgrades.ts';
import { BROWSERS } from '../browser/harness/browsers.ts';
import { sampleArticle, sampleMoment, sampleNote } from '../library/samples.ts';
import type { KeptDatabase } from './probe.ts';
import { launchProbe, type ProbeBrowser, type ProbePage } from './probe-browser.ts';

const FIXTURES = new URL('../fixtures/storage/', import.meta.url);

/** A database of each version that was ever released, as that version left it, with the same library in it. */
const databases = readdirSync(FIXTURES)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as KeptDatabase);

const quote = { kind: 'quote', quote: 'TNI siap', selectors: [], block: null } as const;
const CONTENTS = {
  articles: [sampleArticle(1), sampleArticle(2)],
  notes: [sampleNote(1, 1), sampleNote(2, 1, { target: quote }), sampleNote(3, 2)],
};
const DRAFT = {
  token: 'a',
  article: sampleArticle(1).article,
  annotation: sampleArticle(1).annotation,
  target: quote,
  ...{ text: 'Kata', colour: 'yellow', tags: [], noteId: null, createdAt: sampleMoment(1) },
};

it('there is a database of each version', () => {
  expect(databases.map(({ version }) => version)).toEqual(
    Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1),
  );
});

describe.each(BROWSERS)('three pages at once in $name', (browser) => {
  let probe: ProbeBrowser;
  let pages: readonly ProbePage[] = [];
  let name = '';
  let count = 0;

  beforeAll(async () => {
    probe = await launchProbe(browser);
    pages = [await probe.open(), await probe.open(), await probe.open()];
  });

  afterAll(() => probe?.close());

  beforeEach(() => {
    count += 1;
    name = `migration-${count}`;
  });

  const make = (database: KeptDatabase) =>
    pages[0]?.evaluate((p, [n, kept]) => p.makeFrom(n, kept), [name, database] as const);
  const libraries = () => pages.map((page) => page.remote<Library>('library', name));

  it.each(databases)('find all that version $version kept, while they open it together', async (database) => {
    await make(database);
    // As pages of that version do, which are open while the extension is updated.
    for (const page of pages) await page.evaluate((p, n) => p.hold(n), name);
    const seen = await Promise.all(libraries().map((library) => library.everything()));
    expect(seen).toEqual([CONTENTS, CONTENTS, CONTENTS]);
    expect(await pages[1]?.remote<Drafts>('drafts', name).all()).toEqual([DRAFT]);
    expect(await libraries()[2]?.health()).toEqual({ kind: 'well' });
  });

  it('make way for a newer version, and read its library without writing', async () => {
    const [newest] = databases.toReversed();
    if (newest !== undefined) await make(newest);
    await Promise.all(libraries().map((library) => library.countArticles()));
    await pages[0]?.evaluate((p, [n, version]) => p.openAt(n, version), [
      name,
      DATABASE_VERSION + 1,
    ] as const);
    for (const library of libraries()) {
      expect(await library.health()).toEqual({ kind: 'newer' });
      expect(await library.everything()).toEqual(CONTENTS);
      await expect(library.deleteNote(sampleNote(1, 1).id)).rejects.toMatchObject({ code: 'newer' });
    }
  });
});
