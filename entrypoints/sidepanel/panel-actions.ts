import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { askPage } from '../../lib/messaging/to-page.ts';
import type { Library } from '../../lib/storage/library.ts';
import { answered } from '../library/answered.ts';
import { copyCitation } from '../library/copy-citation.ts';
import { beginNote } from '../library/opened-draft.ts';
import { storyActions } from '../library/story.ts';
import { pageActions } from '../popup/page-actions.ts';
import type { PageTab } from '../popup/page-tab.ts';

/** What the side panel asks about its page: what the popup asks, and to be led through it without leaving. */
export function panelActions(opened: () => Promise<Library>, tab: () => Promise<PageTab>): PanelActions {
  return {
    ...pageActions(opened, tab),
    ...storyActions(opened),
    beginNote,
    showMention: async (index) =>
      answered(await askPage((await tab()).id).showMention({ index, card: false })),
    showNote: async (id) => answered(await askPage((await tab()).id).showNote({ id })),
    async cite(article, form) {
      const selected = await askPage((await tab()).id).selectedWords(null);
      const passage = selected.ok ? selected.value : null;
      await copyCitation(article, form, passage);
      return passage === null ? 'article' : 'passage';
    },
  };
}
