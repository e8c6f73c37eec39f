import type { Extraction } from '../../lib/page/extract.ts';
import type { LinearText } from '../../lib/page/linear-text.ts';
import { bodyOf } from '../../lib/page/safe-dom.ts';

/** What places the notes of a page. */
export interface NotePlacer {
  /** Whether any note stands, or should stand, on words of the page. */
  hasQuotes(): boolean;
  /** Places them in the text as it is now. */
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
  const readAgain = async () => {
    if (signal.aborted || !placer.hasQuotes()) return;
    const before = performance.now();
    const linear = readNow()?.linear ?? null;
    spent += performance.now() - before;
    if (linear) await placer.placeAgain(linear);
    if (spent > BUDGET_MS) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      readAgain().catch((error: unknown) => console.error('Sorot: notes could not be placed', error));
    }, STILL_MS);
  });
  observer.observe(bodyOf(document), { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(waiting);
  });
}
