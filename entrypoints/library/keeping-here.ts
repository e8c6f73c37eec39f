import { browser } from 'wxt/browser';
import type { Keeping } from '../../lib/library/health.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { answered } from './answered.ts';

/**
 * What becomes of what is written here. Firefox gives the pages of a private window a store of their own, which is empty
 * and goes with the window; what they send to the background is kept with everything else. A browser that is private for
 * good has its background private too, and nothing of either outlives it.
 */
export async function keepingHere(): Promise<Keeping> {
  if (!browser.extension.inIncognitoContext) return 'lasting';
  return answered(await askBackground.isFleeting(null)) ? 'fleeting' : 'private';
}
