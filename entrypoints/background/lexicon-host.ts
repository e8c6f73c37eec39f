import { type LexiconViews, openLexicon } from '../../lib/lexicon/open.ts';
import { onceALife } from './once-a-life.ts';
import { ownFile } from './own-file.ts';

/**
 * The lexicon, opened once a life of the worker.
 * @throws LexiconError for a file that cannot be used; the next call tries again.
 */
export const lexicon: () => Promise<LexiconViews> = onceALife(async () =>
  openLexicon(await ownFile('/lexicon.bin')),
);
