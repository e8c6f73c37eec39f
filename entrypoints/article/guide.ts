import { h } from 'preact';
import { Card } from '../../components/card/card.tsx';
import type { CardActions } from '../../components/card/card-entry.tsx';
import type { CardNoteActions } from '../../components/card/card-notes.tsx';
import type { LedPlace, OpenDraft } from '../../lib/messaging/calls.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { tellPanel } from '../../lib/messaging/to-panel.ts';
import type { Drawn } from '../../lib/page/painter.ts';
import type { Marker } from './marker.ts';
import type { NoteWriter } from './note-writer.ts';
import type { Overlay } from './overlay.ts';
import type { Reading } from './reading.ts';
import { inReadingOrder } from './standing-notes.ts';
import { neighbourOf, subjectsOf } from './subjects.ts';

/** How long a card stays when the pointer has left its name: time to reach the card. */
const LEAVE_MS = 350;

/** How long the place that the reader was led to stays marked. */
const FLASH_MS = 1600;

/** What a card is about. */
interface Shown {
  /** Indices of mentions. */
  readonly mentions: readonly number[];
  /** Ids of notes. */
  readonly notes: readonly string[];
  readonly near: DOMRect;
}

/** Shows cards and leads from mention to mention. */
export class Guide {
  private readonly reading: Reading;
  private readonly overlay: Overlay;
  private readonly writer: NoteWriter;
  private readonly window: Window;
  /** Index of the mention that the reader is at. */
  private current: number | null = null;
  /** Id of the note that the reader was last led to. */
  private currentNote: string | null = null;
  /** What the card is about: mentions, ids of notes, and where. */
  private shown: Shown = { mentions: [], notes: [], near: new DOMRect() };
  private leaving = 0;
  private flashing = 0;
  private readonly actions: CardActions & CardNoteActions;

  constructor(window: Window, reading: Reading, overlay: Overlay, writer: NoteWriter, marker: Marker) {
    this.window = window;
    this.reading = reading;
    this.overlay = overlay;
    this.writer = writer;
    this.actions = {
      onClose: () => this.close(),
      onStep: ({ mention }, by) => this.stepFrom(mention, by),
      onNote: ({ entity: { id, name, type }, mention }) =>
        this.writer.write({ kind: 'entity', entity: id, name, type }, this.rectOf(mention)),
      onEdit: (note) => this.writer.edit(note, this.shown.near),
      onRecolour: (note, colour) => marker.recolour(note, colour),
      onDelete: (note) => marker.remove(note),
      onNever: ({ mention }) => {
        this.close();
        marker.neverMark(this.reading.wordsOf(mention));
      },
      onOther: ({ mention }) => {
        this.close();
        void askBackground.openOwn({ form: this.reading.wordsOf(mention) });
      },
    };
  }

  /** The pointer rests at a point: the card of what stands there, or none any more. Who works by keyboard keeps theirs. */
  restAt(x: number, y: number): void {
    this.window.clearTimeout(this.leaving);
    if (this.overlay.hasFocus()) return;
    const drawn = this.reading.at(x, y);
    if (isEmpty(drawn)) this.leaving = this.window.setTimeout(() => this.close(), LEAVE_MS);
    else this.show(drawn, new DOMRect(x, y - LINE_PX / 2, 1, LINE_PX));
  }

  /** The pointer is on the card: it stays. */
  stay(): void {
    this.window.clearTimeout(this.leaving);
  }

  /** A touch: a card where something stands, else the card goes. */
  tapAt(x: number, y: number): void {
    const drawn = this.reading.at(x, y);
    if (isEmpty(drawn)) this.close();
    else this.show(drawn, new DOMRect(x, y - LINE_PX / 2, 1, LINE_PX));
  }

  /** Scrolls to a mention, marks it, and shows its card with the keyboard in it. */
  lead(mention: number): void {
    const range = this.goToMention(mention);
    if (range === null) return;
    this.show({ mentions: [mention], quotes: [] }, range.getBoundingClientRect());
    this.overlay.focusCard();
  }

  /** Scrolls to a mention and marks it, for a reader whose keyboard stays where it is; answers whether it is there. */
  leadQuietly(mention: number): boolean {
    this.close();
    return this.goToMention(mention) !== null;
  }

  /** Scrolls to a note's passage, its name's first mention or the title, and marks that; answers whether it is there. */
  leadToNote(id: string): boolean {
    const range = this.rangeOfNote(id);
    if (range === null) return false;
    this.close();
    this.currentNote = id;
    this.goTo(range, { note: id });
    return true;
  }

  /** Goes on to the next note in reading order, or back; round at the ends. Answers with its id. */
  stepNote(by: 1 | -1): string | null {
    const ids = inReadingOrder(this.reading.standingNotes());
    const from = ids.indexOf(this.currentNote ?? '');
    const next = ids.at(from === -1 && by === -1 ? -1 : (from + by) % ids.length);
    return next !== undefined && this.leadToNote(next) ? next : null;
  }

  /** Goes on to the next shown mention, or back, from the one the reader is at; round at the ends. */
  step(by: 1 | -1): void {
    const shown = this.reading.shownMentions();
    const from = this.current === null ? -1 : shown.indexOf(this.current);
    const next = shown.at(from === -1 && by === -1 ? -1 : (from + by) % shown.length);
    if (next !== undefined) this.lead(next);
  }

  /** Takes the card away; answers whether there was one. */
  close(): boolean {
    const was = this.overlay.isShown('card');
    this.window.clearTimeout(this.leaving);
    this.overlay.hide('card');
    return was;
  }

  /** Shows the card's notes as they are now; a card about nothing any more goes. */
  redraw(): void {
    if (this.overlay.isShown('card')) this.showCard(this.shown);
  }

  private stepFrom(mention: number, by: 1 | -1): void {
    const { annotation } = this.reading;
    if (annotation) this.lead(neighbourOf(annotation, mention, by));
  }

  private show({ mentions, quotes }: Drawn, near: DOMRect): void {
    this.showCard({ mentions, notes: this.reading.notesAt(quotes), near });
  }

  private showCard(shown: Shown): void {
    const { annotation } = this.reading;
    this.current = shown.mentions[0] ?? this.current;
    this.shown = shown;
    const subjects = annotation ? subjectsOf(annotation, shown.mentions) : [];
    const notes = this.reading.cardNotes(shown.mentions, shown.notes);
    if (subjects.length === 0 && notes.length === 0) this.close();
    else this.overlay.show('card', h(Card, { subjects, notes, actions: this.actions }), shown.near);
  }

  /** Opens the frame on a note that was begun before, beside what it is on. */
  goOn({ token, target }: OpenDraft): void {
    const range = this.reading.rangeOfTarget(target);
    if (range !== null) this.scrollTo(range);
    this.writer.goOn(token, range?.getBoundingClientRect() ?? new DOMRect());
  }

  /** Not `scrollIntoView` of an element: a whole article in `<br>` prose is one element. */
  private scrollTo(range: Range): void {
    const { top } = range.getBoundingClientRect();
    this.window.scrollBy({ top: top - this.window.innerHeight / 2, behavior: 'instant' });
  }

  private goToMention(mention: number): Range | null {
    const range = this.reading.rangeOf(mention);
    if (range === null) return null;
    this.current = mention;
    this.goTo(range, { mention });
    return range;
  }

  private goTo(range: Range, place: LedPlace): void {
    this.scrollTo(range);
    this.flash(range);
    void tellPanel.ledTo(place);
  }

  private rangeOfNote(id: string): Range | null {
    const target = this.reading.notes.find((note) => note.id === id)?.target;
    return target === undefined ? null : this.reading.rangeOfNoteOn(target);
  }

  private rectOf(mention: number): DOMRect {
    return this.reading.rangeOf(mention)?.getBoundingClientRect() ?? new DOMRect();
  }

  private flash(range: Range): void {
    this.window.clearTimeout(this.flashing);
    this.reading.markCurrent(range);
    this.flashing = this.window.setTimeout(() => this.reading.markCurrent(null), FLASH_MS);
  }
}

/** Height of a line about the pointer, which the card must not cover. */
const LINE_PX = 24;

function isEmpty({ mentions, quotes }: Drawn): boolean {
  return mentions.length === 0 && quotes.length === 0;
}
