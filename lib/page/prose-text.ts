import type { BlockDraft } from './block-draft.ts';

/** What a reprint has too: captions and credit lines are each site's own. */
export const proseText = (drafts: readonly BlockDraft[]): string =>
  drafts
    .filter(({ kind }) => kind !== 'caption' && kind !== 'source')
    .map(({ text }) => text)
    .join('\n');
