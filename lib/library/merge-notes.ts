/**
 * Two states of one note become one, and no wording is dropped. A *head* is a wording that is not known to have been
 * replaced: one head, and the note was edited on one side at most; two, and it was edited on both. Then the later one
 * stands, and the other is kept beside it as the rival. Cost: linear in the number of wordings.
 */
import type { Note, Wording } from './note.ts';
import { byText } from './order.ts';
import { sameRecord } from './same-record.ts';

/** A wording that nothing replaced, by the moment it was written. */
type Head = Wording;

/** Merges two notes of one id. It does not matter which is given first, nor how often. */
export function mergeNotes(a: Note, b: Note): Note {
  if (sameRecord(a, b)) return a;
  const known = uniqueWordings([...a.earlier, ...b.earlier]);
  const [head, rival, ...others] = standingHeads([a, b], known);
  const { id, articleId, target, createdAt } = firstWritten(a, b);
  const merged = {
    id,
    articleId,
    target,
    text: head.text,
    colour: head.colour,
    tags: head.tags,
    createdAt,
    updatedAt: head.until,
    deletedAt: deletionOf(a, b),
    earlier: others.length === 0 ? known : uniqueWordings([...known, ...others]),
  };
  return rival === undefined ? merged : { ...merged, rival };
}

/** Where and when a note was written is what the first of its states says. */
function firstWritten(a: Note, b: Note): Note {
  const order = byText(a.createdAt, b.createdAt) || byText(JSON.stringify(a), JSON.stringify(b));
  return order <= 0 ? a : b;
}

/** Latest first. */
function standingHeads(notes: readonly [Note, Note], known: readonly Wording[]): readonly [Head, ...Head[]] {
  const [a, b] = notes;
  const all = [...headsOf(a), ...headsOf(b)] as const;
  const replacedAt = new Map(known.map((wording) => [wordsOf(wording), wording.until]));
  const [latest, ...others] = latestOfEach(
    all.filter((head) => head.until > (replacedAt.get(wordsOf(head)) ?? '')),
  );
  if (latest !== undefined) return [latest, ...others];
  // Where a clock was set back, each wording may be known as replaced: the last one stands all the same.
  return [latestOfEach(all)[0] ?? all[0]];
}

function headsOf({ text, tags, colour, updatedAt, rival }: Note): readonly [Head, ...Head[]] {
  return [{ text, tags, colour, until: updatedAt }, ...(rival === undefined ? [] : [rival])];
}

/** Of heads with the same text and tags the latest, latest first. */
function latestOfEach(heads: readonly Head[]): readonly Head[] {
  const sorted = heads.toSorted(byMoment);
  return [...new Map(sorted.map((head) => [wordsOf(head), head])).values()].toSorted(byMoment).reverse();
}

/** In the trash if that is the last that was done on either side: an edit later than a deletion wins. */
function deletionOf(a: Note, b: Note): string | null {
  const edited = a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt;
  const deleted = [a.deletedAt, b.deletedAt]
    .filter((at) => at !== null)
    .toSorted(byText)
    .at(-1);
  return deleted !== undefined && deleted >= edited ? deleted : null;
}

/** Each once, oldest first. */
function uniqueWordings(wordings: readonly Wording[]): readonly Wording[] {
  return [...new Map(wordings.map((one) => [JSON.stringify(one), one])).values()].toSorted(byMoment);
}

function wordsOf({ text, tags }: Wording): string {
  return JSON.stringify([text, tags]);
}

function byMoment(a: Wording, b: Wording): number {
  return byText(a.until, b.until) || byText(JSON.stringify(a), JSON.stringify(b));
}
