import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticlePassages, Dossier } from '../../lib/library/dossier/dossier.ts';
import { lastOf } from '../../lib/library/dossier/time-line.ts';
import type { SearchCursor } from '../../lib/library/index/search-request.ts';
import type { DossierActions, PassagePage } from './dossier-actions.ts';

/** Of so many articles passages are shown at once. */
export const PASSAGES_AT_ONCE = 8;

/** Passages that are read bit by bit. */
export interface GrowingPassages {
  readonly list: readonly ArticlePassages[];
  /** Whether there are more, or they are being read, or could not be. */
  readonly state: 'more' | 'loading' | 'failed' | 'all';
  readonly more: () => void;
  readonly retry: () => void;
}

type Reading = Pick<GrowingPassages, 'list' | 'state'> & { readonly next: SearchCursor | null };

const arrived = ({ list, next }: PassagePage, before: readonly ArticlePassages[] = []): Reading => ({
  ...{ list: [...before, ...list], next },
  state: next === null ? 'all' : 'more',
});

/** The passages of a dossier, of one stretch of time where one is chosen; what is overtaken by another choice is dropped. */
export function usePassages(
  actions: Pick<DossierActions, 'passages'>,
  { entity, step }: Pick<Dossier, 'entity' | 'step'>,
  first: PassagePage,
  chosen: string | null,
): GrowingPassages {
  const [reading, setReading] = useState<Reading>(() => arrived(first));
  const turn = useRef(0);
  const read = (before: Reading | null) => {
    turn.current += 1;
    const mine = turn.current;
    const list = before?.list ?? [];
    setReading({ list, next: before?.next ?? null, state: 'loading' });
    const days = chosen === null ? {} : { from: chosen, to: lastOf(chosen, step) };
    const after = before?.next ?? undefined;
    actions.passages(entity.id, { limit: PASSAGES_AT_ONCE, after, ...days }).then(
      (page) => mine === turn.current && setReading(arrived(page, list)),
      (error: unknown) => {
        console.error(error);
        if (mine === turn.current) setReading({ list, next: before?.next ?? null, state: 'failed' });
      },
    );
  };
  useEffect(() => {
    turn.current += 1;
    if (chosen === null) setReading(arrived(first));
    else read(null);
  }, [first, chosen]);
  const goOn = () => read(reading.next === null ? null : reading);
  return { list: reading.list, state: reading.state, more: goOn, retry: goOn };
}
