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
export type TimeStep = 'week' | 'month';

/** One stretch of a time line. */
export interface Period {
  /** Its first day, `YYYY-MM-DD`: a Monday, or the first of a month. */
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
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  const date = new Date(`${day}T00:00:00.000Z`);
  const monday = date.getTime() - ((date.getUTCDay() + SINCE_MONDAY) % WEEK_DAYS) * DAY_MS;
  return new Date(monday).toISOString().slice(0, 10);
}
