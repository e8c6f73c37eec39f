import type { NoteWords } from '../../lib/library/note-words.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { dropMirror, putMirror } from '../../lib/storage/draft-mirror.ts';
import { answered } from './answered.ts';

/**
 * Keeps the words of one draft at each keystroke, twice: in the mirror, which outlives page and worker, and by the
 * background in the database. Settles when they are kept in either; rejects when in neither.
 */
export function draftKeeper(token: string): (words: NoteWords) => Promise<void> {
  let latest: NoteWords | null = null;
  let underWay: Promise<void> | null = null;

  /** One message at a time: what is typed meanwhile goes with the next, and only the last words of it. */
  const write = async (): Promise<void> => {
    while (latest !== null) {
      const words = latest;
      answered(await askBackground.keepDraft({ token, ...words }));
      if (latest !== words) continue;
      latest = null;
      await dropMirror(token);
    }
  };

  return async (words) => {
    latest = words;
    const mirrored = putMirror(token, words);
    underWay ??= write().finally(() => {
      underWay = null;
    });
    await Promise.any([mirrored, underWay]);
  };
}
