import { type ComponentChildren, createContext, type VNode } from 'preact';
import type { Health } from '../lib/library/health.ts';
import type { RingBackup } from '../lib/library/ring.ts';
import { useTranslation } from './translation.ts';
import { writtenCount, writtenInstant, writtenNumber } from './written.ts';

/** Whether something is missing, which the notice says: what is empty then says no more than it knows. */
export const IsLost = createContext(false);

interface HealthNoticeProps {
  /** Null: not known yet. */
  readonly health: Health | null;
  /** What brings a backup back: a button, or the way to where there is one. */
  readonly restore: (backup: RingBackup) => ComponentChildren;
  /** The same where the library cannot be read; null: there is none. */
  readonly anew: (backup: RingBackup | null) => ComponentChildren;
  readonly onGoOn: () => void;
  /** Looks at the library once more. */
  readonly onRetry: () => void;
}

/** Says what is the matter with the library, before anything is read from an empty list. Nothing where it is well. */
export function HealthNotice({ health, ...given }: HealthNoticeProps): VNode | null {
  const { t } = useTranslation();
  if (health === null || health.kind === 'well') return null;
  if (health.kind === 'loss') return <LossNotice loss={health} {...given} />;
  if (health.kind === 'damaged') return <DamagedNotice damaged={health} {...given} />;
  if (health.kind === 'unreadable') return <UnreadableNotice backup={health.backup} {...given} />;
  const [title, hint] = SAID[health.kind];
  return (
    <section class="notice" role="alert">
      <p class="notice-title">{t(title)}</p>
      <p>{t(hint)}</p>
    </section>
  );
}

/** What is said where there is nothing to decide. */
const SAID = {
  newer: ['healthNewer', 'healthNewerHint'],
  private: ['healthPrivate', 'healthPrivateHint'],
  fleeting: ['healthFleeting', 'healthFleetingHint'],
} as const;

interface LossNoticeProps extends Pick<HealthNoticeProps, 'restore' | 'onGoOn'> {
  readonly loss: Extract<Health, { kind: 'loss' }>;
}

function LossNotice({ loss: { alarm, backup }, restore, onGoOn }: LossNoticeProps): VNode {
  const translation = useTranslation();
  const { t, language } = translation;
  const articles = writtenCount(alarm.before.articles, 'article', translation);
  const notes = writtenCount(alarm.before.notes, 'note', translation);
  const made = backup === null ? null : writtenInstant(backup.madeAt, language);
  return (
    <section class="notice" role="alert">
      <p class="notice-title">{alarm.loss === 'empty' ? t('lossEmpty') : t('lossSome')}</p>
      <p>{t('lossBefore', articles, notes)}</p>
      <p>{made === null ? t('lossNoBackup') : t('lossBackup', made)}</p>
      <p class="notice-foot">
        {backup !== null && restore(backup)}
        <button type="button" class="button" onClick={onGoOn}>
          {t('lossGoOn')}
        </button>
      </p>
    </section>
  );
}

interface DamagedNoticeProps extends Pick<HealthNoticeProps, 'restore'> {
  readonly damaged: Extract<Health, { kind: 'damaged' }>;
}

function DamagedNotice({ damaged: { records, backup }, restore }: DamagedNoticeProps): VNode {
  const { t, language } = useTranslation();
  return (
    <section class="notice" role="alert">
      <p class="notice-title">{t('damagedTitle')}</p>
      <p>{t('damagedRecords', writtenNumber(records, language))}</p>
      <p>
        {backup === null ? t('lossNoBackup') : t('damagedBackup', writtenInstant(backup.madeAt, language))}
      </p>
      {backup !== null && <p class="notice-foot">{restore(backup)}</p>}
    </section>
  );
}

interface UnreadableNoticeProps extends Pick<HealthNoticeProps, 'anew' | 'onRetry'> {
  readonly backup: RingBackup | null;
}

function UnreadableNotice({ backup, anew, onRetry }: UnreadableNoticeProps): VNode {
  const { t } = useTranslation();
  return (
    <section class="notice" role="alert">
      <p class="notice-title">{t('healthUnreadable')}</p>
      <p>{t('healthUnreadableHint')}</p>
      <p>{backup === null ? t('anewNoBackup') : <AnewBackup backup={backup} />}</p>
      <p class="notice-foot">
        {anew(backup)}
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      </p>
    </section>
  );
}

function AnewBackup({ backup: { madeAt, standing } }: { backup: RingBackup }): VNode {
  const translation = useTranslation();
  const articles = writtenCount(standing.articles, 'article', translation);
  const notes = writtenCount(standing.notes, 'note', translation);
  const made = writtenInstant(madeAt, translation.language);
  return <>{translation.t('anewBackup', made, articles, notes)}</>;
}
