import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { writtenCount, writtenNumber } from '../written.ts';
import type { ExchangeActions } from './exchange-actions.ts';
import { ExportForm } from './export-menu.tsx';
import type { BulkActions } from './search-actions.ts';
import type { LongWork } from './use-long-work.ts';
import type { Picked } from './use-picked.ts';

interface BulkBarProps {
  readonly picked: Picked;
  /** How many articles were found in all; null: the hits are no articles, or not only. */
  readonly total: number | null;
  readonly actions: BulkActions;
  readonly exchange: Pick<ExchangeActions, 'articles' | 'exportAs'>;
  readonly work: LongWork;
  readonly toast: Toast;
  readonly onAll: () => Promise<readonly string[]>;
  readonly onWritten: () => void;
}

/** What can be done with all that is picked; nothing where nothing is. */
export function BulkBar(props: BulkBarProps): VNode | null {
  const { picked, total, actions, exchange, work, toast, onAll, onWritten } = props;
  const translation = useTranslation();
  const { t, language } = translation;
  const [form, setForm] = useState<'export' | null>(null);
  if (work.share !== null) return <Underway work={work} />;
  if (picked.ids.size === 0) return null;
  const ids = [...picked.ids];
  const remove = async () => {
    try {
      const done = await removeAll(ids, actions, work, () => {
        picked.put([]);
        onWritten();
      });
      if (done === null) toast.say(t('calledOff'));
      else {
        const words = t('bulkDeleted', writtenCount(ids.length, 'article', translation));
        toast.offerUndo(words, done, t('bulkRestored'));
      }
    } catch (error) {
      console.error(error);
      toast.say(t('notDeleted'));
    }
  };
  const pickAll = () =>
    onAll().then(picked.put, (error: unknown) => {
      console.error(error);
      toast.say(t('storageUnreadable'));
    });
  return (
    <section class="bulk" aria-label={t('bulk')}>
      <div class="bulk-line">
        <p class="bulk-count" role="status">
          {t('bulkPicked', writtenNumber(ids.length, language))}
        </p>
        {(total === null || total > ids.length) && (
          <button type="button" class="link" onClick={() => void pickAll()}>
            {total === null ? t('bulkAllFound') : t('bulkAll', writtenNumber(total, language))}
          </button>
        )}
        <button type="button" class="link bulk-none" onClick={() => picked.put([])}>
          {t('bulkNone')}
        </button>
      </div>
      <div class="bulk-line">
        <button
          type="button"
          class="button"
          aria-expanded={form === 'export'}
          onClick={() => setForm(form === 'export' ? null : 'export')}
        >
          {t('exportOpen')}
        </button>
        <button type="button" class="button" onClick={() => void remove()}>
          {t('delete')}
        </button>
      </div>
      {form === 'export' && (
        <ExportForm
          actions={exchange}
          toast={toast}
          fixed={{ kind: 'articles', ids }}
          onClose={() => setForm(null)}
        />
      )}
    </section>
  );
}

/** Deletes, and answers with the way back, which is watched as well; null where it was called off. */
async function removeAll(
  ids: readonly string[],
  { deleteArticles }: BulkActions,
  { run }: LongWork,
  changed: () => void,
): Promise<(() => Promise<void>) | null> {
  const [undo] = await run((watching) => deleteArticles(ids, watching));
  if (undo === undefined) return null;
  changed();
  return async () => {
    const done = await run(undo);
    if (done.length === 0) throw new Error('The undo was called off');
    changed();
  };
}

function Underway({ work: { share, cancel } }: { work: LongWork }): VNode {
  const { t } = useTranslation();
  return (
    <div class="bulk bulk-underway waiting">
      <progress value={share ?? 0} aria-label={t('underway')} />
      <button type="button" class="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
