import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { writtenCount, writtenInstant } from '../written.ts';
import type { ExchangeActions, KeptBackup } from './exchange-actions.ts';

interface BackupListProps {
  readonly actions: Pick<ExchangeActions, 'backups' | 'bringBack'>;
  readonly toast: Toast;
  readonly version: number;
  readonly onWritten: () => void;
}

/** The library as it was before the last imports; nothing where there was none. */
export function BackupList({ actions, toast, version, onWritten }: BackupListProps): VNode | null {
  const translation = useTranslation();
  const { t, language } = translation;
  const [backups] = useLoaded(actions.backups, version);
  if (backups.state !== 'ready' || backups.value.length === 0) return null;
  const bringBack = async (backup: KeptBackup) => {
    try {
      const undo = await actions.bringBack(backup);
      onWritten();
      toast.offerUndo(t('broughtBack'), () => undo().then(onWritten), t('importUndone'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDone'));
    }
  };
  return (
    <details class="backups">
      <summary>{t('backups')}</summary>
      <ul class="notes">
        {backups.value.map((backup) => (
          <li class="note" key={backup.madeAt}>
            <p>{t('backupOf', writtenInstant(backup.madeAt, language))}</p>
            <p class="note-foot">
              <span>{writtenCount(backup.articles, 'article', translation)}</span>
              <span>{writtenCount(backup.notes, 'note', translation)}</span>
              <button type="button" class="link" onClick={() => void bringBack(backup)}>
                {t('bringBack')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
