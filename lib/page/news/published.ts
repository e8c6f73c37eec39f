import { readDay, readDays, readIsoDay } from '../../text/dates.ts';
import type { DisplayedTime } from '../../text/times.ts';
import { readIsoTime, readTime } from '../../text/times.ts';
import type { BlockDraft } from '../block-draft.ts';
import { find, parentOf, tagOf, textOf } from '../safe-dom.ts';
import { isNamedDate, namesOf } from './element-names.ts';
import type { Story } from './story.ts';

/** When a story was published. */
export interface Published extends DisplayedTimeOrNone {
  /** `YYYY-MM-DD` in the page's own zone. */
  readonly day: string;
}

/** A time of day, where one is shown. */
interface DisplayedTimeOrNone {
  readonly time: string | null;
  readonly zone: string | null;
}

/** A byline's day stands alone or beside a name; a longer line is a caption or a sentence. */
const LONGEST_LINE = 160;

/** What may stand in a line with a day beside it: weekday, time, zone, a label, a count. */
const LEFTOVER = 70;

/** "Diperbarui", "Last modified": not the day of publication. */
const CHANGED = /\b(?:diperbarui|diperbaharui|update[ds]?|last modified|modified|terakhir)\b/i;

const isDateElement = (element: Element): boolean =>
  tagOf(element) === 'time' || isNamedDate(namesOf(element)) || find(element, 'time') !== null;

function isDateLine(block: BlockDraft): boolean {
  const { text, kind } = block;
  if (kind === 'caption' || text.length > LONGEST_LINE || readDay(text) === null) return false;
  if (isDateElement(block.element)) return true;
  const parent = parentOf(block.element);
  if (parent !== null && textOf(parent).length <= LONGEST_LINE && isDateElement(parent)) return true;
  return text.length <= LEFTOVER && block.after === null;
}

/** A line that tells of a change only comes after all others. */
const before = (text: string): string => text.split(CHANGED, 1).join('');

/**
 * The day of publication: as the byline displays it (below the headline before above it, then after the text), where
 * numbers can mean two days the one that the machine-readable one confirms; else that.
 *
 * @param stated ISO 8601 day or date and time of JSON-LD, microdata or meta, by trust
 */
export function publishedOf(story: Story | null, stated: readonly string[]): Published | null {
  const iso = stated.find((text) => readIsoDay(text) !== null) ?? null;
  const isoDay = iso === null ? null : readIsoDay(iso);
  const lead = story === null ? [] : [...story.lead.slice(story.above), ...story.lead.slice(0, story.above)];
  const lines = [...lead, ...(story?.prose.slice(0, 1) ?? []), ...(story?.tail ?? [])].filter(isDateLine);
  const ordered = [
    ...lines.filter(({ text }) => before(text) === text),
    ...lines.filter(({ text }) => before(text) !== text),
  ];
  for (const { text } of ordered) {
    const shown = readDay(before(text)) === null ? text : before(text);
    const days = readDays(shown);
    const day = days.find((one) => one === isoDay) ?? days[0];
    if (day !== undefined) return { day, ...timeOf(readTime(shown), iso, day === isoDay) };
  }
  return iso === null || isoDay === null ? null : { day: isoDay, ...timeOf(readIsoTime(iso), null, false) };
}

/** The time shown beside the day; where none is, the machine-readable one of the same day. */
function timeOf(shown: DisplayedTime | null, iso: string | null, isSameDay: boolean): DisplayedTimeOrNone {
  const time = shown ?? (iso !== null && isSameDay ? readIsoTime(iso) : null);
  return time ?? { time: null, zone: null };
}
