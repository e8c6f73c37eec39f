import type { VNode } from 'preact';
import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import { entityHash } from '../library/place.ts';
import { useTranslation } from '../translation.ts';
import { writtenCount, writtenNumber } from '../written.ts';
import type { DossierActions } from './dossier-actions.ts';
import { GraphPart } from './graph-part.tsx';
import { WhenSeen } from './when-seen.tsx';

interface CompanyPartProps {
  readonly dossier: Dossier;
  readonly actions: Pick<DossierActions, 'graph'>;
  /** The reader goes to another name along the graph. */
  readonly onWalk: (id: string) => void;
}

/** So many are named in the list; the rest stands in the graph and its table. */
const LISTED = 12;

/** Who and what is named in the same articles: those named most often, and a graph of all. */
export function CompanyPart({ dossier, actions, onWalk }: CompanyPartProps): VNode {
  const translation = useTranslation();
  const { t, language } = translation;
  const companions = dossier.with.slice(0, LISTED);
  return (
    <section class="dossier-part" aria-labelledby="company-heading">
      <h2 id="company-heading" class="section-heading">
        {t('namedWith')}
      </h2>
      {companions.length === 0 ? (
        <p class="quiet">{t('namedWithNobody')}</p>
      ) : (
        <>
          <ul class="company">
            {companions.map(({ id, name, type, articles }) => (
              <li key={id}>
                <a class="companion" href={entityHash(id)}>
                  <bdi class={`type-${type}`}>{name}</bdi>{' '}
                  <span class="count" aria-hidden="true">
                    {writtenNumber(articles, language)}
                  </span>
                  <span class="visually-hidden">{writtenCount(articles, 'article', translation)}</span>
                </a>
              </li>
            ))}
          </ul>
          <WhenSeen class="graph-place">
            {() => <GraphPart entity={dossier.entity.id} actions={actions} onWalk={onWalk} />}
          </WhenSeen>
        </>
      )}
    </section>
  );
}
