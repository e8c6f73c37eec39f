import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';
import { writtenCount } from '../written.ts';
import { type Asked, kindOf, ORDERS, orderOf } from './asked.ts';

interface ResultLineProps {
  readonly asked: Asked;
  /** How many were found; null: not known yet. */
  readonly total: number | null;
  readonly onAsk: (asked: Asked) => void;
}

const KINDS = ['all', 'article', 'note'] as const;

/** How many were found, told to those who do not see it too; of what kind, and in which order. */
export function ResultLine({ asked, total, onAsk }: ResultLineProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const kind = kindOf(asked);
  const noun = kind === 'all' ? 'found' : kind;
  const isSought = asked.query.trim() !== '';
  return (
    <div class="result-line">
      <p class="result-count" role="status">
        {total !== null && writtenCount(total, noun, translation)}
      </p>
      <select
        aria-label={t('show')}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ ...asked, kind: KINDS.find((one) => one === value) ?? null })
        }
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`show_${one}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('order')}
        value={orderOf(asked)}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ ...asked, order: ORDERS.find((one) => one === value) ?? null })
        }
      >
        {ORDERS.filter((one) => isSought || one !== 'relevance').map((one) => (
          <option key={one} value={one}>
            {t(`order_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
