import { h } from 'preact';
import { SelectionBar } from '../../components/card/selection-bar.tsx';
import { describe } from '../../lib/anchoring/describe.ts';
import type { Extraction } from '../../lib/page/extract.ts';
import { Guide } from './guide.ts';
import { NoteWriter } from './note-writer.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { watchPointer } from './pointer.ts';
import { Reading } from './reading.ts';
import { type Passage, selectedPassage, watchSelection } from './selection.ts';

/** All that lives on the page of one article, and goes with one signal. */
export interface Session {
  readonly reading: Reading;
  readonly guide: Guide;
  readonly writer: NoteWriter;
  /** Switches the highlights on or off. Off takes the card away too; words being typed stay. */
  paint(on: boolean): void;
  /** What is selected of the article; null: nothing of it. */
  selectedWords(): string | null;
  /** Begins a note on what is selected, if anything of the article is. */
  noteOnSelection(): void;
}

/** Begins reading: asks, paints, and watches pointer, keys and selection until `signal` aborts. */
export function beginSession(window: Window, extraction: Extraction, signal: AbortSignal): Session {
  const { document } = window;
  const overlay = createOverlay(document);
  const reading = new Reading(document, extraction);
  const writer = new NoteWriter(reading, overlay);
  const guide = new Guide(window, reading, overlay, writer);
  const noteOn = (passage: Passage) => writer.write(quoteOf(extraction, passage), passage.near);

  const events = {
    onRest: (x: number, y: number) => guide.restAt(x, y),
    onTap: (x: number, y: number) => guide.tapAt(x, y),
    isOwn: (event: Event) => isOnCard(overlay, guide, event),
  };
  watchPointer(window, events, signal);
  watchSelection(document, extraction.linear, (passage) => offerNote(overlay, passage, noteOn), signal);
  watchEscape(window, () => guide.close() || writer.close(), signal);
  signal.addEventListener('abort', () => {
    overlay.clear();
    reading.paint(false);
  });
  return {
    reading,
    guide,
    writer,
    paint(on) {
      reading.paint(on);
      if (!on) guide.close();
    },
    selectedWords() {
      const passage = selectedPassage(document, extraction.linear);
      return passage && extraction.article.text.slice(passage.start, passage.end);
    },
    noteOnSelection() {
      const passage = selectedPassage(document, extraction.linear);
      if (passage) noteOn(passage);
    },
  };
}

function isOnCard(overlay: Overlay, guide: Guide, event: Event): boolean {
  const own = overlay.isTarget(event);
  if (own) guide.stay();
  return own;
}

function offerNote(overlay: Overlay, passage: Passage | null, noteOn: (passage: Passage) => void): void {
  if (passage === null) overlay.hide('bar');
  else overlay.show('bar', h(SelectionBar, { onNote: () => noteOn(passage) }), passage.near);
}

function quoteOf({ article }: Extraction, { start, end }: Passage) {
  const quote = article.text.slice(start, end);
  return { kind: 'quote', quote, selectors: describe(article.text, start, end), block: null } as const;
}

/** Escape closes what Sorot laid over the page, and only then is kept from the page. */
function watchEscape(window: Window, close: () => boolean, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && close()) event.stopPropagation();
    },
    { capture: true, signal },
  );
}
