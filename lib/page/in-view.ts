/** Milliseconds after which is looked again without a scroll (what a page writes moves what stands below it), and after one. */
const LOOK_MS = 500;
const SCROLL_MS = 100;

/** CSS pixels around the viewport that count as in it: a reader who scrolls meets marked words. */
const MARGIN = 40;

/** Whether a range stands in the viewport, or almost. */
export type IsInView = (range: Range) => boolean;

/**
 * Calls `look` at once, and whenever other ranges may have come into the viewport, with what tells of one range whether it
 * is in it; until `signal` aborts. It touches no element.
 */
export function watchInView(window: Window, look: (isInView: IsInView) => void, signal: AbortSignal): void {
  const { document } = window;
  let timer = 0;
  const lookNow = () => {
    timer = 0;
    const bottom = window.innerHeight + MARGIN;
    look((range) => {
      const box = range.getBoundingClientRect();
      return box.bottom >= -MARGIN && box.top <= bottom;
    });
  };
  // In a page that writes above the reader, the browser scrolls at each frame.
  const lookSoon = () => {
    if (timer === 0) timer = window.setTimeout(lookNow, SCROLL_MS);
  };
  // Caught on the way down: a part of the page that scrolls tells nobody else.
  document.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', lookSoon, { signal });
  // All of it goes on paper.
  window.addEventListener('beforeprint', ({ isTrusted }) => isTrusted && look(() => true), { signal });
  const looking = window.setInterval(lookSoon, LOOK_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(looking);
    window.clearTimeout(timer);
  });
  lookNow();
}
