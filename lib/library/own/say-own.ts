import type { OwnMeaning } from '../../recognition/own-names.ts';
import type { OwnName } from './own-name.ts';

/** A change of one name: what it is now, and what it was. */
export interface OwnChange {
  readonly now: OwnName;
  /** Null: it is new. */
  readonly before: OwnName | null;
}

/**
 * What is to be kept where the reader says of a spelling what it means. A name that has this spelling alone means
 * something else from now on; one with others too stays, and the new one, being later, wins.
 */
export function sayOwn(
  kept: readonly OwnName[],
  form: string,
  meaning: OwnMeaning,
  { id, now }: { readonly id: string; readonly now: string },
): OwnChange {
  const before = kept.find(({ forms }) => forms.length === 1 && forms[0] === form) ?? null;
  if (before === null)
    return { now: { id, forms: [form], meaning, createdAt: now, updatedAt: now }, before: null };
  return { now: { ...before, meaning, updatedAt: now }, before };
}

const BEFORE = /^[^\p{L}\p{N}]+/u;
const AFTER = /[\s\p{P}]+$/u;

/** A spelling out of what the reader selected: one line, without the marks around it; '' where it is no name. */
export function spellingIn(selected: string): string {
  const line = selected.replace(/[\s|]+/gu, ' ').trim();
  const bare = line.replace(BEFORE, '').replace(AFTER, '');
  // A bracket that is opened in the name is closed in it.
  return line.includes(`${bare})`) && bare.includes('(') ? `${bare})` : bare;
}
