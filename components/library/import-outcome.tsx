import type { VNode } from 'preact';
import { Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import type { ImportPlan, ImportReading } from './exchange-actions.ts';

/** What stands open of an import: nothing, a file being read, one that was, or the writing of it. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: ImportReading }
  | { readonly kind: 'writing'; readonly share: number; readonly cancel: () => void };

interface ImportOutcomeProps {
  readonly state: ImportState;
  readonly onApply: (plan: ImportPlan) => void;
  readonly onClose: () => void;
}

/** What a file would bring, what is wrong with it, or how far its writing is. */
export function ImportOutcome({ state, onApply, onClose }: ImportOutcomeProps): VNode | null {
  if (state.kind === 'none') return null;
  if (state.kind === 'reading') return <Waiting />;
  if (state.kind === 'writing') return <Progress share={state.share} onCancel={state.cancel} />;
  if (!state.reading.ok) return <Fault fault={state.reading.fault} onClose={onClose} />;
  return <Plan plan={state.reading.value} onApply={onApply} onClose={onClose} />;
}

function Progress({ share, onCancel }: { share: number; onCancel: () => void }): VNode {
  const { t } = useTranslation();
  return (
    <div class="exchange-plan">
      <progress value={share} aria-label={t('importing')} />
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

function Fault({ fault, onClose }: { fault: string; onClose: () => void }): VNode {
  const { t } = useTranslation();
  return (
    <div class="exchange-plan">
      <p class="fault" dir="auto">
        {t('importUnreadable', fault)}
      </p>
      <button type="button" class="button" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}

interface PlanProps {
  readonly plan: ImportPlan;
  readonly onApply: (plan: ImportPlan) => void;
  readonly onClose: () => void;
}

function Plan({ plan, onApply, onClose }: PlanProps): VNode {
  const { t, language } = useTranslation();
  const { damaged = 0, anew } = plan;
  const { added, same, differing } = plan.counts;
  const bringsNothing = added === 0 && differing === 0;
  const number = (value: number) => writtenNumber(value, language);
  return (
    <div class="exchange-plan">
      <p>{t('importSummary', number(added), number(same), number(differing))}</p>
      {bringsNothing && anew === undefined && <p class="quiet">{t('importNothing')}</p>}
      {differing > 0 && <p class="quiet">{t('importDiffering')}</p>}
      {plan.leftOut > 0 && <p class="quiet">{t('importLeftOut', number(plan.leftOut))}</p>}
      {damaged > 0 && <p class="quiet">{t('restoreDamaged', number(damaged))}</p>}
      {anew !== undefined && <p>{t('anewHint')}</p>}
      {anew === 'backup' && <p>{t('anewSaveFirst')}</p>}
      {anew !== undefined && bringsNothing && <p>{t('anewEmpties')}</p>}
      {(anew !== undefined || !bringsNothing) && (
        <button type="button" class="button primary" onClick={() => onApply(plan)}>
          {anew === undefined ? t('importApply') : t('anewApply')}
        </button>
      )}
      <button type="button" class="button" onClick={onClose}>
        {bringsNothing && anew === undefined ? t('close') : t('cancel')}
      </button>
    </div>
  );
}
