import type { Extraction } from '../../lib/page/extract.ts';
import type { LinearText } from '../../lib/page/linear-text.ts';
import { bodyOf } from '../../lib/page/safe-dom.ts';

/** What places the notes and names of a page. */
export interface NotePlacer {
  /** Whether anything drawn stands, or should stand, elsewhere than it did: a page that changed elsewhere is not read again. */
  isToBePlaced(): boolean;
  /** Places it in the text as it is now. */
  placeAgain(linear: LinearText): Promise<void>;
}

/** A page that writes is left to finish: it is read again when it has been still for so long. */
const STILL_MS = 400;

/** What reading again may cost a page in all, in milliseconds of work; a page that never rests is given up. */
const BUDGET_MS = 3000;

/**
 * Watches the page until `signal` aborts or the budget is spent: text that comes late brings back the notes on it, and
 * text that goes leaves orphans.
 */
export function watchLateQuotes(
  window: Window,
  placer: NotePlacer,
  readNow: () => Extraction | null,
  signal: AbortSignal,
): void {
  const { document } = window;
  let spent = 0;
  let waiting = 0;
  let changed = 0;
  const readAgain = async () => {
    if (signal.aborted || !placer.isToBePlaced()) return;
    const before = performance.now();
    const linear = readNow()?.linear ?? null;
    spent += performance.now() - before;
    if (linear) await placer.placeAgain(linear);
    if (spent > BUDGET_MS) observer.disconnect();
  };
  // One timer for all changes: a page may write a thousand times a second.
  const whenStill = () => {
    const rest = changed + STILL_MS - performance.now();
    waiting = rest > 0 ? window.setTimeout(whenStill, rest) : 0;
    if (rest > 0) return;
    readAgain().catch((error: unknown) => console.error('Sorot: notes could not be placed', error));
  };
  const observer = new MutationObserver(() => {
    changed = performance.now();
    if (waiting === 0) waiting = window.setTimeout(whenStill, STILL_MS);
  });
  observer.observe(bodyOf(document), { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(waiting);
  });
}
