import type { OpenedDraft } from '../../components/kept-actions.ts';
import type { Article } from '../../lib/library/article.ts';
import type { Note, NoteTarget } from '../../lib/library/note.ts';
import { isEmpty, type NoteWords, sameWords } from '../../lib/library/note-words.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import { answered } from './answered.ts';
import { draftKeeper } from './draft-keeper.ts';
import { NOTHING_FOUND } from './new-records.ts';

/** Begins a note on an article or something in it, or goes on with the one that was begun. */
export async function beginNote(
  article: Article,
  annotation: Annotation | null,
  target: NoteTarget,
): Promise<OpenedDraft> {
  const begun = await askBackground.beginNote({ article, annotation: annotation ?? NOTHING_FOUND, target });
  return openedDraft(answered(begun).token);
}

/** Begins to change a note's words, or goes on with the change that was begun. */
export async function beginEdit({ id }: Note): Promise<OpenedDraft> {
  return openedDraft(answered(await askBackground.beginEdit({ id })).token);
}

async function openedDraft(token: string): Promise<OpenedDraft> {
  const { words, saved } = answered(await askBackground.noteDraft({ token }));
  const isUnwritten = (now: NoteWords) => (saved === null ? isEmpty(now) : sameWords(now, saved));
  const keep = draftKeeper(token);
  let latest = words;
  const leave = async () => {
    // A draft of nothing would keep which pages the reader was on.
    if (isUnwritten(latest)) answered(await askBackground.dropDraft({ token }));
  };
  const left = () => void leave().catch(console.error);
  addEventListener('pagehide', left);
  return {
    token,
    words,
    keep(now) {
      latest = now;
      return keep(now);
    },
    async save(now) {
      answered(await askBackground.saveNote({ token, ...now }));
      removeEventListener('pagehide', left);
    },
    async leave() {
      removeEventListener('pagehide', left);
      await leave();
    },
  };
}
