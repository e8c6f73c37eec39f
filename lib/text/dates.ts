/** Month names and their usual short forms in Indonesian, English and Malay, January first. */
const MONTHS = [
  ['jan', 'januari', 'january'],
  ['feb', 'febr', 'februari', 'february', 'peb', 'pebr', 'pebruari', 'febuari'],
  ['mar', 'mrt', 'mart', 'maret', 'march', 'mac'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july', 'julai'],
  ['agu', 'agt', 'ags', 'agst', 'agus', 'agust', 'agustus', 'aug', 'august', 'ogos'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november', 'nop', 'nopember'],
  ['des', 'desember', 'dec', 'december', 'dis', 'disember'],
];

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?(?:\s+of)?[\s/-]{1,9}([a-z]{3,10})\.?,?[\s/-]{1,9}(\d{4})(?!\d)/g;
const MONTH_FIRST = /(?<![a-z])([a-z]{3,10})\.?\s{1,9}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,9}(\d{4})(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g;
const NUMBERS = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;

const SHORT_YEAR = /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d/-])/g;

/** A year of two digits is one of this century: the web is hardly older. */
const CENTURY = 2000;

/** No page is older than the web; a smaller number is a year of another calendar ("5 Ramadhan 1439"). */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const day = (year: number, month: number, date: number): string | null =>
  year >= FIRST_YEAR &&
  year <= LAST_YEAR &&
  month >= 1 &&
  month <= 12 &&
  date >= 1 &&
  date <= daysIn(year, month)
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;

const monthOf = (name: string | undefined): number => MONTH_OF.get(name ?? '') ?? 0;

function daysNamed(text: string): (string | null)[] {
  return [
    ...[...text.matchAll(DAY_FIRST)].map((m) => day(Number(m[3]), monthOf(m[2]), Number(m[1]))),
    ...[...text.matchAll(MONTH_FIRST)].map((m) => day(Number(m[3]), monthOf(m[1]), Number(m[2]))),
  ];
}

function daysNumbered(text: string): (string | null)[] {
  return [
    ...[...text.matchAll(YEAR_FIRST)].map((m) => day(Number(m[1]), Number(m[2]), Number(m[3]))),
    ...[...text.matchAll(NUMBERS)].flatMap((m) => [
      day(Number(m[4]), Number(m[3]), Number(m[1])),
      day(Number(m[4]), Number(m[1]), Number(m[3])),
    ]),
  ];
}

const daysOfShortYear = (text: string): (string | null)[] =>
  [...text.matchAll(SHORT_YEAR)].flatMap((m) => [
    day(CENTURY + Number(m[4]), Number(m[3]), Number(m[1])),
    day(CENTURY + Number(m[4]), Number(m[1]), Number(m[3])),
  ]);

/**
 * The days a displayed date can mean, `YYYY-MM-DD`, likeliest first: written-out months in Indonesian, English or
 * Malay before numbers, and the day before the month in numbers ("6/8/2018" is 6 August, or else 8 June).
 * Weekdays, times and zones around it are passed over; empty where no day is written.
 */
export function readDays(text: string): readonly string[] {
  const named = daysNamed(text.toLowerCase()).filter((one) => one !== null);
  if (named.length > 0) return [...new Set(named)];
  const numbered = daysNumbered(text).filter((one) => one !== null);
  const found = numbered.length > 0 ? numbered : daysOfShortYear(text).filter((one) => one !== null);
  return [...new Set(found)];
}

/** The likeliest day a displayed date means, `YYYY-MM-DD`, or null. */
export function readDay(text: string): string | null {
  return readDays(text)[0] ?? null;
}

/** The day an ISO 8601 date and time names in its own zone, `YYYY-MM-DD`, or null: never converted. */
export function readIsoDay(text: string): string | null {
  const parts = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return parts === null ? null : day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * The day of publication: the first displayed date that can be read, and where its numbers can mean two days, the one
 * that the machine-readable date confirms; without a readable one, the machine-readable day itself.
 *
 * @param displayed texts of the byline, in order of trust
 * @param iso ISO 8601 day or date and time beside them
 */
export function publicationDay(displayed: readonly string[], iso: string | null): string | null {
  const stated = iso === null ? null : readIsoDay(iso);
  for (const text of displayed) {
    const days = readDays(text);
    if (days.length > 0) return days.find((one) => one === stated) ?? days[0] ?? null;
  }
  return stated;
}
