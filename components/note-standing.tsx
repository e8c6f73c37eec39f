import type { VNode } from 'preact';
import type { Standing } from '../lib/messaging/calls.ts';
import type { MessageKey } from '../lib/messaging/translate.ts';
import { useTranslation } from './translation.ts';

const WORDS: Readonly<Record<Standing, MessageKey>> = {
  placed: 'notePlaced',
  moved: 'noteMoved',
  absent: 'noteOrphan',
};

/** Says how a note stands on the page. */
export function NoteStanding({ standing }: { standing: Standing }): VNode {
  const { t } = useTranslation();
  return <p class={`standing is-${standing}`}>{t(WORDS[standing])}</p>;
}
