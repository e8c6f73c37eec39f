import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface PageToastProps {
  readonly words: string;
  /** What can be done about it, in a word. */
  readonly act: string;
  /** Does it; null: nothing can be done. */
  readonly onAct: (() => void) | null;
  readonly onClose: () => void;
}

/** Long enough to read a line and reach the button; held while the pointer or the keyboard is on it. */
const SHOWN_MS = 8000;

/** Says at the foot of the page what was done, with a way back. */
export function PageToast({ words, act, onAct, onClose }: PageToastProps): VNode {
  const [held, setHeld] = useState(false);
  // A line that is there from the start is not read out; one that comes into its place is.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    <div
      class="page-toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{said}</span>
      {onAct !== null && (
        <button type="button" class="page-undo" onClick={onAct}>
          {act}
        </button>
      )}
    </div>
  );
}
