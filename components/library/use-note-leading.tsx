import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/library/note.ts';
import type { NoteLead } from '../note-entry.tsx';
import type { Passage } from '../painted-pieces.tsx';
import { useTranslation } from '../translation.ts';
import { shortened } from '../written.ts';
import type { NotesInText } from './use-notes-in-text.ts';

/** Ways between a note and its passage. */
interface NoteLeading {
  readonly passages: readonly Passage[];
  /** Leads to the passage of a note; null where it stands nowhere in the text. */
  readonly leadOf: (note: Note) => NoteLead | null;
}

/** Leads from passages to their notes and back, and at the beginning to the note that the address names. */
export function useNoteLeading({ placed }: NotesInText, named: string | null): NoteLeading {
  const { t } = useTranslation();
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (named === null) return;
    setCurrent(named);
    noteElement(named)?.scrollIntoView?.({ block: 'center' });
  }, [named]);
  const passages = useMemo(
    () =>
      placed.map(({ note, start, end }) => ({
        ...{ id: note.id, colour: note.colour, start, end },
        sign: (
          <button
            key={`sign ${note.id}`}
            type="button"
            class={`note-sign colour-${note.colour}`}
            title={note.text === '' ? t('noteWithoutWords') : shortened(note.text)}
            aria-label={t('toNote', note.text === '' ? t('noteWithoutWords') : shortened(note.text))}
            onClick={() => {
              setCurrent(note.id);
              leadToNote(note.id);
            }}
          />
        ),
      })),
    [placed, t],
  );
  const leadTo = (id: string) => {
    setCurrent(id);
    passageElement(id)?.scrollIntoView?.({ block: 'center' });
  };
  return {
    passages,
    leadOf(note) {
      const at = placed.findIndex((one) => one.note.id === note.id);
      if (at < 0) return null;
      return {
        isCurrent: note.id === current,
        onLead: () => leadTo(note.id),
        onStep: (by) => {
          const next = placed[(at + by + placed.length) % placed.length]?.note.id;
          if (next !== undefined) leadTo(next);
        },
      };
    },
  };
}

function passageElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.reading [data-note="${CSS.escape(id)}"]`);
}

function noteElement(id: string): HTMLElement | null {
  return document.getElementById(`note-${id}`);
}

function leadToNote(id: string): void {
  const note = noteElement(id);
  note?.scrollIntoView?.({ block: 'center' });
  note?.querySelector<HTMLElement>('[data-stop]')?.focus({ preventScroll: true });
}
