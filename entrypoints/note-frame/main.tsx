import { browser } from 'wxt/browser';
import { NoteFrame, type NoteFrameActions } from '../../components/note-frame/note-frame.tsx';
import { renderDoor } from '../../components/render-door.tsx';
import type { SavedInFrame } from '../../lib/messaging/calls.ts';
import { tokenIn } from '../../lib/messaging/sender.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import { answered } from '../library/answered.ts';
import { draftKeeper } from '../library/draft-keeper.ts';
import { followLook } from '../library/follow-look.ts';
import { keepingHere } from '../library/keeping-here.ts';

// No library of its own: a frame within another site has no right to the extension's database everywhere.

/** In a tab of its own, which the popup opens for a draft of another page, there is no page to take the frame away. */
async function leave(saved: SavedInFrame | null): Promise<void> {
  if (window.top === window) {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  } else answered(await askBackground.leaveNote({ saved }));
}

function frameActions(token: string): NoteFrameActions {
  return {
    async open() {
      const opened = await askBackground.noteDraft({ token });
      return !opened.ok && opened.error.code === 'not-found' ? null : answered(opened);
    },
    keeping: keepingHere,
    keep: draftKeeper(token),
    findTags: async (prefix) => answered(await askBackground.tagsUsed({ prefix })),
    async save(words) {
      const saved = answered(await askBackground.saveNote({ token, ...words }));
      // Saved it is, whether or not the page takes the frame away.
      leave(saved).catch(console.error);
    },
    async leave(isUnwritten) {
      if (isUnwritten) await askBackground.dropDraft({ token });
      await leave(null);
    },
  };
}

const token = tokenIn(location.hash);
// Framed by a page that was given no token, it stays empty: it tells nobody that it is Sorot's.
if (token !== null)
  followLook(
    renderDoor(<NoteFrame actions={frameActions(token)} />, { t, language: uiLanguage() }, document),
  );
