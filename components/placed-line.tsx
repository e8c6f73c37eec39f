import type { VNode } from 'preact';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import { useTranslation } from './translation.ts';
import { writtenNumber } from './written.ts';

/** "14 of 15 notes placed · 2 moved"; nothing where there are no notes. Null: the page has not told of one. */
export function PlacedLine({ standings }: { standings: readonly (NoteStanding | null)[] }): VNode | null {
  const { t, language } = useTranslation();
  if (standings.length === 0) return null;
  const count = (one: NoteStanding) => standings.filter((standing) => standing === one).length;
  const written = (n: number) => writtenNumber(n, language);
  const moved = count('moved');
  const form = new Intl.PluralRules(language).select(standings.length) === 'one' ? 'one' : 'other';
  return (
    <p class="quiet" role="status">
      {t(`notesPlaced_${form}`, written(count('placed') + moved), written(standings.length))}
      {moved > 0 && ` · ${t('notesMoved', written(moved))}`}
    </p>
  );
}
