import 'fake-indexeddb/auto';
import { chosenBodyKey } from '../../../lib/sites/chosen-body-key.ts';
import { OWN } from '../../../tests/messaging/senders.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';
import { type Kept, NEIGHBOUR_URL, neighbour, own } from './neighbours.ts';

/** The real handlers of the background over a database in memory, with something kept of two pages. */
export interface MessageWorld {
  /** Answers a message as the background's listener does. */
  answer(message: unknown, from: unknown): Promise<unknown> | undefined;
  readonly browser: FakeBrowser;
  /** All that is kept, as JSON. */
  everything(): Promise<string>;
  /** All that is kept of the neighbour's page, as JSON. */
  ofNeighbour(): Promise<string>;
  /** Puts back what was kept in the beginning. */
  begin(): Promise<void>;
}

/** Opens it. What it imports looks for the browser when it is imported, so it is imported here. */
export async function openMessageWorld(): Promise<MessageWorld> {
  const browser = installFakeBrowser();
  const { backgroundHandlers } = await import('../../../entrypoints/background/handlers.ts');
  const { answering } = await import('../../../lib/messaging/answer.ts');
  const { drafts, library } = await import('../../../entrypoints/background/stores.ts');
  const answer = answering('background', backgroundHandlers, OWN.chromium);
  const host = new URL(NEIGHBOUR_URL).host;
  const read = async () => ({ ...(await (await library()).everything()), drafts: await drafts().all() });

  async function keep({ saved, notes, token, words }: Kept): Promise<void> {
    await (await library()).restore({ article: saved, notes });
    const { article, annotation, savedAt: createdAt } = saved;
    const target = { kind: 'article' } as const;
    const draft = { token, article, annotation, target, createdAt, noteId: null };
    await drafts().begin({ ...draft, text: words, colour: 'yellow', tags: [] });
  }

  return {
    answer,
    browser,
    async everything() {
      // The library's own count of what it holds is written late, by a clock, whoever sends what meanwhile.
      const kept = [...browser.kept].filter(([key]) => !key.startsWith('canary/'));
      return JSON.stringify([await read(), kept]);
    },
    async ofNeighbour() {
      const all = await read();
      const articles = all.articles.filter(({ article }) => article.pageKey === NEIGHBOUR_URL);
      const notes = all.notes.filter(({ articleId }) => articles.some(({ id }) => id === articleId));
      const begun = all.drafts.filter(({ article }) => article.pageKey === NEIGHBOUR_URL);
      return JSON.stringify([
        articles,
        notes,
        begun,
        [...browser.kept].filter(([key]) => key.includes(host)),
      ]);
    },
    async begin() {
      const { articles } = await read();
      for (const { id } of articles) await (await library()).deleteArticle(id);
      for (const { token } of await drafts().all()) await drafts().drop(token);
      browser.kept.clear();
      for (const one of [own, neighbour]) await keep(one);
      browser.kept.set(chosenBodyKey(host), { selector: '#isi', reason: 'unsure' });
    },
  };
}
