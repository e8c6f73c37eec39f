import { likeness, sameStory } from '../text/fingerprint.ts';

/** What is known of a kept article's text without reading it. */
export interface FingerprintRow {
  /** {@link SavedArticle.id}. */
  readonly id: string;
  readonly fingerprint: string;
}

/** Ids of the articles that tell the story of a fingerprint, the likest first. Cost: one comparison a row. */
export function idsOfSameStory(fingerprint: string, rows: readonly FingerprintRow[]): readonly string[] {
  return rows
    .filter((row) => sameStory(row.fingerprint, fingerprint))
    .map((row) => ({ id: row.id, like: likeness(row.fingerprint, fingerprint) }))
    .sort((a, b) => b.like - a.like)
    .map(({ id }) => id);
}
