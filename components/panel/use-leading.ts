import { useRef, useState } from 'preact/hooks';
import type { LedPlace } from '../../lib/messaging/calls.ts';
import { type MentionGroup, nameOf } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PlacedNote } from './placed-notes.ts';

/** A step forwards or backwards. */
export type Step = 1 | -1;

/** Leads the reader through the page: where they are, and on from there. */
export interface Leading {
  /** Index of the mention the reader is at, or null. */
  readonly mention: number | null;
  /** Id of the note the reader is at, or null. */
  readonly note: string | null;
  /** How many names can be stepped through, and at which the reader is, from 1. */
  readonly among: { readonly place: number | null; readonly total: number };
  /** The same of notes. */
  readonly amongNotes: { readonly place: number | null; readonly total: number };
  /** What was last said of it, for those who do not see the page. */
  readonly said: string;
  /** To the next or previous mention of an entity from the one the reader is at, or to its first or last. */
  readonly stepIn: (group: MentionGroup, by: Step) => void;
  /** To the next or previous of all names, in the order of the text. */
  readonly step: (by: Step) => void;
  readonly toNote: (id: string) => void;
  /** To the next or previous note; answers with its id. */
  readonly stepNotes: (by: Step) => string | null;
}

interface LeadingProps {
  readonly actions: Pick<PanelActions, 'showMention' | 'showNote'>;
  readonly groups: readonly MentionGroup[];
  /** Indices of the marked mentions, in the order of the text. */
  readonly shown: readonly number[];
  /** The notes on the page, in reading order. */
  readonly notes: readonly PlacedNote[];
  readonly led: LedPlace | null;
  readonly onLed: (place: LedPlace) => void;
}

/** The {@link Leading} of an article; a place that is gone is said to be, and the reader stays where they are. */
export function useLeading({ actions, groups, shown, notes, led, onLed }: LeadingProps): Leading {
  const { t, language } = useTranslation();
  const [said, setSaid] = useState('');
  const { mention, note } = placeOf(led);
  const ids = notes.map((placed) => placed.note.id);
  const number = (n: number) => writtenNumber(n, language);

  // Keys come faster than pages answer: each step goes on from where the last one leads.
  const aimed = useRef<LedPlace | null>(null);
  const underWay = useRef(0);
  if (underWay.current === 0) aimed.current = led;
  const lead = async (place: LedPlace, ask: () => Promise<boolean>, words: string) => {
    aimed.current = place;
    underWay.current += 1;
    const there = await ask().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    underWay.current -= 1;
    if (there) onLed(place);
    else aimed.current = led;
    setSaid(there ? words : t('placeGone'));
  };
  const toMention = (index: number) => {
    const group = groups.find(({ all }) => all.includes(index));
    if (group === undefined) return;
    const name = nameOf(group.entity, language);
    const words = t('ledToName', name, number(group.all.indexOf(index) + 1), number(group.count));
    void lead({ mention: index }, () => actions.showMention(index), words);
  };
  const toNote = (id: string) => {
    const words = t('ledToNote', number(ids.indexOf(id) + 1), number(ids.length));
    void lead({ note: id }, () => actions.showNote(id), words);
  };
  return {
    mention,
    note,
    among: { place: placeIn(shown, mention), total: shown.length },
    amongNotes: { place: placeIn(ids, note), total: ids.length },
    said,
    stepIn: (group, by) => {
      const next = stepped(group.all, placeOf(aimed.current).mention, by);
      if (next !== undefined) toMention(next);
    },
    step: (by) => {
      const next = stepped(shown, placeOf(aimed.current).mention, by);
      if (next !== undefined) toMention(next);
    },
    toNote,
    stepNotes: (by) => {
      const next = stepped(ids, placeOf(aimed.current).note, by);
      if (next !== undefined) toNote(next);
      return next ?? null;
    },
  };
}

function placeOf(led: LedPlace | null): { readonly mention: number | null; readonly note: string | null } {
  if (led === null) return { mention: null, note: null };
  return 'mention' in led ? { mention: led.mention, note: null } : { mention: null, note: led.note };
}

/** The place of one among all, from 1; null where it is not among them. */
function placeIn<T>(all: readonly T[], one: T | null): number | null {
  const place = one === null ? -1 : all.indexOf(one);
  return place === -1 ? null : place + 1;
}

/** The one after or before `from`, round at the ends; without a `from` among them the first or the last. */
function stepped<T>(all: readonly T[], from: T | null, by: Step): T | undefined {
  const place = placeIn(all, from);
  if (place === null) return all.at(by === 1 ? 0 : -1);
  return all.at((place - 1 + by) % all.length);
}
