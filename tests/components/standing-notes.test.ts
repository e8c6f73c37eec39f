import { describe, expect, it } from 'vitest';
import { inReadingOrder, standingNotes } from '../../entrypoints/article/standing-notes.ts';
import type { NoteTarget } from '../../lib/library/note.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';

const { annotation } = sampleArticle(1);
const quote: NoteTarget = { kind: 'quote', quote: 'TNI siap', selectors: [], block: null };
const entity = (id: string): NoteTarget => ({ kind: 'entity', entity: id, name: id, type: 'person' });
const notes = [
  sampleNote(1, 1, { target: quote }),
  sampleNote(2, 1, { target: entity('person/wiranto') }),
  sampleNote(3, 1, { target: entity('person/nobody') }),
  sampleNote(4, 1),
  sampleNote(5, 1, { target: quote }),
  sampleNote(6, 1, { target: quote }),
];
const placed = [
  { note: notes[0]!, start: 56, range: {} as Range, standing: 'placed' as const },
  { note: notes[4]!, start: 16, range: {} as Range, standing: 'moved' as const },
];

describe('the notes of a page', () => {
  const standing = standingNotes(notes, annotation, placed);

  it('stand where their passage is, at the first mention of their name, or at the beginning; or nowhere', () => {
    expect(standing.map((note) => [note.standing, note.at])).toEqual([
      ['placed', 56],
      ['placed', 31],
      ['absent', null],
      ['placed', 0],
      ['moved', 16],
      ['absent', null],
    ]);
  });

  it('are stepped through in reading order, without those that stand nowhere', () => {
    expect(inReadingOrder(standing)).toEqual([notes[3]!.id, notes[4]!.id, notes[1]!.id, notes[0]!.id]);
  });

  it('on names stand nowhere while no names are known', () => {
    expect(standingNotes([notes[1]!], null, [])).toMatchObject([{ standing: 'absent' }]);
  });
});
