import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { writtenCount } from '../written.ts';
import type { Watching } from './exchange-actions.ts';
import type { BulkActions, BulkUndo } from './search-actions.ts';
import type { LongWork } from './use-long-work.ts';
import type { Picked } from './use-picked.ts';

interface BulkDone {
  readonly picked: Picked;
  readonly actions: BulkActions;
  readonly work: LongWork;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

/** What is done to many articles: watched, called off, said, and taken back. */
export function useBulk({ picked, actions, work, toast, onWritten }: BulkDone) {
  const translation = useTranslation();
  const { t } = translation;
  const articles = (ids: readonly string[]) => writtenCount(ids.length, 'article', translation);
  const change = async (
    does: (watching: Watching) => Promise<BulkUndo>,
    words: string,
    after: () => void,
  ) => {
    try {
      const [undo] = await work.run(does);
      if (undo === undefined) {
        toast.say(t('calledOff'));
        return;
      }
      after();
      onWritten();
      toast.offerUndo(words, () => takeBack(undo), t('bulkRestored'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDone'));
    }
  };
  const takeBack = async (undo: BulkUndo) => {
    const done = await work.run(undo);
    if (done.length === 0) throw new Error('The undo was called off');
    onWritten();
  };
  return {
    remove: (ids: readonly string[]) =>
      change(
        (watching) => actions.deleteArticles(ids, watching),
        t('bulkDeleted', articles(ids)),
        () => picked.put([]),
      ),
    tag: (ids: readonly string[], tags: readonly string[]) =>
      change(
        (watching) => actions.tagArticles(ids, tags, watching),
        t('bulkTagged', articles(ids)),
        () => {},
      ),
  };
}
