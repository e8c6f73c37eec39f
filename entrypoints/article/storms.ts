/** A look takes so long at most, and there is one every so often: what is in between costs nothing. Milliseconds. */
const LOOK_MS = 200;
const EVERY_MS = 2000;

/** So many changes, each in a turn of its own, in one look are a storm: the page changes about as often as it is drawn. */
const STORM = 8;

const ANY_CHANGE: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/**
 * Calls `onStorm` when the page begins to change without rest (true), and when it has come to rest (false), or when
 * `signal` aborts, with which it ends.
 */
export function watchStorms(window: Window, onStorm: (isStorm: boolean) => void, signal: AbortSignal): void {
  const { document } = window;
  let isStorm = false;
  let changes = 0;
  let timer = 0;
  const observer = new MutationObserver(() => {
    changes += 1;
    if (changes >= STORM) observer.disconnect();
  });
  const tell = () => {
    observer.disconnect();
    const was = isStorm;
    isStorm = changes >= STORM;
    if (isStorm !== was) onStorm(isStorm);
    timer = window.setTimeout(look, EVERY_MS);
  };
  function look(): void {
    // What nobody sees is not painted.
    if (document.visibilityState === 'hidden') {
      timer = window.setTimeout(look, EVERY_MS);
      return;
    }
    changes = 0;
    observer.observe(document, ANY_CHANGE);
    timer = window.setTimeout(tell, LOOK_MS);
  }
  look();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    if (isStorm) onStorm(false);
  });
}
