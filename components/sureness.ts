import type { Sureness } from '../lib/library/reading-settings.ts';
import type { Mention } from '../lib/recognition/annotation.ts';

/**
 * How sure Sorot must be of a mention that it shows, 0 to 1. `fewer`: the lexicon's names, and others that two sources
 * agree on; `usual`: all but what the tagger itself holds for hardly more likely than not; `more`: everything.
 */
export const LEAST_CONFIDENCE: Readonly<Record<Sureness, number>> = { fewer: 0.86, usual: 0.3, more: 0 };

/** Whether a mention is sure enough to be shown; what was saved before there were confidences always is. */
export function isSureEnough({ confidence = 1 }: Pick<Mention, 'confidence'>, sureness: Sureness): boolean {
  return confidence >= LEAST_CONFIDENCE[sureness];
}
