import { ENTITY_TYPES, type EntityType } from '../lexicon/types.ts';
import type { NoteColour } from '../library/note.ts';
import type { Mention } from '../recognition/annotation.ts';
import { type IsInView, watchInView } from './in-view.ts';
import { type LinearText, rangeOf } from './linear-text.ts';
import { adopt, sheetsOf, viewOf } from './safe-dom.ts';

/** CSS declarations for the mentions of one type; fainter ones for names that no list holds. */
export type MentionRule = (type: EntityType, isFaint: boolean) => string;

/** The quote of a note, and how it is drawn. */
export interface Quote {
  readonly range: Range;
  readonly colour: NoteColour;
  /** Whether it was found by approximation. */
  readonly isMoved: boolean;
}

/** CSS declarations for the quotes of one colour; others for those found by approximation. */
export type QuoteRule = (colour: NoteColour, isMoved: boolean) => string;

/** How highlights look: the painter knows kinds, its caller their style. */
export interface Look {
  readonly mention: MentionRule;
  readonly quote: QuoteRule;
  readonly colours: readonly NoteColour[];
}

/** What draws highlights on a page. It touches no element: ranges in `CSS.highlights`, rules in an adopted sheet. */
export interface Painter {
  /** Draws the mentions that are `shown`, in place of those drawn before. */
  paintMentions(mentions: readonly Mention[], isShown: (mention: Mention) => boolean): void;
  /** Draws the quotes of notes in place of those drawn before. */
  paintQuotes(quotes: readonly Quote[]): void;
  /** From the next painting on, draws in the same text as it stands in the page now, where its nodes are others. */
  relay(linear: LinearText): void;
  /** Draws by other rules, what is drawn already too. */
  relook(rules: Look): void;
  /** Draws one range as the one that the reader was led to; null: none. */
  paintCurrent(range: Range | null): void;
  /**
   * Draws no more than what stands in the viewport (true), or all again (false). Chromium paints every highlighted line
   * of a document anew after any change in it, however far away.
   */
  narrow(on: boolean): void;
  /** What is drawn at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): Drawn;
  /** The range of a mention by its index, drawn or not; null where its place is gone. */
  rangeOfMention(index: number): Range | null;
  /** Takes everything away. */
  clear(): void;
}

/** What is drawn at one point. */
export interface Drawn {
  /** Indices of mentions, the shortest first. */
  readonly mentions: readonly number[];
  /** Indices of quotes, as they were given to `paintQuotes`. */
  readonly quotes: readonly number[];
}

const nameOf = (kind: string) => `sorot-${kind}`;

/** Notes lie above names, which are lines below the words, and the place led to above both. */
const PRIORITY = { topic: 1, role: 2, name: 3, quote: 4, current: 5 } as const;

const CURRENT_RULE = 'background-color: rgb(90 150 250 / 35%)';

/** A painter for one linear text. */
export function createPainter(document: Document, first: LinearText, look: Look): Painter {
  const quoteKinds = look.colours.flatMap((colour) => [quoteKind(colour, false), quoteKind(colour, true)]);
  const drawn = new Map<AbstractRange, number>();
  const quoted = new Map<AbstractRange, number>();
  const own = new Map<string, Drawing>();
  const sheet = new CSSStyleSheet();
  let narrowed: AbortController | null = null;
  let mentions: readonly Mention[] = [];
  let linear = first;
  let rules = look;

  const adoptSheet = () => {
    if (sheetsOf(document).includes(sheet)) return;
    sheet.replaceSync(sheetText(rules));
    adopt(document, [...sheetsOf(document), sheet]);
  };
  // Only what is this painter's own: after an update another may draw under the same names.
  const hide = (kind: string) => {
    const drawing = own.get(kind);
    own.delete(kind);
    if (CSS.highlights.get(nameOf(kind)) === drawing?.highlight) CSS.highlights.delete(nameOf(kind));
  };
  const show = (kind: string, ranges: readonly Range[], priority: number) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    if (ranges.length === 0) return hide(kind);
    own.set(kind, { highlight, ranges });
    CSS.highlights.set(nameOf(kind), highlight);
  };
  const redraw = (isDrawn: IsInView) => {
    for (const { highlight, ranges } of own.values()) {
      for (const range of ranges) {
        if (!isDrawn(range)) highlight.delete(range);
        else if (!highlight.has(range)) highlight.add(range);
      }
    }
  };

  return {
    paintMentions(given, isShown) {
      adoptSheet();
      drawn.clear();
      mentions = given;
      const ranges = rangesByKind(linear, mentions, isShown, drawn);
      for (const { kind, type } of KINDS) show(kind, ranges.get(kind) ?? [], priorityOf(type));
    },
    paintQuotes(quotes) {
      adoptSheet();
      quoted.clear();
      quotes.forEach(({ range }, index) => {
        quoted.set(range, index);
      });
      for (const kind of quoteKinds)
        show(
          kind,
          quotes.filter((one) => quoteKind(one.colour, one.isMoved) === kind).map(({ range }) => range),
          PRIORITY.quote,
        );
    },
    relay(next) {
      linear = next;
    },
    relook(next) {
      rules = next;
      // A sheet that no document has is written when it is adopted.
      if (sheetsOf(document).includes(sheet)) sheet.replaceSync(sheetText(rules));
    },
    paintCurrent(range) {
      adoptSheet();
      show('current', range === null ? [] : [range], PRIORITY.current);
    },
    narrow(on) {
      narrowed?.abort();
      narrowed = on ? new AbortController() : null;
      const window = viewOf(document);
      if (narrowed && window) watchInView(window, redraw, narrowed.signal);
      else redraw(() => true);
    },
    at(x, y) {
      const ranges = CSS.highlights.highlightsFromPoint(x, y).flatMap((result) => [...result.ranges]);
      const length = (index: number) => (mentions[index]?.end ?? 0) - (mentions[index]?.start ?? 0);
      return {
        mentions: indicesIn(drawn, ranges).sort((a, b) => length(a) - length(b)),
        quotes: indicesIn(quoted, ranges),
      };
    },
    rangeOfMention(index) {
      const mention = mentions[index];
      return mention ? rangeOf(linear, mention.start, mention.end) : null;
    },
    clear() {
      for (const kind of [...own.keys()]) hide(kind);
      adopt(
        document,
        sheetsOf(document).filter((other) => other !== sheet),
      );
      drawn.clear();
      quoted.clear();
    },
  };
}

/** What is drawn under one name: its highlight, and all the ranges that it has while everything is drawn. */
interface Drawing {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

/** Kinds of highlights for mentions: each type, and its faint sister. */
const KINDS = ENTITY_TYPES.flatMap((type) => [
  { kind: kindOf(type, false), type, isFaint: false },
  { kind: kindOf(type, true), type, isFaint: true },
]);

/** Names under which painters draw, with notes of these colours. */
export function drawnNames(colours: readonly NoteColour[]): readonly string[] {
  const quotes = colours.flatMap((colour) => [quoteKind(colour, false), quoteKind(colour, true)]);
  return [...KINDS.map(({ kind }) => kind), ...quotes, 'current'].map(nameOf);
}

function kindOf(type: EntityType, isFaint: boolean): string {
  return isFaint ? `${type}-faint` : type;
}

function rangesByKind(
  linear: LinearText,
  mentions: readonly Mention[],
  isShown: (mention: Mention) => boolean,
  drawn: Map<AbstractRange, number>,
): ReadonlyMap<string, readonly Range[]> {
  const ranges = new Map<string, Range[]>();
  mentions.forEach((mention, index) => {
    const range = isShown(mention) ? rangeOf(linear, mention.start, mention.end) : null;
    if (range === null) return;
    drawn.set(range, index);
    const kind = kindOf(mention.type, mention.basis === 'tagger');
    const known = ranges.get(kind);
    if (known) known.push(range);
    else ranges.set(kind, [range]);
  });
  return ranges;
}

function indicesIn(indices: ReadonlyMap<AbstractRange, number>, ranges: readonly AbstractRange[]): number[] {
  return [...new Set(ranges.map((range) => indices.get(range)).filter((index) => index !== undefined))];
}

function priorityOf(type: EntityType): number {
  return type === 'topic' || type === 'role' ? PRIORITY[type] : PRIORITY.name;
}

function quoteKind(colour: NoteColour, isMoved: boolean): string {
  return isMoved ? `note-${colour}-moved` : `note-${colour}`;
}

function sheetText({ mention, quote, colours }: Look): string {
  const quoteRules = (rule: QuoteRule) =>
    colours.flatMap((colour) =>
      [false, true].map((moved) => highlightRule(quoteKind(colour, moved), rule(colour, moved))),
    );
  return [
    ...KINDS.map(({ kind, type, isFaint }) => highlightRule(kind, mention(type, isFaint))),
    ...quoteRules(quote),
    highlightRule('current', CURRENT_RULE),
    // Where the reader's own colours are forced on all pages, a mark is the system's.
    `@media (forced-colors: active) { ${quoteRules((_, moved) => (moved ? FORCED_MOVED : FORCED)).join(' ')} }`,
  ].join('\n');
}

const FORCED = 'background-color: Mark; color: MarkText';
const FORCED_MOVED = `${FORCED}; text-decoration: underline dashed 2px MarkText`;

function highlightRule(kind: string, declarations: string): string {
  return `::highlight(${nameOf(kind)}) { ${declarations} }`;
}
