import { NoteFrame, type NoteFrameActions } from '../../components/note-frame/note-frame.tsx';
import { renderDoor } from '../../components/render-door.tsx';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import { answered } from '../library/answered.ts';

// Messages only: a frame within another site has no right to the extension's storage everywhere.

async function closeFrame(): Promise<void> {
  answered(await askBackground.leaveNote(null));
}

/** The token of the frame's address; '' where it has none, which the background would not know either. */
function tokenIn(hash: string): string {
  return /^#([0-9a-f-]{36})$/.exec(hash)?.[1] ?? '';
}

function frameActions(token: string): NoteFrameActions {
  return {
    async open() {
      if (token === '') return null;
      const opened = await askBackground.noteDraft({ token });
      return !opened.ok && opened.error.code === 'not-found' ? null : answered(opened);
    },
    keep: async (text) => void answered(await askBackground.keepDraft({ token, text })),
    save: async (text) => void answered(await askBackground.saveNote({ token, text })),
    async leave(text) {
      if (token !== '' && text.trim() === '') await askBackground.dropDraft({ token });
      await closeFrame();
    },
    close: closeFrame,
  };
}

renderDoor(
  <NoteFrame actions={frameActions(tokenIn(location.hash))} />,
  { t, language: uiLanguage() },
  document,
);
