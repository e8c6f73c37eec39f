import { nearest } from '../../lib/page/safe-dom.ts';

/** What the pointer does to highlights; positions in CSS pixels of the viewport. */
export interface PointerEvents {
  /** The pointer rests at a point. */
  onRest(x: number, y: number): void;
  /** A finger, or a pen, touched a point that is no link or control. */
  onTap(x: number, y: number): void;
  /** Whether an event belongs to Sorot's own overlay. */
  isOwn(event: Event): boolean;
}

/** A pointer that moves on within this time only passes by. */
const REST_MS = 120;

const CONTROLS = 'a, button, input, select, textarea, label, summary, [role="button"]';

/** Watches the pointer until `signal` aborts. Events that a script made count for nothing. */
export function watchPointer(window: Window, events: PointerEvents, signal: AbortSignal): void {
  let timer = 0;
  let last = '';
  const rest = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    // What moved away under a pointer that stands still makes an event too; nobody pointed at what lies there now.
    const place = `${event.clientX} ${event.clientY}`;
    if (place === last) return;
    last = place;
    window.clearTimeout(timer);
    if (event.pointerType === 'touch' || events.isOwn(event) || event.buttons !== 0) return;
    timer = window.setTimeout(() => events.onRest(event.clientX, event.clientY), REST_MS);
  };
  const tap = (event: MouseEvent) => {
    if (!event.isTrusted || events.isOwn(event)) return;
    if (event.target instanceof Element && nearest(event.target, CONTROLS) !== null) return;
    events.onTap(event.clientX, event.clientY);
  };
  window.addEventListener('pointermove', rest, { passive: true, signal });
  window.addEventListener('click', tap, { passive: true, signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}
