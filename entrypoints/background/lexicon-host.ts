import { browser } from 'wxt/browser';
import { type LexiconViews, openLexicon } from '../../lib/lexicon/open.ts';

let opened: Promise<LexiconViews> | null = null;

/**
 * The lexicon, opened once a life of the worker.
 * @throws LexiconError for a file that cannot be used; the next call tries again.
 */
export function lexicon(): Promise<LexiconViews> {
  opened ??= load().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function load(): Promise<LexiconViews> {
  const response = await fetch(browser.runtime.getURL('/lexicon.bin'));
  return openLexicon(await response.arrayBuffer());
}
