import type { VNode } from 'preact';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import type { MessageKey } from '../lib/messaging/translate.ts';
import { useTranslation } from './translation.ts';

const WORDS: Readonly<Record<NoteStanding, MessageKey>> = {
  placed: 'notePlaced',
  moved: 'noteMoved',
  absent: 'noteOrphan',
};

/** Says how a note stands on the page; nothing where that is not asked, or not told. */
export function StandingLine({ standing }: { standing: NoteStanding | null }): VNode | null {
  const { t } = useTranslation();
  return standing === null ? null : <p class={`standing is-${standing}`}>{t(WORDS[standing])}</p>;
}
