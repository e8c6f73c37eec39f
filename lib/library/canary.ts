import * as v from 'valibot';
import type { Loss, Standing } from './standing.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.nullable(v.string());

/** Reads a standing from storage. */
export const standingSchema: v.GenericSchema<unknown, Standing> = v.object({
  ...{ changes: count, articles: count, notes: count, ownNames: count },
  ...{ lastArticle: id, lastNote: id },
});

/** What was missed, and not decided on yet. It stays until the reader says what is to be. */
export interface Alarm {
  readonly loss: Loss;
  /** How the library stood when it was seen last, or in the newest backup. */
  readonly before: Standing;
  /** ISO 8601 with milliseconds, UTC: when it was missed. */
  readonly since: string;
  /** What the browser itself said of the loss, where it said anything. */
  readonly said: string | null;
}

/** A loss that the reader went on without: the record of a decision. */
export interface Decision extends Alarm {
  readonly decidedAt: string;
}

/** What stands beside the library, in another store, to miss it by. */
export interface Canary {
  /** How the library stood when it was seen last; null: never yet. */
  readonly seen: Standing | null;
  readonly alarm: Alarm | null;
  /** The last few, oldest first. */
  readonly decisions: readonly Decision[];
}

/** Decisions kept; who has to decide more often knows it. */
const DECISIONS = 20;

const alarmEntries = {
  loss: v.picklist(['empty', 'shrunk', 'behind', 'below-backup']),
  before: standingSchema,
  since: v.string(),
  said: v.nullable(v.string()),
};

const canary = v.object({
  seen: v.fallback(v.nullable(standingSchema), null),
  alarm: v.fallback(v.nullable(v.object(alarmEntries)), null),
  decisions: v.fallback(v.array(v.object({ ...alarmEntries, decidedAt: v.string() })), []),
});

/** Where nothing was seen yet. */
export const NEW_CANARY: Canary = { seen: null, alarm: null, decisions: [] };

/** Reads the canary from storage; one that cannot be read has seen nothing. */
export function parseCanary(input: unknown): Canary {
  const parsed = v.safeParse(canary, input);
  return parsed.success ? parsed.output : NEW_CANARY;
}

/** The canary after the reader said to go on with what there is. */
export function decided(before: Canary, now: Standing, decidedAt: string): Canary {
  const { alarm, decisions } = before;
  const kept = alarm === null ? decisions : [...decisions, { ...alarm, decidedAt }].slice(-DECISIONS);
  return { seen: now, alarm: null, decisions: kept };
}
