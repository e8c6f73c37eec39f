import * as v from 'valibot';
import { standingSchema } from './canary.ts';
import { recordsOf, type Standing } from './standing.ts';

/** A backup of the ring, without what is in it. */
export interface RingBackup {
  /** Names it; a UUID. */
  readonly id: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly madeAt: string;
  /** How the library stood when it was begun. */
  readonly standing: Standing;
  /** How often kept articles had been written over; names the copies of articles that belong to it. */
  readonly rewrites: number;
  /** In how many parts its notes lie. */
  readonly noteParts: number;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const backup = v.object({
  id: v.string(),
  madeAt: v.string(),
  standing: standingSchema,
  rewrites: count,
  noteParts: count,
});

/** Reads the ring from storage, newest first; one that cannot be read is not among them. */
export function parseRing(input: unknown): readonly RingBackup[] {
  if (!Array.isArray(input)) return [];
  const read = input.map((one) => v.safeParse(backup, one));
  return read
    .flatMap((one) => (one.success ? [one.output] : []))
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** The newest that are kept, beside the fullest. */
const NEWEST_KEPT = 3;

/**
 * Those of a ring (newest first) that are kept: the newest, and the one with most records. A library that shrank, and
 * was gone on with, must not push the last whole one out of the ring.
 */
export function keptOfRing(ring: readonly RingBackup[]): readonly RingBackup[] {
  const newest = ring.slice(0, NEWEST_KEPT);
  const fullest = ring.reduce<RingBackup | null>(
    (best, one) => (best === null || recordsOf(one.standing) > recordsOf(best.standing) ? one : best),
    null,
  );
  return fullest === null || newest.includes(fullest) ? newest : [...newest, fullest];
}

/** A backup is due after so many changes, */
const CHANGES = 20;
/** or, where there was any change, after a day. */
const DAY_MS = 86_400_000;

/** Whether a backup is due: `now` is how the library stands, `nowMs` the time, `newest` the newest backup. */
export function isBackupDue(now: Standing, newest: RingBackup | null, nowMs: number): boolean {
  if (newest === null) return recordsOf(now) > 0;
  const changes = now.changes - newest.standing.changes;
  // Fewer changes than the backup has: the library began anew, and has no backup since.
  if (changes < 0) return recordsOf(now) > 0;
  return changes >= CHANGES || (changes > 0 && nowMs - Date.parse(newest.madeAt) >= DAY_MS);
}
