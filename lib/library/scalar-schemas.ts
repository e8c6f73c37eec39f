import * as v from 'valibot';
import { isWebAddress } from './web-address.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const MEDIA_TOPIC = /^medtop:\d{8}$/;

const FINGERPRINT = /^\d+\.[\w-]+$/;

const NOT_A_DAY = 'must be a day, YYYY-MM-DD';
const NOT_A_MOMENT = 'must be a time in UTC, YYYY-MM-DDTHH:MM:SS.mmmZ';

/** `Date` lets 31 February pass for 2 March; a day that comes back as it went in stands in the calendar. */
function inCalendar(moment: string): boolean {
  const date = new Date(moment);
  return !Number.isNaN(date.getTime()) && date.toISOString() === moment;
}

/** An http(s) address. */
export const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'));

/** A UUID in lower case, as `crypto.randomUUID` writes it, so that one id has one spelling. */
export const uuid = v.pipe(v.string(), v.regex(UUID, 'must be a UUID in lower case'));

/** ISO 8601 with milliseconds, UTC: one spelling a moment, so that text order is time order. */
export const moment = v.pipe(v.string(), v.regex(MOMENT, NOT_A_MOMENT), v.check(inCalendar, NOT_A_MOMENT));

/** A day, `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string(),
  v.regex(DAY, NOT_A_DAY),
  v.check((text) => inCalendar(`${text}T00:00:00.000Z`), NOT_A_DAY),
);

/** A day as exact as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDay = v.pipe(v.string(), v.regex(PARTIAL_DAY, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));

/** An IPTC Media Topic code. */
export const mediaTopic = v.pipe(v.string(), v.regex(MEDIA_TOPIC, 'must be an IPTC code, medtop:########'));

/** An offset in UTF-16 code units. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A time of day of 24 hours. */
export const clock = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM'),
);

/** An id or a name: something must stand there. */
export const filled = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

/** The fingerprint of a text: number of its scheme, a dot, its samples. Those of other schemes are kept as they are. */
export const fingerprint = v.pipe(
  v.string(),
  v.regex(FINGERPRINT, 'must be a fingerprint, <scheme>.<samples>'),
);
