import type { BlockDraft } from './block-draft.ts';

/** The text of drafts that a reprint has too, for its fingerprint: captions and credit lines are each site's own. */
export function proseText(drafts: readonly BlockDraft[]): string {
  return drafts
    .filter(({ kind }) => kind !== 'caption' && kind !== 'source')
    .map(({ text }) => text)
    .join('\n');
}
