import type { VNode } from 'preact';
import { useCallback, useId, useState } from 'preact/hooks';
import { FILE_SCHEDULES, type FileSchedule } from '../../lib/library/backup-files.ts';
import type { SafetyActions } from '../safety-actions.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { writtenMoment } from '../written.ts';

interface BackupFilesChoiceProps {
  readonly actions: Pick<SafetyActions, 'files' | 'schedule'>;
  readonly toast: Toast;
}

/** How often a file goes among the downloads; the browser asks for the permission at the press. */
export function BackupFilesChoice({ actions, toast }: BackupFilesChoiceProps): VNode | null {
  const { t, language } = useTranslation();
  const hint = useId();
  const [changes, setChanges] = useState(0);
  const [files] = useLoaded(
    useCallback(() => actions.files(), [actions]),
    changes,
  );
  if (files.state !== 'ready') return null;
  const { schedule, lastAt } = files.value;
  const choose = async (wanted: FileSchedule) => {
    try {
      const isSet = await actions.schedule(wanted);
      toast.say(t(isSet ? 'filesScheduleKept' : 'filesNotAllowed'));
    } catch (error) {
      console.error(error);
      toast.say(t('notSaved'));
    }
    setChanges((times) => times + 1);
  };
  return (
    <fieldset class="backup-files" aria-describedby={hint}>
      <legend class="backup-legend">{t('filesLegend')}</legend>
      <div class="backup-schedules">
        {FILE_SCHEDULES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="backup-files"
              checked={one === schedule}
              onChange={() => void choose(one)}
            />{' '}
            {t(`files_${one}`)}
          </label>
        ))}
      </div>
      <p id={hint} class="quiet">
        {t('filesHint')}
        {lastAt !== null && ` ${t('filesLast', writtenMoment(lastAt, language))}`}
      </p>
    </fieldset>
  );
}
