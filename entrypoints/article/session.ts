import { h } from 'preact';
import { SelectionBar } from '../../components/card/selection-bar.tsx';
import { describe } from '../../lib/anchoring/describe.ts';
import type { NoteColour, NoteTarget } from '../../lib/library/note.ts';
import { blockFingerprintAt } from '../../lib/page/block-fingerprint.ts';
import type { Extraction } from '../../lib/page/extract.ts';
import { selectionOf } from '../../lib/page/safe-dom.ts';
import { Guide } from './guide.ts';
import { watchLateQuotes } from './late-quotes.ts';
import { Marker } from './marker.ts';
import { NoteWriter } from './note-writer.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { watchPointer } from './pointer.ts';
import { Reading } from './reading.ts';
import { type Passage, selectedPassage, watchSelection } from './selection.ts';
import { watchStorms } from './storms.ts';

/** All that lives on the page of one article, and goes with one signal. */
export interface Session {
  readonly reading: Reading;
  readonly guide: Guide;
  readonly writer: NoteWriter;
  readonly marker: Marker;
  /** Switches the highlights on or off. Off takes the card away too; words being typed stay. */
  paint(on: boolean): void;
  /** What is selected of the article; null: nothing of it. */
  selectedWords(): string | null;
  /** Copies what is selected with its citation, and says so; answers whether it could. */
  copyCited(): Promise<boolean>;
  /** Begins a note on what is selected, if anything of the article is. */
  noteOnSelection(): void;
  /** Highlights what is selected, if anything of the article is; null: in the last colour used. */
  highlightSelection(colour: NoteColour | null): void;
  /** Offers to go on with the note that was begun here last and not saved, if there is one. */
  offerDraft(): void;
  /** Opens the frame on a note that was begun here. */
  continueDraft(token: string): Promise<void>;
}

/**
 * Begins reading: asks, paints, and watches pointer, keys and selection until `signal` aborts. `readAgain` reads the
 * article as it stands in the page later; null: it is gone.
 */
export function beginSession(
  window: Window,
  extraction: Extraction,
  readAgain: () => Extraction | null,
  signal: AbortSignal,
): Session {
  const { document } = window;
  const reading = new Reading(document, extraction);
  const overlay = createOverlay(document, () => reading.settings);
  const marker = new Marker(reading, overlay);
  const writer = new NoteWriter(reading, overlay, (why, again) => marker.notBegun(why, again));
  const guide = new Guide(window, reading, overlay, writer, marker);
  const wordsOf = ({ start, end }: Passage) => extraction.article.text.slice(start, end);
  const onPassage: PassageActions = {
    note: (passage) => writer.write(quoteOf(extraction, passage), passage.near),
    highlight(passage, colour) {
      marker.highlight(quoteOf(extraction, passage), colour);
      overlay.hide('bar');
      // The selection would hide the colour just given.
      selectionOf(document)?.removeAllRanges();
    },
    copyCited(passage) {
      overlay.hide('bar');
      void marker.copyCited(document, wordsOf(passage));
    },
  };
  const withSelection = (act: (passage: Passage) => void) => {
    const passage = selectedPassage(document, extraction.linear);
    if (passage) act(passage);
  };

  const events = {
    // Who has selected something wants the bar; a card about what lies under the pointer would cover it.
    onRest: (x: number, y: number) => overlay.isShown('bar') || guide.restAt(x, y),
    onTap: (x: number, y: number) => overlay.isShown('bar') || guide.tapAt(x, y),
    isOwn: (event: Event) => isOnCard(overlay, guide, event),
  };
  watchPointer(window, events, signal);
  const selecting = {
    onPassage: (passage: Passage | null) => offer(overlay, passage, onPassage),
    isOwn: overlay.isTarget,
  };
  watchSelection(document, extraction.linear, selecting, signal);
  watchLateQuotes(window, reading, readAgain, signal);
  watchStorms(window, (isStorm) => reading.inStorm(isStorm), signal);
  watchKeys(
    window,
    { close: () => guide.close() || writer.close() || closeBar(overlay), enter: overlay.focusBar },
    signal,
  );
  signal.addEventListener('abort', () => {
    overlay.clear();
    reading.paint(false);
  });
  return {
    reading,
    guide,
    writer,
    marker,
    paint(on) {
      reading.paint(on);
      if (!on) guide.close();
    },
    selectedWords() {
      const passage = selectedPassage(document, extraction.linear);
      return passage && wordsOf(passage);
    },
    async copyCited() {
      const passage = selectedPassage(document, extraction.linear);
      return passage !== null && marker.copyCited(document, wordsOf(passage));
    },
    noteOnSelection: () => withSelection(onPassage.note),
    highlightSelection: (colour) => withSelection((passage) => onPassage.highlight(passage, colour)),
    offerDraft() {
      const draft = reading.drafts.at(-1);
      if (draft) marker.offerDraft(() => guide.goOn(draft));
    },
    async continueDraft(token) {
      await reading.refresh();
      const draft = reading.drafts.find((one) => one.token === token);
      if (draft) guide.goOn(draft);
    },
  };
}

/** What can be done with a passage. */
interface PassageActions {
  note(passage: Passage): void;
  /** `colour` null: the last one used. */
  highlight(passage: Passage, colour: NoteColour | null): void;
  copyCited(passage: Passage): void;
}

function isOnCard(overlay: Overlay, guide: Guide, event: Event): boolean {
  const own = overlay.isTarget(event);
  if (own) guide.stay();
  return own;
}

function offer(overlay: Overlay, passage: Passage | null, actions: PassageActions): void {
  if (passage === null) {
    overlay.hide('bar');
    return;
  }
  overlay.hide('card');
  const onHighlight = (colour: NoteColour) => actions.highlight(passage, colour);
  const bar = {
    onHighlight,
    onNote: () => actions.note(passage),
    onCopyCited: () => actions.copyCited(passage),
  };
  overlay.show('bar', h(SelectionBar, bar), passage.near);
}

function closeBar(overlay: Overlay): boolean {
  const was = overlay.isShown('bar');
  overlay.hide('bar');
  return was;
}

function quoteOf({ article }: Extraction, { start, end }: Passage): NoteTarget {
  const quote = article.text.slice(start, end);
  return {
    kind: 'quote',
    quote,
    selectors: describe(article.text, start, end),
    block: blockFingerprintAt(article, start),
  } as const;
}

/** Keys that mean something to what Sorot laid over the page. Each answers whether it did; only then is it kept from the page. */
interface OverlayKeys {
  /** Escape. */
  close(): boolean;
  /** Tab: into the bar, which no tab order leads to from where the selection is. */
  enter(): boolean;
}

function watchKeys(window: Window, { close, enter }: OverlayKeys, signal: AbortSignal): void {
  const obeyed = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') return close();
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    return event.key === 'Tab' && isPlain && enter();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !obeyed(event)) return;
      event.stopPropagation();
      if (event.key === 'Tab') event.preventDefault();
    },
    { capture: true, signal },
  );
}
