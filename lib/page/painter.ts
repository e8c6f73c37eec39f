import { ENTITY_TYPES, type EntityType } from '../lexicon/types.ts';
import type { Mention } from '../recognition/annotation.ts';
import { type LinearText, rangeOf } from './linear-text.ts';

/** CSS declarations for the mentions of one type. */
export type MentionRule = (type: EntityType) => string;

/** What draws highlights on a page. It touches no element: ranges in `CSS.highlights`, rules in an adopted sheet. */
export interface Painter {
  /** Draws mentions in place of those drawn before; types in `hidden` are left out. */
  paintMentions(mentions: readonly Mention[], hidden: readonly EntityType[]): void;
  /** Draws the quotes of notes in place of those drawn before. */
  paintQuotes(ranges: readonly Range[]): void;
  /** Draws one range as the one that the reader was led to; null: none. */
  paintCurrent(range: Range | null): void;
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

/** Notes lie under names, the place led to above both. */
const PRIORITY = { quote: 0, topic: 1, role: 2, name: 3, current: 4 } as const;

const QUOTE_RULE = 'background-color: rgb(245 190 60 / 35%)';
const CURRENT_RULE = 'background-color: rgb(90 150 250 / 35%)';

/** A painter for one linear text; `ruleOf` gives each type its look. */
export function createPainter(document: Document, linear: LinearText, ruleOf: MentionRule): Painter {
  const drawn = new Map<AbstractRange, number>();
  const quoted = new Map<AbstractRange, number>();
  const sheet = new CSSStyleSheet();
  let mentions: readonly Mention[] = [];

  const adoptSheet = () => {
    if (document.adoptedStyleSheets.includes(sheet)) return;
    sheet.replaceSync(sheetText(ruleOf));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const show = (kind: string, ranges: readonly AbstractRange[], priority: number) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    if (ranges.length > 0) CSS.highlights.set(nameOf(kind), highlight);
    else CSS.highlights.delete(nameOf(kind));
  };

  return {
    paintMentions(given, hidden) {
      adoptSheet();
      drawn.clear();
      mentions = given;
      for (const type of ENTITY_TYPES) {
        const ranges = hidden.includes(type) ? [] : rangesOf(linear, mentions, type, drawn);
        show(type, ranges, priorityOf(type));
      }
    },
    paintQuotes(ranges) {
      adoptSheet();
      quoted.clear();
      ranges.forEach((range, index) => {
        quoted.set(range, index);
      });
      show('quote', ranges, PRIORITY.quote);
    },
    paintCurrent(range) {
      adoptSheet();
      show('current', range === null ? [] : [range], PRIORITY.current);
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
      for (const kind of [...ENTITY_TYPES, 'quote', 'current']) CSS.highlights.delete(nameOf(kind));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      drawn.clear();
      quoted.clear();
    },
  };
}

function rangesOf(
  linear: LinearText,
  mentions: readonly Mention[],
  type: EntityType,
  drawn: Map<AbstractRange, number>,
): readonly Range[] {
  const ranges: Range[] = [];
  mentions.forEach((mention, index) => {
    const range = mention.type === type ? rangeOf(linear, mention.start, mention.end) : null;
    if (range === null) return;
    drawn.set(range, index);
    ranges.push(range);
  });
  return ranges;
}

function indicesIn(indices: ReadonlyMap<AbstractRange, number>, ranges: readonly AbstractRange[]): number[] {
  return [...new Set(ranges.map((range) => indices.get(range)).filter((index) => index !== undefined))];
}

function priorityOf(type: EntityType): number {
  return type === 'topic' || type === 'role' ? PRIORITY[type] : PRIORITY.name;
}

function sheetText(ruleOf: MentionRule): string {
  const rules = ENTITY_TYPES.map((type) => `::highlight(${nameOf(type)}) { ${ruleOf(type)} }`);
  rules.push(`::highlight(${nameOf('quote')}) { ${QUOTE_RULE} }`);
  rules.push(`::highlight(${nameOf('current')}) { ${CURRENT_RULE} }`);
  return rules.join('\n');
}
