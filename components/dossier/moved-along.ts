/** A longer step along a line. */
const FAR = 6;

/** Where a key leads along places 0 to `last`, as on a slider; null: it is no key of a slider's. */
export function movedAlong(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(at - 1, 0);
    case 'PageUp':
      return Math.min(at + FAR, last);
    case 'PageDown':
      return Math.max(at - FAR, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
