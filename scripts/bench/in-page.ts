/** Functions that run in the measured page, each by itself: they see nothing of this file. */

/** Settles when the page as far as it has come is painted and nothing was drawn for a while. */
export function untilAtRest(restMs: number): Promise<void> {
  return new Promise((rest) => {
    const look = () => {
      if (performance.getEntriesByName('first-contentful-paint').length > 0) setTimeout(rest, restMs);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Settles after the frame in which highlights of either kind are first painted, and leaves a mark in it. */
export function untilPainted({ mark, waitMs }: { mark: string; waitMs: number }): Promise<void> {
  return new Promise((painted, fail) => {
    setTimeout(() => fail(new Error('Nothing was painted.')), waitMs);
    const look = () => {
      if (CSS.highlights.size === 0 && document.querySelector('mark') === null) {
        requestAnimationFrame(look);
        return;
      }
      performance.mark(mark);
      requestAnimationFrame(() => painted());
    };
    requestAnimationFrame(look);
  });
}

/** Settles some time after the page is complete. */
export function untilComplete(restMs: number): Promise<void> {
  return new Promise((complete) => {
    const rest = () => setTimeout(complete, restMs);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest);
  });
}
