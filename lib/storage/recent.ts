import type { ArticleGlance } from '../library/article-glance.ts';
import { isTagging } from '../library/article-tags.ts';
import { parseNote } from '../library/parse.ts';
import { orLeftOut } from './left-out.ts';
import { notesRange } from './note-store.ts';
import { glanceRecord } from './records.ts';
import type { Reading } from './stores.ts';

/**
 * The newest articles at a glance, newest first. Only keys are gone through, and of each article only what is shown is
 * looked at. One that is damaged is left out, and told by `onDamaged`.
 */
export async function newestGlances(
  tx: Reading,
  limit: number,
  onDamaged: () => void,
): Promise<readonly ArticleGlance[]> {
  const ids: string[] = [];
  let cursor = await tx.objectStore('articles').index('savedAt').openKeyCursor(null, 'prev');
  for (; cursor !== null && ids.length < limit; cursor = await cursor.continue()) ids.push(cursor.primaryKey);
  const glances = await Promise.all(ids.map((id) => orLeftOut(glanceOf(tx, id), onDamaged)));
  return glances.filter((glance) => glance !== null);
}

async function glanceOf(tx: Reading, id: string): Promise<ArticleGlance> {
  const [record, notes] = await Promise.all([tx.objectStore('articles').get(id), countWritten(tx, id)]);
  return { ...glanceRecord(record), notes };
}

/** How many notes an article has beside its tags, without those in the trash. A damaged one is one of them. */
async function countWritten(tx: Reading, articleId: string): Promise<number> {
  const records = await tx.objectStore('notes').index('article').getAll(notesRange(articleId));
  const notes = records.map(parseNote);
  return notes.filter((note) => !note.ok || (note.value.deletedAt === null && !isTagging(note.value))).length;
}
