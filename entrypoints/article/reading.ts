import type { CardNote } from '../../components/card/card-notes.tsx';
import { isSureEnough } from '../../components/sureness.ts';
import { SOROTS_LOOK } from '../../components/type-styles.ts';
import type { Note, NoteTarget } from '../../lib/library/note.ts';
import type { MarkLook, ReadingSettings } from '../../lib/library/reading-settings.ts';
import type { NoteStanding, OpenDraft, PageRecord, StandingNote } from '../../lib/messaging/calls.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { tellPanel } from '../../lib/messaging/to-panel.ts';
import type { Extraction } from '../../lib/page/extract.ts';
import { type LinearText, rangeOf } from '../../lib/page/linear-text.ts';
import { createPainter, type Drawn, type Look, type Painter } from '../../lib/page/painter.ts';
import { isInPage } from '../../lib/page/safe-dom.ts';
import type { Annotation, Mention } from '../../lib/recognition/annotation.ts';
import { mentionRule } from './mention-rule.ts';
import { noteRule, PAINTED_COLOURS } from './note-rule.ts';
import { type PlacedNotes, placeNotes, rangeOfQuote } from './placed-notes.ts';
import { standingNotes } from './standing-notes.ts';

/** Stands for what was found where nothing could be: a note is kept all the same. */
export const NOTHING_FOUND: Annotation = { mentions: [], entities: [], topics: [] };

const rulesOf = (look: MarkLook): Look => ({
  mention: (type, isFaint) => mentionRule(type, isFaint, look),
  quote: noteRule,
  colours: PAINTED_COLOURS,
});

const NO_NOTES: PlacedNotes = { quotes: [], orphans: [] };

/** One article being read: what is true of its page (what was found, notes and their places) for as long as it lives. */
export class Reading {
  readonly extraction: Extraction;
  annotation: Annotation | null = null;
  /** Whether the name tagger took part in it. */
  byTagger = true;
  notes: readonly Note[] = [];
  /** Notes that were begun here and not saved. */
  drafts: readonly OpenDraft[] = [];
  /** The reader's choices as last asked for. */
  settings: ReadingSettings = { hiddenTypes: [], sureness: 'usual', ...SOROTS_LOOK };
  isPainted = true;
  /** Whether the first reading is not done yet. */
  isUnderWay = true;
  private words: PageRecord['words'] = [];
  private placed = NO_NOTES;
  /** Which state of the reader's own lexicon took part. */
  private ownGeneration = 0;
  /** The page's text as notes were last placed in it. */
  private linear: LinearText;
  private readonly painter: Painter;

  constructor(document: Document, extraction: Extraction) {
    this.extraction = extraction;
    this.linear = extraction.linear;
    this.painter = createPainter(document, extraction.linear, rulesOf(this.settings));
  }

  /** Asks what is named in the article and what the reader noted on it, and paints each as it comes. */
  async start(): Promise<void> {
    await Promise.all([this.askNames(), this.askSettings()]);
    this.drawMentions();
    await this.askNotes();
    this.isUnderWay = false;
  }

  /** Asks again for notes and choices, and for names where the reader's own have changed, and paints them. */
  async refresh(): Promise<void> {
    await Promise.all([this.askOwnNames(), this.askSettings(), this.askNotes()]);
    this.drawMentions();
  }

  /** Switches the highlights on or off. Off leaves nothing in the page. */
  paint(on: boolean): void {
    this.isPainted = on;
    if (on) {
      this.drawMentions();
      this.drawQuotes();
    } else this.painter.clear();
  }

  /** In a storm of changes, only what is in view is drawn: the browser paints it anew after each. */
  inStorm(isStorm: boolean): void {
    this.painter.narrow(isStorm);
  }

  /** What stands at a point of the viewport. */
  at(x: number, y: number): Drawn {
    return this.painter.at(x, y);
  }

  /** The range of a mention, by its index in the annotation. */
  rangeOf(mention: number): Range | null {
    return this.painter.rangeOfMention(mention);
  }

  /** The words of a mention, by its index in the annotation. */
  wordsOf(mention: number): string {
    const { start, end } = this.annotation?.mentions[mention] ?? { start: 0, end: 0 };
    return this.extraction.article.text.slice(start, end);
  }

  /** Marks the place that the reader was led to; null: none. Late calls after the end draw nothing. */
  markCurrent(range: Range | null): void {
    if (this.isPainted) this.painter.paintCurrent(range);
  }

  /** Indices of the mentions that are painted, in the order of the text. */
  shownMentions(): readonly number[] {
    const mentions = this.annotation?.mentions ?? [];
    return mentions.flatMap((mention, index) => (this.isShown(mention) ? index : []));
  }

  /** Ids of the notes whose quotes are drawn at a point. */
  notesAt(quotes: readonly number[]): readonly string[] {
    return quotes.flatMap((index) => this.placed.quotes[index]?.note.id ?? []);
  }

  /** Notes for a card: those with some ids, and those on the entities of some mentions. */
  cardNotes(mentions: readonly number[], ids: readonly string[]): readonly CardNote[] {
    const entities = new Set(mentions.map((index) => this.annotation?.mentions[index]?.entity));
    return this.notes.flatMap((note, index) => {
      const { id, target } = note;
      const isOfCard = ids.includes(id) || (target.kind === 'entity' && entities.has(target.entity));
      return isOfCard ? [{ note, words: this.words[index] ?? [], standing: this.standingOf(note) }] : [];
    });
  }

  /** Where the words of a target are on the page now; null: nowhere, or on all of it. */
  rangeOfTarget(target: NoteTarget): Range | null {
    if (target.kind === 'article') return null;
    if (target.kind === 'quote') return rangeOfQuote(this.linear, target.selectors);
    const mentions = this.annotation?.mentions ?? [];
    return this.rangeOf(mentions.findIndex(({ entity }) => entity === target.entity));
  }

  /** The same for a note: one on the whole article stands at its title. */
  rangeOfNoteOn(target: NoteTarget): Range | null {
    if (target.kind !== 'article') return this.rangeOfTarget(target);
    const { linear, article } = this.extraction;
    const [first] = article.blocks;
    return first === undefined ? null : rangeOf(linear, first.start, first.end);
  }

  /** Ids of notes whose quote is not on the page now. */
  orphans(): readonly string[] {
    return this.placed.orphans;
  }

  /** The notes, each with how it stands on the page. */
  standingNotes(): readonly StandingNote[] {
    return standingNotes(this.notes, this.annotation, this.placed.quotes);
  }

  /** Whether what is drawn may stand otherwise when the page has changed: notes on its words, names whose text it took away. */
  isToBePlaced(): boolean {
    const { segments } = this.linear;
    const [first, last] = [segments[0], segments.at(-1)];
    const middle = segments[segments.length >> 1];
    const isTaken = [first, middle, last].some((one) => one !== undefined && !isInPage(one.node));
    return isTaken || this.notes.some(({ target }) => target.kind === 'quote');
  }

  /**
   * Places the notes in the text as it is now, which may be another than the one that was read for names. Where it is the
   * same, and only its nodes are others since a script drew the page anew, the names are drawn in it too.
   */
  async placeAgain(linear: LinearText): Promise<void> {
    this.linear = linear;
    if (linear.text === this.extraction.linear.text) {
      this.painter.relay(linear);
      this.drawMentions();
    }
    const { notes } = this;
    const placed = await placeNotes(linear, notes);
    if (notes !== this.notes || linear !== this.linear) return;
    this.placed = placed;
    this.drawQuotes();
    void tellPanel.readingChanged(null);
  }

  private standingOf({ id, target }: Note): NoteStanding | null {
    if (target.kind !== 'quote') return null;
    return this.placed.quotes.find(({ note }) => note.id === id)?.standing ?? 'absent';
  }

  private async askNames(): Promise<void> {
    const { text, language, publishedOn } = this.extraction.article;
    const recognised = await askBackground.recognise({ text, language, publishedOn });
    if (recognised.ok)
      ({
        annotation: this.annotation,
        byTagger: this.byTagger,
        ownGeneration: this.ownGeneration,
      } = recognised.value);
    else console.warn(`Sorot: ${recognised.error.message}`);
  }

  private async askOwnNames(): Promise<void> {
    const generation = await askBackground.ownGeneration(null);
    if (generation.ok && generation.value !== this.ownGeneration) await this.askNames();
  }

  private async askSettings(): Promise<void> {
    const settings = await askBackground.readingSettings(null);
    if (!settings.ok) return;
    this.settings = settings.value;
    this.painter.relook(rulesOf(this.settings));
  }

  private async askNotes(): Promise<void> {
    const record = await askBackground.pageRecord({ pageKey: this.extraction.article.pageKey });
    if (!record.ok) return;
    this.notes = record.value.notes;
    this.words = record.value.words;
    this.drafts = record.value.drafts;
    await this.placeAgain(this.linear);
  }

  private drawMentions(): void {
    if (this.isPainted)
      this.painter.paintMentions(this.annotation?.mentions ?? [], (one) => this.isShown(one));
  }

  private isShown(mention: Mention): boolean {
    const { hiddenTypes, sureness } = this.settings;
    return !hiddenTypes.includes(mention.type) && isSureEnough(mention, sureness);
  }

  private drawQuotes(): void {
    if (!this.isPainted) return;
    const quotes = this.placed.quotes.map(({ note, range }) => ({
      range,
      colour: note.colour,
      isMoved: this.standingOf(note) === 'moved',
    }));
    this.painter.paintQuotes(quotes);
  }
}
