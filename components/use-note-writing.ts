import { useCallback, useState } from 'preact/hooks';
import { usePausedKeep } from './use-paused-keep.ts';

/** What is asked of those in whose place a note is written. */
export interface NoteWritingCalls {
  /** Keeps a draft; null where none is kept. */
  readonly onKeep: ((text: string) => Promise<void>) | null;
  /** Saves the words; settles when they are saved. */
  readonly onSave: (text: string) => Promise<void>;
  /** The reader turns away; a draft has been kept. Null where there is nowhere to turn. */
  readonly onLeave: ((text: string) => void) | null;
}

/** A note being written. */
export interface NoteWriting {
  readonly text: string;
  readonly phase: 'writing' | 'saving' | 'failed';
  /** Whether the last draft could not be kept. */
  readonly draftLost: boolean;
  readonly write: (text: string) => void;
  readonly save: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Holds a note's words from the first letter until they are saved. Words that were not saved stay. */
export function useNoteWriting(initial: string, { onKeep, onSave, onLeave }: NoteWritingCalls): NoteWriting {
  const [text, setText] = useState(initial);
  const [phase, setPhase] = useState<NoteWriting['phase']>('writing');
  const [draftLost, keepDraft] = useDraftKeeping(onKeep);
  const draft = usePausedKeep(keepDraft);

  const write = (words: string) => {
    setText(words);
    setPhase('writing');
    draft.later(words);
  };
  const save = async () => {
    if (text.trim() === '' || phase === 'saving') return;
    setPhase('saving');
    try {
      await draft.stop();
      await onSave(text);
      setText('');
      setPhase('writing');
    } catch (error) {
      console.error(error);
      setPhase('failed');
      draft.later(text);
    }
  };
  const leave = async () => {
    await draft.now();
    onLeave?.(text);
  };
  return { text, phase, draftLost, write, save, leave };
}

/** Keeps drafts without ever rejecting: whether the last one was lost is told beside. */
function useDraftKeeping(onKeep: NoteWritingCalls['onKeep']) {
  const [lost, setLost] = useState(false);
  const keep = useCallback(
    async (words: string) => {
      try {
        await onKeep?.(words);
        setLost(false);
      } catch (error) {
        console.error(error);
        setLost(true);
      }
    },
    [onKeep],
  );
  return [lost, keep] as const;
}
