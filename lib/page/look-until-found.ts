/** How long, and how often, is looked for something that a page may still build. */
export interface Patience {
  /** Least time between two looks, in milliseconds. */
  readonly everyMs: number;
  /** After this nothing is waited for, in milliseconds. */
  readonly longestMs: number;
  /** Looks at most, however often the page changes. */
  readonly mostLooks: number;
}

/** A page's script has its text within this, or never; looks are few enough that a page with a ticker pays little. */
export const USUAL_PATIENCE: Patience = { everyMs: 200, longestMs: 12_000, mostLooks: 30 };

/** What of a page, changed, can make another of it: elements, texts, and what the head says. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'content'],
};

/**
 * Looks at once, and again when the document has changed, until `look` finds something. After each change it looks twice
 * at least: the second time the page is at rest. Gives null when patience is at its end, or `signal` aborts.
 */
export function lookUntilFound<Found>(
  document: Document,
  look: () => Found | null,
  patience: Patience,
  signal: AbortSignal,
): Promise<Found | null> {
  return new Promise((settle) => {
    let looks = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isChanged = true;
    const observer = new MutationObserver(() => {
      isChanged = true;
      timer ??= setTimeout(lookNow, patience.everyMs);
    });
    const end = (found: Found | null) => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
      clearTimeout(last);
      settle(found);
    };
    const last = setTimeout(() => end(look()), patience.longestMs);
    function lookNow(): void {
      looks += 1;
      timer = isChanged ? setTimeout(lookNow, patience.everyMs) : null;
      isChanged = false;
      const found = look();
      if (found !== null || looks >= patience.mostLooks) end(found);
    }
    if (signal.aborted) return end(null);
    signal.addEventListener('abort', () => end(null), { once: true });
    observer.observe(document, CHANGES);
    lookNow();
  });
}
