import { browser } from 'wxt/browser';
import type { PageActions, PageVisit } from '../../components/popup/page-actions.ts';
import type { PageSummary, Result } from '../../lib/messaging/calls.ts';
import { noteFrameAddress } from '../../lib/messaging/own-address.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import type { Library } from '../../lib/storage/library.ts';
import { changeReadingSettings, readReadingSettings } from '../../lib/storage/settings.ts';
import { afterWrite } from '../library/after-write.ts';
import { answered } from '../library/answered.ts';
import { keptActions, noteActions } from '../library/kept.ts';
import { savedNow } from '../library/new-records.ts';
import { beginNote } from '../library/opened-draft.ts';
import { sameTextActions } from '../library/same-text.ts';
import { openKeys, ownCommands } from './own-keys.ts';
import type { PageTab } from './page-tab.ts';
import { siteHereActions } from './site-here.ts';
import { tagArticle } from './tag-article.ts';

/** What the popup asks about its page, answered by the page, the storage and the browser. */
export function pageActions(opened: () => Promise<Library>, tab: () => Promise<PageTab>): PageActions {
  return {
    ...noteActions(opened),
    ...onPage(tab),
    ...inLibrary(opened),
    ...sameTextActions(opened),
    ...siteHereActions(tab),
    ...byKeys,
    hiddenTypes: async () => (await readReadingSettings()).hiddenTypes,
    async hideTypes(hiddenTypes) {
      await changeReadingSettings({ hiddenTypes });
      afterWrite();
    },
    sureness: async () => (await readReadingSettings()).sureness,
    async keepSureness(sureness) {
      await changeReadingSettings({ sureness });
      afterWrite();
    },
  };
}

function onPage(
  tab: () => Promise<PageTab>,
): Pick<
  PageActions,
  'visit' | 'readNow' | 'chooseBody' | 'forgetBody' | 'paint' | 'showMention' | 'continueDraft'
> {
  return {
    async visit(): Promise<PageVisit> {
      const { id, readable, granted } = await tab();
      let summary = await askPage(id).summary(null);
      if (isUnread(summary) && granted) {
        // A page without an article has no reading script until somebody asks why.
        await readInto(id);
        summary = await askPage(id).summary(null);
      }
      return isUnread(summary) ? { kind: 'unread', readable } : { kind: 'read', summary: answered(summary) };
    },
    readNow: async () => readInto((await tab()).id),
    async chooseBody() {
      answered(await askPage((await tab()).id).chooseBody(null));
      window.close();
    },
    async forgetBody() {
      answered(await askPage((await tab()).id).forgetBody(null));
    },
    async paint(on) {
      answered(await askPage((await tab()).id).paint({ on }));
    },
    async showMention(index) {
      answered(await askPage((await tab()).id).showMention({ index, card: true }));
      window.close();
    },
    async continueDraft({ token, pageKey }, here) {
      if (pageKey === here) answered(await askPage((await tab()).id).continueDraft({ token }));
      else await browser.tabs.create({ url: noteFrameAddress(token) });
      window.close();
    },
  };
}

const isUnread = (summary: Result<PageSummary>) => !summary.ok && summary.error.code === 'unreachable';

async function readInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] });
}

type InLibrary = Pick<
  PageActions,
  'record' | 'save' | 'deleteArticle' | 'tagArticle' | 'beginNote' | 'openDrafts'
>;

function inLibrary(opened: () => Promise<Library>): InLibrary {
  return {
    async record(pageKey) {
      const library = await opened();
      const saved = await library.articleByPageKey(pageKey);
      return { articleId: saved?.id ?? null, notes: saved === null ? [] : await library.notesOf(saved.id) };
    },
    async save(article, annotation) {
      await (await opened()).saveArticle(savedNow(article, annotation));
      afterWrite();
    },
    deleteArticle: keptActions(opened).deleteArticle,
    async tagArticle(id, tags) {
      await tagArticle(await opened(), id, tags);
      afterWrite();
    },
    beginNote: (article, annotation) => beginNote(article, annotation, { kind: 'article' }),
    openDrafts: async () => answered(await askBackground.openDrafts(null)),
  };
}

const byKeys: Pick<PageActions, 'commands' | 'changeKeys'> = {
  commands: ownCommands,
  async changeKeys() {
    await openKeys();
    window.close();
  },
};
