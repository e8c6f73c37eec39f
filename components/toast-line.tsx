import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from './translation.ts';
import type { Toast } from './use-toast.ts';

/** Long enough to read a line and reach the button; held while the pointer or the keyboard is on it. */
const SHOWN_MS = 8000;

/** Shows the toast's line, and reads it to those who do not see it. */
export function ToastLine({ toast }: { toast: Toast }): VNode {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const { line, clear } = toast;

  useEffect(() => {
    if (line === null || held) return;
    const timer = setTimeout(clear, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [line, held, clear]);

  // The button that deleted is gone with what it deleted: the keyboard would be left nowhere.
  useEffect(() => {
    if (undoButton.current !== null) undoButton.current.focus();
    // So is the button of the line before, with the line.
    else if (document.activeElement === document.body) said.current?.focus();
  }, [line?.turn]);

  return (
    <div class="toast-place" role="status" aria-live="polite">
      {line !== null && (
        <div
          ref={said}
          tabIndex={-1}
          class="toast"
          key={line.turn}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={(event) =>
            setHeld(event.target instanceof Element && event.target.matches(':focus-visible'))
          }
          onFocusOut={() => setHeld(false)}
        >
          <span>{line.words}</span>
          {line.undo !== null && (
            <button ref={undoButton} type="button" class="toast-undo" onClick={line.undo}>
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
