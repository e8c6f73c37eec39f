/** A time of day as displayed. */
export interface DisplayedTime {
  /** `HH:MM`, of 24 hours, in the zone of the page. */
  readonly time: string;
  /** The zone as written, in capitals (`WIB`, `MYT`, `UTC`, `GMT+7`); null where none is written. */
  readonly zone: string | null;
}

/** Zones of the papers that our readers meet: Indonesia, its neighbours, Europe and America. */
const ZONES =
  'WIB|WITA|WIT|MYT|SGT|MST|PHT|ICT|JST|KST|HKT|IST|AEST|AEDT|ACST|AWST|GMT(?:[+-]\\d{1,2})?|UTC(?:[+-]\\d{1,2})?|BST|CES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|PT';

/** "14:56 WIB", "23.16", "4:55 PM MYT"; not inside a day ("14.08.2019") or a number ("3.016"). */
const TIME = new RegExp(
  `(?<![\\d.:/,-])(\\d{1,2})[.:]([0-5]\\d)(?:[.:][0-5]\\d)?(?![\\d/]|[.:-]\\d)(?:\\s{0,3}(a|p)\\.?m\\b\\.?)?(?:\\s{0,3}\\(?(${ZONES})\\b)?`,
  'i',
);

const LAST_HOUR = 23;
const HALF_A_DAY = 12;

function hourOf(written: number, half: string | undefined): number {
  if (half === undefined) return written;
  return (written % HALF_A_DAY) + (half.toLowerCase() === 'p' ? HALF_A_DAY : 0);
}

/** The first time of day in a displayed date, with its zone; null where none is written. Never converted. */
export function readTime(text: string): DisplayedTime | null {
  const found = TIME.exec(text);
  const hour = hourOf(Number(found?.[1]), found?.[3]);
  if (found === null || hour > LAST_HOUR) return null;
  const time = `${String(hour).padStart(2, '0')}:${found[2]}`;
  return { time, zone: found[4]?.toUpperCase() ?? null };
}

const ISO = /^\s*\d{4}-\d{2}-\d{2}\s?[T ]?\s?(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?/;

/** The time of day in an ISO 8601 date and time, in its own zone; null where it states none, or midnight for none. */
export function readIsoTime(text: string): DisplayedTime | null {
  const [, time, zone] = ISO.exec(text) ?? [];
  if (time === undefined) return null;
  return { time, zone: zone === undefined ? null : zone === 'Z' ? 'UTC' : zone };
}
