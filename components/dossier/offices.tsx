import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Entity } from '../../lib/recognition/annotation.ts';
import type { TenureFact } from '../../lib/recognition/tenure-list.ts';
import { entityHash } from '../library/place.ts';
import { nameOf } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { DossierActions } from './dossier-actions.ts';
import { writtenSpan } from './written-span.ts';

interface OfficesProps {
  readonly entity: Entity;
  readonly tenures: DossierActions['tenures'];
}

/** So many are shown before the rest is unfolded. */
const SHOWN = 6;

/** The offices of a person, or the holders of an office, the latest first. */
export function Offices({ entity, tenures }: OfficesProps): VNode | null {
  const { t } = useTranslation();
  const { id, name } = entity;
  const [loaded, retry] = useLoaded(useCallback(() => tenures(id, name), [tenures, id, name]));
  if (loaded.state === 'failed')
    return (
      <p class="quiet">
        {t('officesUnreadable')}{' '}
        <button type="button" class="link" onClick={retry}>
          {t('retry')}
        </button>
      </p>
    );
  if (loaded.state === 'loading' || loaded.value.length === 0) return null;
  const isOffice = entity.type === 'role';
  const latest = loaded.value.toReversed();
  return (
    <section class="offices" aria-labelledby="offices-heading">
      <h2 id="offices-heading" class="section-heading">
        {t(isOffice ? 'holders' : 'offices')}
      </h2>
      <TenureList list={latest.slice(0, SHOWN)} />
      {latest.length > SHOWN && (
        <details>
          <summary class="quiet">{t('earlierOnes')}</summary>
          <TenureList list={latest.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function TenureList({ list }: { list: readonly TenureFact[] }): VNode {
  const { language } = useTranslation();
  return (
    <ul class="tenures">
      {list.map((tenure) => (
        <li key={`${tenure.id} ${tenure.from}`}>
          <a href={entityHash(tenure.id)} dir="auto">
            {nameOf(tenure, language)}
          </a>
          <span class="tenure-span">{writtenSpan(tenure, language)}</span>
        </li>
      ))}
    </ul>
  );
}
