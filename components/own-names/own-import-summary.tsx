import type { VNode } from 'preact';
import type { RowFault, WrongRow } from '../../lib/library/own/own-csv.ts';
import type { MessageKey } from '../../lib/messaging/translate.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount, writtenNumber } from '../written.ts';
import type { OwnImportPlan, OwnImportReading } from './own-names-actions.ts';

interface OwnImportSummaryProps {
  readonly reading: OwnImportReading;
  readonly onApply: (plan: OwnImportPlan) => void;
  readonly onClose: () => void;
}

/** What a file of names would bring, and which of its rows are left out; or why it cannot be read. */
export function OwnImportSummary({ reading, onApply, onClose }: OwnImportSummaryProps): VNode {
  const { t } = useTranslation();
  const plan = reading.ok ? reading.value : null;
  const bringsNothing = plan === null || plan.added + plan.changed === 0;
  return (
    <div class="exchange-plan">
      {!reading.ok && (
        <p class="fault" dir="auto">
          {t('importUnreadable', reading.fault)}
        </p>
      )}
      {plan !== null && <Counts plan={plan} />}
      {plan !== null && <WrongRows wrong={plan.wrong} />}
      {plan !== null && bringsNothing && <p class="quiet">{t('ownImportNothing')}</p>}
      {plan !== null && !bringsNothing && (
        <button type="button" class="button primary" onClick={() => onApply(plan)}>
          {t('importApply')}
        </button>
      )}
      <button type="button" class="button" onClick={onClose}>
        {bringsNothing ? t('close') : t('cancel')}
      </button>
    </div>
  );
}

function Counts({ plan }: { plan: OwnImportPlan }): VNode | null {
  const { t, language } = useTranslation();
  const number = (value: number) => writtenNumber(value, language);
  const parts = [
    plan.added > 0 ? t('ownAdded', number(plan.added)) : '',
    plan.changed > 0 ? t('ownChanged', number(plan.changed)) : '',
    plan.same > 0 ? t('ownUnchanged', number(plan.same)) : '',
    plan.wrong.length > 0 ? t('ownWrong', number(plan.wrong.length)) : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return <p>{new Intl.ListFormat(language, { type: 'unit' }).format(parts)}</p>;
}

/** So many are read; whoever has more wrong has one thing wrong in all. */
const MOST_SHOWN = 5;

const FAULT_WORDS: Readonly<Record<RowFault, MessageKey>> = {
  names: 'ownRowNames',
  use: 'ownRowUse',
  type: 'ownRowType',
  'same as': 'ownRowSame',
  about: 'ownRowAbout',
  id: 'ownRowId',
};

function WrongRows({ wrong }: { wrong: readonly WrongRow[] }): VNode | null {
  const translation = useTranslation();
  const { t, language } = translation;
  if (wrong.length === 0) return null;
  const left = wrong.length - MOST_SHOWN;
  return (
    <ul class="wrong-rows fault">
      {wrong.slice(0, MOST_SHOWN).map(({ row, fault }) => (
        <li key={row}>{t('ownRow', writtenNumber(row, language), t(FAULT_WORDS[fault]))}</li>
      ))}
      {left > 0 && <li>{t('ownRowsMore', writtenCount(left, 'row', translation))}</li>}
    </ul>
  );
}
