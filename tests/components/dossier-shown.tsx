import type { VNode } from 'preact';
import { vi } from 'vitest';
import type { DossierActions } from '../../components/dossier/dossier-actions.ts';
import { DossierPane } from '../../components/dossier/dossier-pane.tsx';
import { useWhereabouts } from '../../components/library/use-place.ts';
import { type Answers, dossierActions, WIRANTO } from './dossier-sample.ts';
import { during, show } from './shown.tsx';

const toast = { line: null, say: () => {}, offerUndo: () => {}, clear: () => {} };

/** Shows the dossier of an entity, with all that comes after what is there first. */
export async function showDossier(changes: Answers = {}, entity = WIRANTO): Promise<void> {
  await show(<Pane entity={entity} actions={dossierActions(changes)} />);
  await vi.waitFor(() => {
    if (document.querySelector('.waiting') !== null) throw new Error('still waiting');
  });
  await during(() => {});
}

/** A dossier alone, as the library page shows it. */
export function Pane({ entity, actions }: { entity: string; actions: DossierActions }): VNode {
  return <DossierPane entity={entity} actions={actions} toast={toast} version={0} onWritten={() => {}} />;
}

/** The dossier of the page's address. */
export function Followed({ actions }: { actions: DossierActions }): VNode | null {
  const place = useWhereabouts().place;
  return place.kind === 'entity' ? <Pane entity={place.id} actions={actions} /> : null;
}

/** Everything is near the reader; jsdom lays nothing out. Undone by `vi.unstubAllGlobals()`. */
export function stubLayout(): void {
  class Near {
    readonly #tell: (entries: readonly { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe(): void {
      this.#tell([{ isIntersecting: true }]);
    }
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Near);
  vi.stubGlobal('scrollTo', () => {});
}
