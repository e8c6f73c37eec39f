import { decodeFacts, decodePair, type Facts } from './fact-texts.ts';
import { ENTITY_FLAG } from './layout.ts';
import type { LexiconViews } from './open.ts';
import { recordAt } from './text-records.ts';
import { ENTITY_TYPES, type EntityType } from './types.ts';

/** Somebody's time in an office, as exact as known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); empty: open. */
export interface Tenure {
  /** Row of the person. */
  readonly person: number;
  readonly from: string;
  readonly to: string;
}

/** The facts of the entity in row `entity`; decoded only when asked for. */
export function factsOf(lexicon: LexiconViews, entity: number): Facts {
  const { entityType, tenureRole, recordBlock, text } = lexicon;
  const firstShared = entityType.length + tenureRole.length;
  const sharedAt = (number: number) => recordAt(recordBlock, text, firstShared + number);
  return decodeFacts(recordAt(recordBlock, text, entity), typeOf(lexicon, entity), sharedAt);
}

/** The type of the entity in row `entity`. */
export function typeOf(lexicon: LexiconViews, entity: number): EntityType {
  return ENTITY_TYPES[lexicon.entityType[entity] ?? 0] ?? 'topic';
}

/** Whether the entity in row `entity` has a flag of layout.ts. */
export function hasFlag(lexicon: LexiconViews, entity: number, flag: keyof typeof ENTITY_FLAG): boolean {
  return ((lexicon.entityFlags[entity] ?? 0) & ENTITY_FLAG[flag]) !== 0;
}

/** The row of the broader entity of the one in row `entity`, or −1. */
export function parentOf({ parentChild, parentEntity }: LexiconViews, entity: number): number {
  const at = firstAt(parentChild, entity);
  return parentChild[at] === entity ? (parentEntity[at] ?? -1) : -1;
}

/** All tenures of the role in row `entity`, in table order. */
export function tenuresOf(lexicon: LexiconViews, entity: number): readonly Tenure[] {
  const { entityType, tenureRole, tenurePerson, recordBlock, text } = lexicon;
  const tenures: Tenure[] = [];
  for (let i = firstAt(tenureRole, entity); i < tenureRole.length && tenureRole[i] === entity; i += 1) {
    const [from, to] = decodePair(recordAt(recordBlock, text, entityType.length + i));
    tenures.push({ person: tenurePerson[i] ?? -1, from, to });
  }
  return tenures;
}

/** Where `value` stands in a sorted column, or would. */
function firstAt(column: Int32Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
