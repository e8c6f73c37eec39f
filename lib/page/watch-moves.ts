import { addressOf } from './address-of.ts';

/**
 * Calls `onMove` each time the page has another address without having been loaded anew (`pushState`, back and forward
 * within a page), until `signal` aborts; a fragment is no other address. The Navigation API tells content scripts of
 * Chrome and Firefox alike, wrappers that a page puts around `history` tell nobody.
 */
export function watchMoves(
  window: Window,
  onMove: (from: string, to: string) => void,
  signal: AbortSignal,
): void {
  let at = addressOf(window.location.href);
  const look = () => {
    const [from, to] = [at, addressOf(window.location.href)];
    at = to;
    if (to !== from) onMove(from, to);
  };
  window.navigation.addEventListener('currententrychange', look, { signal });
}
