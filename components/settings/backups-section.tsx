import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { RingBackup } from '../../lib/library/ring.ts';
import { Unread, Waiting } from '../conditions.tsx';
import { ImportOutcome } from '../library/import-outcome.tsx';
import { useImport } from '../library/use-import.ts';
import type { SafetyActions } from '../safety-actions.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { writtenCount, writtenMoment } from '../written.ts';
import { BackupFilesChoice } from './backup-files-choice.tsx';
import { SettingsSection } from './settings-section.tsx';

interface BackupsSectionProps {
  readonly actions: SafetyActions;
  readonly toast: Toast;
  readonly version: number;
  /** A backup was restored. */
  readonly onWritten: () => void;
}

/** The backups that Sorot makes by itself: the last one, one more now, and what is in each. */
export function BackupsSection({ actions, toast, version, onWritten }: BackupsSectionProps): VNode {
  const { t } = useTranslation();
  const [made, setMade] = useState(0);
  const [ring, retry] = useLoaded(
    useCallback(() => actions.ring(), [actions]),
    version + made,
  );
  const { state, read, apply, close } = useImport(toast, onWritten);
  const backUp = async () => {
    try {
      toast.say(t((await actions.backUp()) === null ? 'backupNotWhileMissing' : 'backupMade'));
      setMade((times) => times + 1);
    } catch (error) {
      console.error(error);
      toast.say(t('backupNotMade'));
    }
  };
  return (
    <SettingsSection heading={t('backupsOwn')}>
      <p class="quiet">{t('backupsOwnHint')}</p>
      {ring.state === 'loading' && <Waiting />}
      {ring.state === 'failed' && <Unread onRetry={retry} />}
      {ring.state === 'ready' && (
        <Ring ring={ring.value} onRestore={(backup) => void read(() => actions.planRestore(backup))} />
      )}
      <div class="exchange-outcome" role="status" aria-live="polite">
        <ImportOutcome state={state} onApply={(agreed) => void apply(agreed)} onClose={close} />
      </div>
      <button type="button" class="button backup-now" onClick={() => void backUp()}>
        {t('backupNow')}
      </button>
      <BackupFilesChoice actions={actions} toast={toast} />
    </SettingsSection>
  );
}

interface RingProps {
  readonly ring: readonly RingBackup[];
  readonly onRestore: (backup: RingBackup) => void;
}

function Ring({ ring, onRestore }: RingProps): VNode {
  const translation = useTranslation();
  const { t, language } = translation;
  const [newest] = ring;
  if (newest === undefined) return <p>{t('backupNone')}</p>;
  return (
    <>
      <p>{t('backupLast', writtenMoment(newest.madeAt, language))}</p>
      <ul class="notes">
        {ring.map((backup) => (
          <li class="note" key={backup.id}>
            <p>{writtenMoment(backup.madeAt, language)}</p>
            <p class="note-foot">
              <span>{writtenCount(backup.standing.articles, 'article', translation)}</span>
              <span>{writtenCount(backup.standing.notes, 'note', translation)}</span>
              <button type="button" class="link" onClick={() => onRestore(backup)}>
                {t('restoreBackup')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
