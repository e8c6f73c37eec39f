import type { Article } from '../library/article.ts';
import { blockFingerprint } from '../text/fingerprint.ts';

/** Fingerprint of the block in which an offset of the article's text stands; null: in none, or in one too short to know again. */
export function blockFingerprintAt({ text, blocks }: Article, offset: number): string | null {
  const block = blocks.find(({ start, end }) => start <= offset && offset < end);
  return block ? blockFingerprint(text.slice(block.start, block.end)) : null;
}
