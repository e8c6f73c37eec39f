import type { Note } from '../../../lib/library/note.ts';
import type { SavedArticle } from '../../../lib/library/saved-article.ts';
import { sampleArticle, sampleNote } from '../../../tests/library/samples.ts';
import { PAGE_URL, TOKEN } from '../../../tests/messaging/senders.ts';

/** Stands in everything that was kept of the neighbour's page, and nowhere else. */
export const SECRET = 'rahasia tetangga';

/** The page beside: nobody but the extension's own pages may get at what is kept of it. */
export const NEIGHBOUR_URL = 'https://tetangga.example/berita/2020-rahasia-tetangga';

/** The draft begun on the neighbour's page. */
export const NEIGHBOUR_TOKEN = 'c418243b-c612-4deb-864b-20f715059063';

/** What is kept of one page: an article, notes on it, and a note that is being written. */
export interface Kept {
  readonly saved: SavedArticle;
  readonly notes: readonly Note[];
  readonly token: string;
  /** In the words of its notes and its draft. */
  readonly words: string;
}

/** The page that asks. */
export const own: Kept = keptOf(1, PAGE_URL, TOKEN, 'kata sendiri');

/** The page beside it. */
export const neighbour: Kept = keptOf(2, NEIGHBOUR_URL, NEIGHBOUR_TOKEN, SECRET);

function keptOf(number: number, url: string, token: string, words: string): Kept {
  const saved = sampleArticle(number, { url, pageKey: url, author: words });
  const note = (of: number, changes: Partial<Note>) =>
    sampleNote(number * 10 + of, number, { text: words, ...changes });
  const earlier = [{ text: words, tags: [], colour: 'green' as const, until: saved.savedAt }];
  return {
    saved,
    token,
    words,
    notes: [note(1, {}), note(2, { earlier }), note(3, { deletedAt: saved.savedAt })],
  };
}
