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

/**
 * A page that writes is left to finish: after a change nothing is watched for so long, and it is read again when it was
 * still for as long after that. So a page that writes a thousand times a second is asked a few times in it.
 */
const STILL_MS = 200;

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
  let timer = 0;
  const readAgain = async () => {
    if (signal.aborted || !placer.isToBePlaced()) return;
    const before = performance.now();
    const linear = readNow()?.linear ?? null;
    spent += performance.now() - before;
    if (linear) await placer.placeAgain(linear);
    if (spent > BUDGET_MS) observer.disconnect();
  };
  const watch = () => {
    if (spent > BUDGET_MS) return;
    observer.observe(bodyOf(document), { childList: true, characterData: true, subtree: true });
  };
  const watchStillness = () => {
    watch();
    timer = window.setTimeout(() => {
      readAgain().catch((error: unknown) => console.error('Sorot: notes could not be placed', error));
    }, STILL_MS);
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = window.setTimeout(watchStillness, STILL_MS);
  });
  watch();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
