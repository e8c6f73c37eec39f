import type { PageSummary } from '../../lib/messaging/calls.ts';
import type { OpenedDraft } from '../kept-actions.ts';
import { NOTES, savedArticle } from './sample-articles.ts';

const { article, annotation } = savedArticle(1);

/** What a page with an article says of itself. */
export const SUMMARY: PageSummary = {
  ...{ article, annotation, reason: 'blogger-item', bodyChosen: false, byTagger: true, underWay: false },
  isWhole: true,
  shown: annotation.mentions.map((_, index) => index),
  notes: [],
  ...{ orphans: [], painted: true },
};

/** The same with notes: one stands where it was, one moved, one is not there. */
export const SUMMARY_WITH_NOTES: PageSummary = {
  ...SUMMARY,
  notes: NOTES.slice(0, 3).map(({ id }, i) => ({
    ...{ id, standing: (['placed', 'moved', 'absent'] as const)[i] ?? 'absent', at: i < 2 ? 31 : null },
  })),
};

/** A note that is begun. */
export function draft(text: string): OpenedDraft {
  const done = () => Promise.resolve();
  return {
    ...{ token: text, words: { text, colour: 'yellow', tags: [] } },
    keep: done,
    save: done,
    leave: done,
  };
}
