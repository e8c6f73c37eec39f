import { expect, it } from 'vitest';
import { blockFingerprintAt } from '../../lib/page/block-fingerprint.ts';
import { blockFingerprint } from '../../lib/text/fingerprint.ts';
import { sampleArticle } from '../library/samples.ts';

it('is that of the block in which an offset stands, and null where none does', () => {
  const { article } = sampleArticle(1);
  const block = article.blocks[1]!;
  const text = article.text.slice(block.start, block.end);
  expect(blockFingerprint(text)).not.toBeNull();
  expect(blockFingerprintAt(article, block.start)).toBe(blockFingerprint(text));
  expect(blockFingerprintAt(article, block.end - 1)).toBe(blockFingerprint(text));
  expect(blockFingerprintAt(article, article.text.length + 1)).toBeNull();
});
