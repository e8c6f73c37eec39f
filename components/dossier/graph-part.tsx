import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Unread, Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { DossierActions } from './dossier-actions.ts';
import { GraphTable } from './graph-table.tsx';
import { GraphView } from './graph-view.tsx';

interface GraphPartProps {
  readonly entity: string;
  readonly actions: Pick<DossierActions, 'graph'>;
  readonly onWalk: (id: string) => void;
}

/** Who is named with whom around an entity, as a graph to walk along or as a table. */
export function GraphPart({ entity, actions, onWalk }: GraphPartProps): VNode {
  const { t } = useTranslation();
  const [isWide, setWide] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const [loaded, retry] = useLoaded(
    useCallback(() => actions.graph(entity, isWide), [actions, entity, isWide]),
  );
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <Unread onRetry={retry} />;
  if (loaded.value === null) return <p class="quiet">{t('namedWithNobody')}</p>;
  return (
    <>
      <div class="heading-line graph-tools">
        <h3 class="type-heading">{t('graph')}</h3>
        <button type="button" class="link" aria-pressed={isWide} onClick={() => setWide(!isWide)}>
          {t('graphWide')}
        </button>
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('asTable')}
        </button>
      </div>
      {asTable ? (
        <GraphTable graph={loaded.value} />
      ) : (
        <GraphView graph={loaded.value} onWalk={onWalk} onFailed={() => setAsTable(true)} />
      )}
    </>
  );
}
