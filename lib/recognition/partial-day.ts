const PARTS = 'YYYY-MM-DD'.length;

/** The last day that a date as exact as known may mean: `2016-07` → `2016-07-31`. */
export function latest(date: string): string {
  return `${date}${'-12-31'.slice(date.length - PARTS)}`.slice(0, PARTS);
}

/** The first day that it may mean. */
export function earliest(date: string): string {
  return `${date}${'-01-01'.slice(date.length - PARTS)}`.slice(0, PARTS);
}
