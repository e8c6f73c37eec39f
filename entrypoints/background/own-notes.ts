import type { Note } from '../../lib/library/note.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { isAddressOf } from '../../lib/page/page-key.ts';
import { library } from './stores.ts';

/** Whether a sender may ask for what is kept of a page: the extension's own pages of any, a content script of its own. */
export function mayAskFor(pageKey: string, { kind, url }: Sender): boolean {
  return kind === 'own-page' || (url !== null && isAddressOf(url, pageKey));
}

/** A note that a sender may change; null where it is not kept, or not the sender's: it must not learn which. */
export async function noteFor(id: string, sender: Sender): Promise<Note | null> {
  const kept = await library();
  const note = await kept.note(id);
  const saved = note && (await kept.article(note.articleId));
  return note && saved && mayAskFor(saved.article.pageKey, sender) ? note : null;
}
