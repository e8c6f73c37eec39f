import type { VNode } from 'preact';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import { useTranslation } from './translation.ts';

/** Says of a note that its place is not the one it was written on; nothing where it is, or where none is asked for. */
export function StandingLine({ standing }: { standing: NoteStanding | null }): VNode | null {
  const { t } = useTranslation();
  if (standing === 'moved') return <p class="standing moved">{t('noteMoved')}</p>;
  return standing === 'absent' ? <p class="standing">{t('noteOrphan')}</p> : null;
}
