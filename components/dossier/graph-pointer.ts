import type { Spot } from './neighbours.ts';

/** What a pointer does on a picture; places are CSS pixels from its corner. */
export interface PointerCalls {
  /** It is somewhere, or gone. */
  onMove(spot: Spot | null): void;
  /** It was pressed and released at a place. */
  onPress(spot: Spot): void;
  /** It was drawn along while pressed. */
  onPan(x: number, y: number): void;
  /** The wheel was turned with Ctrl, or two fingers parted on a touchpad: nearer by a factor. */
  onZoom(by: number): void;
}

/** A hand is not still: so many CSS pixels are no drag. */
const STILL = 4;
const WHEEL = 0.002;

/** Follows the pointer over a canvas, until the signal. The wheel alone scrolls the page. */
export function followPointer(canvas: HTMLCanvasElement, signal: AbortSignal, calls: PointerCalls): void {
  let down: Spot | null = null;
  let isDragged = false;
  const spotOf = ({ offsetX, offsetY }: MouseEvent): Spot => ({ x: offsetX, y: offsetY });
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      down = spotOf(event);
      isDragged = false;
      canvas.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const now = spotOf(event);
      if (down === null) return calls.onMove(now);
      if (!isDragged && Math.hypot(now.x - down.x, now.y - down.y) < STILL) return;
      isDragged = true;
      calls.onPan(now.x - down.x, now.y - down.y);
      down = now;
    },
    { signal },
  );
  canvas.addEventListener(
    'pointerup',
    (event) => {
      if (down !== null && !isDragged) calls.onPress(spotOf(event));
      down = null;
    },
    { signal },
  );
  canvas.addEventListener(
    'pointercancel',
    () => {
      down = null;
    },
    { signal },
  );
  canvas.addEventListener('pointerleave', () => calls.onMove(null), { signal });
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      calls.onZoom(Math.exp(-event.deltaY * WHEEL));
    },
    { signal, passive: false },
  );
}
