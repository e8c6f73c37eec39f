import type { SavedArticle } from '../saved-article.ts';

/** One kept article that names an entity. */
export interface Naming {
  readonly articleId: SavedArticle['id'];
  /** Day of the article, `YYYY-MM-DD`; of one without, the day on which it was saved. */
  readonly day: string;
  /** How often it names it. */
  readonly mentions: number;
  /** Ids of the article's topics. */
  readonly topics: readonly string[];
}

/** How long the stretches of a time line are. */
export type TimeStep = 'week' | 'month' | 'year';

/** One stretch of a time line. */
export interface Period {
  /** Its first day, `YYYY-MM-DD`: a Monday, the first of a month, or of a year. */
  readonly from: string;
  readonly articles: number;
  readonly mentions: number;
  /** Topics of its articles, those of most articles first. */
  readonly topics: readonly { readonly id: string; readonly articles: number }[];
}

/** The stretches in which an entity is named, in order; those in which it is not are left out. */
export function timeLine(namings: readonly Naming[], step: TimeStep): readonly Period[] {
  const byPeriod = Map.groupBy(namings, ({ day }) => firstDay(day, step));
  return [...byPeriod]
    .map(([from, list]) => periodOf(from, list))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function periodOf(from: string, namings: readonly Naming[]): Period {
  const topics = new Map<string, number>();
  for (const naming of namings) for (const id of naming.topics) topics.set(id, (topics.get(id) ?? 0) + 1);
  return {
    ...{ from, articles: namings.length, mentions: namings.reduce((sum, { mentions }) => sum + mentions, 0) },
    topics: [...topics]
      .map(([id, articles]) => ({ id, articles }))
      .toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1)),
  };
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** `Date` counts the days of a week from Sunday. */
const SINCE_MONDAY = 6;

function firstDay(day: string, step: TimeStep): string {
  if (step === 'year') return `${day.slice(0, 4)}-01-01`;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  const date = new Date(`${day}T00:00:00.000Z`);
  return dayOf(date.getTime() - ((date.getUTCDay() + SINCE_MONDAY) % WEEK_DAYS) * DAY_MS);
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Weeks for so many days, and months for so many: more stretches than that are no picture any more. */
const MOST_WEEK_DAYS = 270;
const MOST_MONTH_DAYS = 3000;

/** Stretches of such a length that a time line from one day to another is neither a few bars nor a hedge of them. */
export function stepFor(first: string, last: string): TimeStep {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS;
  if (days <= MOST_WEEK_DAYS) return 'week';
  return days <= MOST_MONTH_DAYS ? 'month' : 'year';
}

/** The first day of the stretch after the one that begins on a day. */
export function nextFrom(from: string, step: TimeStep): string {
  const date = new Date(`${from}T00:00:00.000Z`);
  if (step === 'week') return dayOf(date.getTime() + WEEK_DAYS * DAY_MS);
  const months = step === 'year' ? 12 : 1;
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** The last day of the stretch that begins on a day. */
export function lastOf(from: string, step: TimeStep): string {
  return dayOf(Date.parse(nextFrom(from, step)) - DAY_MS);
}

/** A time line with its gaps filled: stretches in which nothing is named are there too, with zeros. */
export function withGaps(periods: readonly Period[], step: TimeStep): readonly Period[] {
  const filled: Period[] = [];
  let due = periods[0]?.from ?? '';
  for (const period of periods) {
    for (; due < period.from; due = nextFrom(due, step))
      filled.push({ from: due, articles: 0, mentions: 0, topics: [] });
    filled.push(period);
    due = nextFrom(period.from, step);
  }
  return filled;
}
