/** How the library stands at a moment: little enough to be written after each change, enough to miss what is lost. */
export interface Standing {
  /** How many changes the database has seen; each counts itself, in its own transaction. */
  readonly changes: number;
  readonly articles: number;
  /** With those in the trash. */
  readonly notes: number;
  readonly ownNames: number;
  /** Id of the article that was saved last; null: there is none. */
  readonly lastArticle: string | null;
  /** Id of the note that was changed last; null: there is none. */
  readonly lastNote: string | null;
}

/**
 * What is wrong with a library: nothing is left where something was; fewer records than after the same change; fewer
 * changes than were seen here before; fewer than the newest backup has.
 */
export type Loss = 'empty' | 'shrunk' | 'behind' | 'below-backup';

/** How many records there are. */
export function recordsOf({ articles, notes, ownNames }: Standing): number {
  return articles + notes + ownNames;
}

/**
 * What was lost since the library was seen last; null: nothing. What is written is counted first and seen after, so a
 * library may be ahead of what was seen of it (the browser was killed in between); it is never behind.
 */
export function lossOf(now: Standing, seen: Standing | null, backup: Standing | null): Loss | null {
  if (seen === null)
    return backup !== null && now.changes < backup.changes ? emptyOr(now, 'below-backup') : null;
  if (now.changes < seen.changes) return recordsOf(seen) === 0 ? 'behind' : emptyOr(now, 'behind');
  return now.changes === seen.changes && !isSame(now, seen) ? emptyOr(now, 'shrunk') : null;
}

function emptyOr(now: Standing, loss: Loss): Loss {
  return recordsOf(now) === 0 ? 'empty' : loss;
}

function isSame(one: Standing, other: Standing): boolean {
  return (
    recordsOf(one) === recordsOf(other) &&
    one.articles === other.articles &&
    one.notes === other.notes &&
    one.lastArticle === other.lastArticle &&
    one.lastNote === other.lastNote
  );
}
