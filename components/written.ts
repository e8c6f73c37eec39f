import type { MessageKey } from '../lib/messaging/translate.ts';
import type { Translation } from './translation.ts';

type CountedKey = MessageKey extends infer Key
  ? Key extends `count_${infer Noun}_other`
    ? Noun
    : never
  : never;

/** A number as the language writes it. */
export function writtenNumber(n: number, language: string): string {
  return new Intl.NumberFormat(language).format(n);
}

/** "1 note", "1.200 catatan": a count with its noun, by the language's plural rule. */
export function writtenCount(n: number, noun: CountedKey, { t, language }: Translation): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other';
  return t(`count_${noun}_${form}`, writtenNumber(n, language));
}

/** A calendar day `YYYY-MM-DD` in words. It has no zone, so it is read and written in UTC. */
export function writtenDay(day: string, language: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

/** The reader's day of an instant (ISO 8601), in words. `timeZone` is theirs unless given. */
export function writtenInstant(instant: string, language: string, timeZone?: string): string {
  const options = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...options }).format(new Date(instant));
}

/** The reader's day and time of an instant (ISO 8601), in words. `timeZone` is theirs unless given. */
export function writtenMoment(instant: string, language: string, timeZone?: string): string {
  const options = timeZone === undefined ? {} : { timeZone };
  const format = { dateStyle: 'medium', timeStyle: 'short', ...options } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(instant));
}

/** A quote short enough for a line, cut at a word, with an ellipsis where something is left out. */
export function shortened(quote: string, longest = 140): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/u, '')}…`;
}
