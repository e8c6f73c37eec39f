import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NoteWords } from '../lib/library/note-words.ts';

/** What is asked of those in whose place a note is written. */
export interface NoteWritingCalls {
  /** Keeps a draft, called at each keystroke and never at a pause; null where none is kept. */
  readonly onKeep: ((words: NoteWords) => Promise<void>) | null;
  /** Saves the words; settles when they are saved. */
  readonly onSave: (words: NoteWords) => Promise<void>;
  /** The reader turns away; a draft has been kept. Null where there is nowhere to turn. */
  readonly onLeave: ((words: NoteWords) => void) | null;
}

/** A note being written. */
export interface NoteWriting {
  readonly words: NoteWords;
  readonly phase: 'writing' | 'saving' | 'failed';
  /** Whether the last draft could not be kept. */
  readonly draftLost: boolean;
  readonly write: (changes: Partial<NoteWords>) => void;
  readonly save: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Holds a note's words from the first letter until they are saved. Words that were not saved stay. */
export function useNoteWriting(
  initial: NoteWords,
  { onKeep, onSave, onLeave }: NoteWritingCalls,
): NoteWriting {
  const [words, setWords] = useState(initial);
  const [phase, setPhase] = useState<NoteWriting['phase']>('writing');
  // Two keys may come before the first is shown: the second is written after the first all the same.
  const latest = useRef(initial);
  const draft = useDraft(onKeep);
  const put = (next: NoteWords) => {
    latest.current = next;
    setWords(next);
  };

  const write = (changes: Partial<NoteWords>) => {
    put({ ...latest.current, ...changes });
    setPhase('writing');
    draft.keep(latest.current);
  };
  const save = async () => {
    if (phase === 'saving') return;
    setPhase('saving');
    try {
      // No late draft may follow what was saved.
      await draft.settled();
      await onSave(latest.current);
      put({ ...latest.current, text: '', tags: [] });
      setPhase('writing');
    } catch (error) {
      console.error(error);
      setPhase('failed');
      draft.keep(latest.current);
    }
  };
  const leave = async () => {
    await draft.settled();
    onLeave?.(latest.current);
  };
  return { words, phase, draftLost: draft.lost, write, save, leave };
}

/** Keeps drafts without ever rejecting: whether the last one was lost is told beside. */
function useDraft(onKeep: NoteWritingCalls['onKeep']) {
  const [lost, setLost] = useState(false);
  const waiting = useRef<NoteWords | null>(null);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const keep = useCallback(
    (words: NoteWords) => {
      if (onKeep === null) return;
      waiting.current = words;
      const kept = onKeep(words).then(
        () => true,
        (error: unknown) => {
          console.error(error);
          return false;
        },
      );
      const told = kept.then((isKept) => {
        if (waiting.current !== words) return;
        waiting.current = null;
        setLost(!isKept);
      });
      underWay.current = Promise.all([underWay.current, told]);
    },
    [onKeep],
  );
  // What is not known to be kept when the page goes, or is hidden, is given once more: later there may be no more.
  useEffect(() => {
    const again = () => {
      if (waiting.current !== null) keep(waiting.current);
    };
    const hidden = () => document.visibilityState === 'hidden' && again();
    addEventListener('pagehide', again);
    addEventListener('blur', again);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', again);
      removeEventListener('blur', again);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [keep]);
  return { lost, keep, settled: () => underWay.current };
}
