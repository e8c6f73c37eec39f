import { useTranslation } from '../translation.ts';

/** What can be done with a selected passage. */
export function SelectionBar({ onNote }: { onNote: () => void }) {
  const { t } = useTranslation();
  return (
    <div class="bar" role="toolbar" aria-label="Sorot">
      <button type="button" onClick={onNote}>
        {t('selectionAddNote')}
      </button>
    </div>
  );
}
