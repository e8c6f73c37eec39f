import { type LinearText, offsetOf } from '../../lib/page/linear-text.ts';
import { listen, selectionOf } from '../../lib/page/safe-dom.ts';

/** A passage that the reader selected. */
export interface Passage {
  /** Offsets in the linear text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the viewport. */
  readonly near: DOMRect;
}

/** The selection as a passage of the article; null where nothing of the article is selected. */
export function selectedPassage(document: Document, linear: LinearText): Passage | null {
  const selection = selectionOf(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(linear, range.startContainer, range.startOffset, 'start');
  const end = offsetOf(linear, range.endContainer, range.endOffset, 'end');
  if (start === null || end === null) return null;
  const text = linear.text.slice(start, end);
  if (text.trim() === '') return null;
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length, near: lastLineOf(range) };
}

function lastLineOf(range: Range): DOMRect {
  return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
}

/** What follows from a selection. */
export interface SelectionEvents {
  /** The reader has selected something, or (null) nothing any more. */
  onPassage(passage: Passage | null): void;
  /** Whether an event belongs to Sorot's own overlay: a press there selects nothing, though something still is selected. */
  isOwn(event: Event): boolean;
}

/** Watches the selection until `signal` aborts. */
export function watchSelection(
  document: Document,
  linear: LinearText,
  { onPassage, isOwn }: SelectionEvents,
  signal: AbortSignal,
): void {
  let told: Passage | null = null;
  const tell = (passage: Passage | null) => {
    told = passage;
    onPassage(passage);
  };
  const isOurs = (event: Event) => event.isTrusted && !isOwn(event);
  const released = (event: Event) => {
    if (isOurs(event)) tell(selectedPassage(document, linear));
  };
  // A key that selects nothing else (Escape, which took the bar away, or Ctrl and C) brings nothing back.
  const keyReleased = (event: Event) => {
    if (!event.isTrusted) return;
    const passage = isOurs(event) ? selectedPassage(document, linear) : told;
    if (passage?.start !== told?.start || passage?.end !== told?.end) tell(passage);
  };
  const collapsed = (event: Event) => {
    if (event.isTrusted && selectionOf(document)?.isCollapsed) tell(null);
  };
  listen(document, 'pointerup', released, { signal });
  listen(document, 'keyup', keyReleased, { signal });
  listen(document, 'selectionchange', collapsed, { signal });
}
