import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { TagField } from '../tag-field.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { writtenNumber } from '../written.ts';
import type { ExchangeActions } from './exchange-actions.ts';
import { ExportForm } from './export-menu.tsx';
import type { BulkActions } from './search-actions.ts';
import { useBulk } from './use-bulk.ts';
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
  const { picked, total, actions, exchange, work, toast, onAll } = props;
  const { t, language } = useTranslation();
  const [form, setForm] = useState<'export' | 'tag' | null>(null);
  const { remove, tag } = useBulk(props);
  if (work.share !== null) return <Underway work={work} />;
  if (picked.ids.size === 0) return null;
  const ids = [...picked.ids];
  const pickAll = () =>
    onAll().then(picked.put, (error: unknown) => {
      console.error(error);
      toast.say(t('storageUnreadable'));
    });
  const opener = (name: 'export' | 'tag', words: string) => (
    <button
      type="button"
      class="button"
      aria-expanded={form === name}
      onClick={() => setForm(form === name ? null : name)}
    >
      {words}
    </button>
  );
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
        {opener('export', t('exportOpen'))}
        {opener('tag', t('bulkTag'))}
        <button type="button" class="button" onClick={() => void remove(ids)}>
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
      {form === 'tag' && (
        <TagForm
          findTags={actions.findTags}
          onTag={(tags) => {
            setForm(null);
            void tag(ids, tags);
          }}
        />
      )}
    </section>
  );
}

interface TagFormProps {
  readonly findTags: BulkActions['findTags'];
  readonly onTag: (tags: readonly string[]) => void;
}

/** Which tags are added. */
function TagForm({ findTags, onTag }: TagFormProps): VNode {
  const { t } = useTranslation();
  const [tags, setTags] = useState<readonly string[]>([]);
  return (
    <div class="bulk-tags">
      <TagField tags={tags} onChange={setTags} findTags={findTags} />
      <button type="button" class="button primary" disabled={tags.length === 0} onClick={() => onTag(tags)}>
        {t('bulkTagNow')}
      </button>
    </div>
  );
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
