import { fingerprint } from '../text/fingerprint.ts';
import type { BlockDraft } from './block-draft.ts';
import { proseText } from './prose-text.ts';

/**
 * Gives the fingerprint of a body, made when it is first asked for: most pages are read and never kept, and it costs as
 * much as all the rest of reading.
 */
export function fingerprintOf(drafts: readonly BlockDraft[]): () => string | null {
  let made: string | null | undefined;
  return () => {
    if (made === undefined) made = fingerprint(proseText(drafts));
    return made;
  };
}
