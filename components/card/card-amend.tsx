import { useTranslation } from '../translation.ts';

interface CardAmendProps {
  /** Never marks these words again. */
  readonly onNever: () => void;
  /** Lets the reader say what they are. */
  readonly onOther: () => void;
}

/** Two ways out of a wrong mark, folded away: most marks are right. */
export function CardAmend({ onNever, onOther }: CardAmendProps) {
  const { t } = useTranslation();
  return (
    <details class="amend">
      <summary>{t('cardAmend')}</summary>
      <button type="button" onClick={onNever}>
        {t('cardNever')}
      </button>
      <button type="button" onClick={onOther}>
        {t('cardOther')}
      </button>
    </details>
  );
}
