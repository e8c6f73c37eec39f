import { browser } from 'wxt/browser';
import { badgeOf } from '../../components/badge-words.ts';
import { withoutTagging } from '../../lib/library/article-tags.ts';
import type { Handler } from '../../lib/messaging/answer.ts';
import type { PageRecord } from '../../lib/messaging/calls.ts';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';

/** As the accent of Sorot's light pages, with its text: both are read on light toolbars and on dark ones. */
const GROUND = '#8f5a00';
const TEXT = '#ffffff';

/**
 * Answers a page that asks what the library has of it, and shows the same on the toolbar while that page is in its tab.
 * A page asks when it is read and after every write, wherever that was made: so the badge follows from the library, and
 * nothing of it is held that a stopped worker could lose. The browser itself takes it away when the tab goes elsewhere.
 */
export function withBadge(answer: Handler<PageRecord>): Handler<PageRecord> {
  return async (of, sender) => {
    const record = await answer(of, sender);
    // What could not be read is not told as "not saved".
    if (record.ok && sender.tabId !== null) void showBadge(sender.tabId, record.value);
    return record;
  };
}

/** Answers a page that is no saved article any more without having been loaded anew. */
export const pageLeft: Handler<null> = (_, { tabId }) => {
  if (tabId !== null) void showBadge(tabId, { articleId: null, notes: [] });
  return { ok: true, value: null };
};

async function showBadge(
  tabId: number,
  { articleId, notes }: Pick<PageRecord, 'articleId' | 'notes'>,
): Promise<void> {
  const { action } = browser;
  try {
    const saved = articleId === null ? null : { notes: withoutTagging(notes).length };
    const { text, title } = badgeOf(saved, { t, language: uiLanguage() });
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      action.setBadgeTextColor({ tabId, color: TEXT }),
      action.setBadgeText({ tabId, text }),
      action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    // The tab was closed meanwhile.
    console.debug('Sorot: no badge', error);
  }
}
