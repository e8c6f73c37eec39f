import { useCallback, useState } from 'preact/hooks';
import type { Undo } from './kept-actions.ts';
import { useTranslation } from './translation.ts';

/** A line said at the foot of the page, with a way back where there is one. */
export interface ToastLine {
  /** Grows with each line, so that the same words said twice are said twice. */
  readonly turn: number;
  readonly words: string;
  readonly undo: (() => void) | null;
}

/** Says things at the foot of the page; one at a time, the last one stands. */
export interface Toast {
  readonly line: ToastLine | null;
  readonly say: (words: string) => void;
  /** Says what was taken away, and offers to take that back. `restored` is said after it was. */
  readonly offerUndo: (words: string, undo: Undo, restored: string) => void;
  readonly clear: () => void;
}

/** The {@link Toast} of a door. A failed undo is said, and can be tried again. */
export function useToast(): Toast {
  const { t } = useTranslation();
  const [line, setLine] = useState<ToastLine | null>(null);
  const put = useCallback((words: string, undo: (() => void) | null) => {
    setLine((last) => ({ turn: (last?.turn ?? 0) + 1, words, undo }));
  }, []);
  const offerUndo = useCallback(
    (words: string, undo: Undo, restored: string) => {
      const takeBack = () => {
        undo().then(
          () => put(restored, null),
          (error: unknown) => {
            console.error(error);
            put(t('notRestored'), takeBack);
          },
        );
      };
      put(words, takeBack);
    },
    [put, t],
  );
  const say = useCallback((words: string) => put(words, null), [put]);
  return { line, say, offerUndo, clear: useCallback(() => setLine(null), []) };
}
