import type { OwnName } from './own-name.ts';

/** What names from a file would bring, and what undoing it needs. */
export interface OwnPlan {
  /** Names that are to be kept, new and changed ones. */
  readonly put: readonly OwnName[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** The changed ones as they were. */
  readonly before: readonly OwnName[];
  /** Ids of the new ones. */
  readonly newIds: readonly string[];
}

/**
 * Compares names from a file with those that are kept. A name is the same where all that it says is, under its id or
 * under another: a list without ids that is read twice brings nothing the second time.
 */
export function planOwn(kept: readonly OwnName[], read: readonly OwnName[]): OwnPlan {
  const byId = new Map(kept.map((name) => [name.id, name]));
  const said = new Set(kept.map(wordsOf));
  const put: OwnName[] = [];
  const before: OwnName[] = [];
  const newIds: string[] = [];
  for (const name of read) {
    const words = wordsOf(name);
    const known = byId.get(name.id);
    if (known === undefined ? said.has(words) : wordsOf(known) === words) continue;
    said.add(words);
    put.push(name);
    if (known === undefined) newIds.push(name.id);
    else before.push(known);
  }
  const counts = { added: newIds.length, changed: before.length, same: read.length - put.length };
  return { put, before, newIds, ...counts };
}

/** All that a name says, as one string: two say the same where theirs are equal. */
function wordsOf({ forms, meaning }: OwnName): string {
  const { use } = meaning;
  if (use === 'never') return JSON.stringify([forms, use]);
  if (use === 'same') return JSON.stringify([forms, use, meaning.type, meaning.entity, meaning.name]);
  return JSON.stringify([forms, use, meaning.type, meaning.about]);
}
