import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Canary } from '../../lib/library/canary.ts';
import type { Library } from '../../lib/storage/library.ts';
import { BROWSERS } from '../browser/harness/browsers.ts';
import { sampleArticle, sampleId, sampleNote } from '../library/samples.ts';
import { launchProbe, type ProbeBrowser, type ProbePage } from './probe-browser.ts';

const CONTENTS = {
  articles: [sampleArticle(1), sampleArticle(2)],
  notes: [sampleNote(1, 1), sampleNote(2, 1), sampleNote(3, 2)],
};

describe.each(BROWSERS)('a library that was lost, in $name', (browser) => {
  let probe: ProbeBrowser;
  let page: ProbePage;
  let library: Library;
  let name = '';
  let count = 0;

  beforeAll(async () => {
    probe = await launchProbe(browser);
    page = await probe.open();
  });

  afterAll(() => probe?.close());

  beforeEach(async () => {
    count += 1;
    name = `canary-${count}`;
    library = page.remote('library', name);
    for (const article of CONTENTS.articles) await library.saveArticle(article);
    for (const note of CONTENTS.notes) await library.saveNote(note);
    expect(await library.health()).toEqual({ kind: 'well' });
  });

  const canary = () => page.evaluate((p, n) => p.local(`canary/${n}`), name) as Promise<Canary>;
  const wipe = () => page.evaluate((p, n) => p.deleteDatabase(n), name);
  const loseNote = (number: number) =>
    page.evaluate((p, [n, id]) => p.remove(n, 'notes', id), [name, sampleNote(number, 1).id] as const);

  it('is missed where it came back empty, also after something new was written', async () => {
    await library.backUp('now');
    await wipe();
    const lost = {
      loss: 'empty',
      before: { changes: 5, articles: 2, notes: 3, lastNote: sampleNote(3, 1).id },
    };
    expect(await library.health()).toMatchObject({ kind: 'loss', alarm: lost, backup: { rewrites: 0 } });
    for (let number = 10; number < 20; number += 1) await library.saveArticle(sampleArticle(number));
    expect(await library.health()).toMatchObject({ kind: 'loss', alarm: lost });
  });

  it('comes back from the newest backup by an import, beside what is new', async () => {
    await library.backUp('now');
    await wipe();
    await library.saveArticle(sampleArticle(9));
    const health = await library.health();
    const id = health.kind === 'loss' ? (health.backup?.id ?? '') : '';
    const { contents, leftOut } = await library.ringContents(id);
    expect(leftOut).toBe(0);
    await library.mergeIn(contents);
    const { articles, notes } = await library.everything();
    expect(articles.map((one) => one.id).toSorted()).toEqual([1, 2, 9].map(sampleId));
    expect(articles).toEqual(expect.arrayContaining([...CONTENTS.articles]));
    expect(notes).toEqual(CONTENTS.notes);
  });

  it('is gone on without where the reader says so, which is kept as a decision', async () => {
    await wipe();
    await library.health();
    await library.goOn();
    expect(await library.health()).toEqual({ kind: 'well' });
    const { decisions, seen } = await canary();
    expect(decisions).toEqual([expect.objectContaining({ loss: 'empty', decidedAt: expect.any(String) })]);
    expect(seen?.articles).toBe(0);
  });

  it.each([
    ['a note that was changed before', 1],
    ['the note that was changed last', 3],
  ])('is missed where it lacks %s', async (_, number) => {
    await loseNote(number);
    expect(await library.health()).toMatchObject({ kind: 'loss', alarm: { loss: 'shrunk' } });
  });

  it('is missed where it is what it was some changes ago', async () => {
    await page.evaluate((p, n) => p.put(n, 'counters', { key: 'changes', count: 3 }), name);
    expect(await library.health()).toMatchObject({ kind: 'loss', alarm: { loss: 'behind' } });
  });

  it('is missed by the backup where nothing else was noted down', async () => {
    await library.backUp('now');
    await page.evaluate((p, n) => p.putLocal(`canary/${n}`, null), name);
    await wipe();
    expect(await library.health()).toMatchObject({
      kind: 'loss',
      alarm: { loss: 'empty', before: { notes: 3 } },
    });
  });

  it('is not missed where it is ahead of what was seen: the browser was killed in between', async () => {
    const before = await canary();
    await library.saveNote(sampleNote(4, 1));
    await library.deleteNote(sampleNote(1, 1).id);
    await library.health();
    await page.evaluate((p, [n, old]) => p.putLocal(`canary/${n}`, old), [name, before] as const);
    expect(await library.health()).toEqual({ kind: 'well' });
  });

  it('is not missed where the reader emptied it', async () => {
    for (const { id } of CONTENTS.articles) await library.deleteArticle(id);
    expect(await library.health()).toEqual({ kind: 'well' });
    expect((await canary()).seen).toMatchObject({ changes: 7, articles: 0, notes: 0 });
  });
});
