import type { Detection, DetectionReason } from './detection.ts';

/** Reasons that a page gives before its script has built it, as well as when there is nothing to come. */
const OPEN_REASONS: readonly DetectionReason[] = ['blogger-no-post', 'no-prose', 'unsure'];

/** Whether a page that is no article as it stands may be one when its script has built it. */
export function mayStillBeBuilt(detection: Detection): boolean {
  return !detection.article && OPEN_REASONS.includes(detection.reason);
}
