import type { VNode } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import { Unread } from '../conditions.tsx';
import { entityHash } from '../library/place.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { CompanyPart } from './company-part.tsx';
import type { DossierActions, OpenDossier, PassagePage } from './dossier-actions.ts';
import { DossierHead } from './dossier-head.tsx';
import { NoDossier } from './no-dossier.tsx';
import { NotesPart } from './notes-part.tsx';
import { PassagesPart } from './passages-part.tsx';
import { DossierSkeleton } from './skeleton.tsx';
import { TimeLine } from './time-line.tsx';
import { PASSAGES_AT_ONCE } from './use-passages.ts';

interface DossierPaneProps {
  /** Id of the entity. */
  readonly entity: string;
  readonly actions: DossierActions;
  readonly toast: Toast;
  readonly version: number;
  readonly onWritten: () => void;
}

/** All that the library knows of one entity. What was shown stays until the next one is there: one walks, and is not thrown. */
export function DossierPane({ entity, actions, toast, version, onWritten }: DossierPaneProps): VNode {
  const { t } = useTranslation();
  const [loaded, retry] = useLoaded(
    useCallback(() => opened(actions, entity), [actions, entity]),
    version,
  );
  const walked = useRef<string | null>(null);
  const walk = useCallback((id: string) => {
    walked.current = id;
    location.hash = entityHash(id);
  }, []);
  const takesFocus = () => {
    const isWalk = walked.current === entity;
    walked.current = null;
    return !isWalk;
  };
  const isBusy = loaded.state === 'ready' && loaded.value.entity !== entity;
  return (
    <div class="dossier" aria-busy={isBusy}>
      <a class="back" href="#/">
        {t('backToList')}
      </a>
      {loaded.state === 'loading' && <DossierSkeleton />}
      {loaded.state === 'failed' && <Unread onRetry={retry} />}
      {loaded.state === 'ready' && loaded.value.dossier === null && (
        <NoDossier entity={loaded.value.entity} isComplete={loaded.value.isComplete} />
      )}
      {loaded.state === 'ready' && loaded.value.dossier !== null && (
        <Opened
          dossier={loaded.value.dossier}
          first={loaded.value.first}
          isComplete={loaded.value.isComplete}
          takesFocus={takesFocus}
          onWalk={walk}
          {...{ actions, toast, version, onWritten }}
        />
      )}
    </div>
  );
}

/** What was opened, with whose it is: the address may be another's by then. */
async function opened(
  actions: DossierActions,
  entity: string,
): Promise<OpenDossier & { readonly entity: string }> {
  return { ...(await actions.open(entity, PASSAGES_AT_ONCE)), entity };
}

interface OpenedProps extends Omit<DossierPaneProps, 'entity'> {
  readonly dossier: Dossier;
  readonly first: PassagePage;
  readonly isComplete: boolean;
  readonly takesFocus: () => boolean;
  readonly onWalk: (id: string) => void;
}

function Opened(props: OpenedProps): VNode {
  const { dossier, first, isComplete, actions, toast, version, onWritten, takesFocus, onWalk } = props;
  const { t } = useTranslation();
  const { id } = dossier.entity;
  const [choice, setChoice] = useState<{ readonly of: string; readonly from: string } | null>(null);
  // A stretch was chosen of one entity's time, and says nothing of another's.
  const chosen = choice?.of === id ? choice.from : null;
  const choose = (from: string | null) => setChoice(from === null ? null : { of: id, from });
  return (
    <>
      <DossierHead dossier={dossier} actions={actions} takesFocus={takesFocus} />
      {!isComplete && (
        <p class="quiet" role="status">
          {t('stillIndexing')}
        </p>
      )}
      <TimeLine key={`${id} ${dossier.step}`} dossier={dossier} chosen={chosen} onChoose={choose} />
      <PassagesPart dossier={dossier} first={first} actions={actions} chosen={chosen} onChoose={choose} />
      <NotesPart
        key={id}
        entity={id}
        actions={actions}
        toast={toast}
        version={version}
        onWritten={onWritten}
      />
      <CompanyPart dossier={dossier} actions={actions} onWalk={onWalk} />
    </>
  );
}
