import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { foundNames, ownList } from '../../lib/library/own/own-list.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { Failed, Waiting } from '../conditions.tsx';
import type { Undo } from '../kept-actions.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { emptyFields } from './draft-form.ts';
import { OwnEditor } from './own-editor.tsx';
import { OwnImport } from './own-import.tsx';
import type { OwnDraft, OwnNamesActions } from './own-names-actions.ts';
import { OwnTable } from './own-table.tsx';

interface OwnNamesPaneProps {
  readonly actions: OwnNamesActions;
  readonly toast: Toast;
  /** A spelling to write a new name with, from the page where it was selected; null: none. */
  readonly form: string | null;
}

/** The reader's own lexicon: what their names mean, to be searched, changed, brought in and taken along. */
export function OwnNamesPane({ actions, toast, form }: OwnNamesPaneProps): VNode {
  const { t, language } = useTranslation();
  const [writes, setWrites] = useState(0);
  const written = useCallback(() => setWrites((times) => times + 1), []);
  const [names, retry] = useLoaded(
    useCallback(() => actions.names(), [actions]),
    writes,
  );
  const [query, setQuery] = useState('');
  const [isNew, setIsNew] = useState(form !== null);
  const all = names.state === 'ready' ? names.value : NONE;
  const list = useMemo(() => ownList(all, language), [all, language]);
  const found = useMemo(() => foundNames(list, query), [list, query]);
  const done = (undo: Undo, words: string, restored: string) => {
    written();
    toast.offerUndo(words, () => undo().then(written), restored);
  };
  const keep = async (draft: OwnDraft) => {
    const undo = await actions.keep(draft);
    done(undo, t('ownSaved'), t(draft.of === null ? 'ownGone' : 'ownAsBefore'));
  };
  const remove = async (name: OwnName) => {
    try {
      done(await actions.remove(name), t('ownGone'), t('ownBack'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDeleted'));
    }
  };
  return (
    <section class="own-names" aria-labelledby="own-heading">
      <a class="back" href="#/">
        {t('backToList')}
      </a>
      <h1 id="own-heading" class="settings-title">
        {t('ownNames')}
      </h1>
      <p class="quiet">{t('ownHint')}</p>
      <div class="own-tools">
        <button type="button" class="button primary" disabled={isNew} onClick={() => setIsNew(true)}>
          {t('ownAdd')}
        </button>
        <OwnImport plan={actions.planImport} toast={toast} onImported={written} />
        <button
          type="button"
          class="button"
          disabled={names.state !== 'ready'}
          onClick={() => void actions.exportCsv().catch(() => toast.say(t('notExported')))}
        >
          {t('ownExport')}
        </button>
      </div>
      {isNew && (
        <OwnEditor
          begin={form === null ? emptyFields('') : { ...emptyFields(form), use: 'same' }}
          of={null}
          find={actions.findEntities}
          onSave={async (draft) => {
            await keep(draft);
            setIsNew(false);
            setQuery('');
          }}
          onClose={() => setIsNew(false)}
        />
      )}
      {names.state === 'loading' && <Waiting />}
      {names.state === 'failed' && <Failed words={t('ownUnreadable')} onRetry={retry} />}
      {names.state === 'ready' && all.length === 0 && !isNew && <p class="own-empty">{t('ownEmpty')}</p>}
      {all.length > 0 && (
        <OwnTable
          found={found}
          all={all.length}
          query={query}
          onQuery={setQuery}
          find={actions.findEntities}
          onSave={keep}
          onRemove={(name) => void remove(name)}
        />
      )}
    </section>
  );
}

const NONE: readonly OwnName[] = [];
