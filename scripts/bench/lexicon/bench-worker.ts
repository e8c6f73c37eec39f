/** The worker that is measured in Chromium: opens the lexicon as the background does, when it is sent a text. */
import { lookUp } from '../../../lib/lexicon/look-up.ts';
import { type LexiconViews, openLexicon } from '../../../lib/lexicon/open.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const kept: LexiconViews[] = [];

addEventListener('message', ({ data }: MessageEvent<string>) => {
  void load(data).then((answer) => postMessage(answer));
});

async function load(text: string): Promise<{ ms: number; fetchMs: number; found: number }> {
  const start = performance.now();
  const response = await fetch('lexicon.bin');
  const buffer = await response.arrayBuffer();
  const fetchMs = performance.now() - start;
  const lexicon = openLexicon(buffer);
  const found = lookUp(lexicon, tokenise(text)).length;
  const ms = performance.now() - start;
  kept.push(lexicon);
  return { ms, fetchMs, found };
}
