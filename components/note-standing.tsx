import type { VNode } from 'preact';
import type { NoteStanding } from '../lib/messaging/calls.ts';
import type { MessageKey } from '../lib/messaging/translate.ts';
import { useTranslation } from './translation.ts';

const WORDS: Readonly<Record<NoteStanding, MessageKey>> = {
  placed: 'notePlaced',
  moved: 'noteMoved',
  absent: 'noteOrphan',
};

interface StandingLineProps {
  /** Null: that is not asked, or not told. */
  readonly standing: NoteStanding | null;
  /** Whether it is said of a note in its place too: beside that place it goes without saying. */
  readonly saysPlaced?: boolean;
}

/** Says how a note stands on the page. */
export function StandingLine({ standing, saysPlaced = false }: StandingLineProps): VNode | null {
  const { t } = useTranslation();
  if (standing === null || (standing === 'placed' && !saysPlaced)) return null;
  return <p class={`standing is-${standing}`}>{t(WORDS[standing])}</p>;
}
