import { type LinearText, offsetOf } from '../../lib/page/linear-text.ts';

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
  const selection = document.getSelection();
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
  const settled = (event: Event) => {
    if (event.isTrusted && !isOwn(event)) onPassage(selectedPassage(document, linear));
  };
  document.addEventListener('pointerup', settled, { signal });
  document.addEventListener('keyup', settled, { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      if (document.getSelection()?.isCollapsed) onPassage(null);
    },
    { signal },
  );
}
