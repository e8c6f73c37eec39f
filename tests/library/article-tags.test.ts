import { describe, expect, it } from 'vitest';
import { isTagging, tagChanges, tagsOfArticle, withoutTagging } from '../../lib/library/article-tags.ts';
import { sampleMoment, sampleNote } from './samples.ts';

const tagging = (number: number, tags: readonly string[]) => sampleNote(number, 1, { text: '', tags });
const quote = { kind: 'quote', quote: 'laut', selectors: [], block: null } as const;

describe('a note that only tags its article', () => {
  it.each([
    ['is on the whole of it and has no words', tagging(1, ['laut']), true],
    ['is not one with words', sampleNote(1, 1, { tags: ['laut'] }), false],
    ['is not a highlight', sampleNote(1, 1, { text: '', target: quote }), false],
    ['is not one in the trash', { ...tagging(1, ['laut']), deletedAt: sampleMoment(3) }, false],
  ])('%s', (_, note, is) => {
    expect(isTagging(note)).toBe(is);
    expect(withoutTagging([note])).toEqual(is ? [] : [note]);
  });
});

describe('the tags of an article', () => {
  it('are those of all such notes, each once', () => {
    const notes = [
      tagging(1, ['laut', 'forum']),
      sampleNote(2, 1, { tags: ['lain'] }),
      tagging(3, ['laut', 'TNI']),
    ];
    expect(tagsOfArticle(notes)).toEqual(['laut', 'forum', 'TNI']);
  });

  it.each([
    ['come into a new note', [], ['laut'], { holder: null, trashed: [] }],
    ['go into the note that there is', [1], ['laut'], { holder: 1, trashed: [] }],
    ['of two libraries come into one', [1, 2], ['laut'], { holder: 1, trashed: [2] }],
    ['leave no note behind where there are none', [1, 2], [], { trashed: [1, 2] }],
    ['that were never there change nothing', [], [], { trashed: [] }],
  ])('%s', (_, numbers, tags, { trashed, ...holder }) => {
    const id = (number: number | null) => (number === null ? null : tagging(number, []).id);
    const notes = [sampleNote(9, 1), ...numbers.map((number) => tagging(number, ['lama']))];
    expect(tagChanges(notes, tags)).toEqual({
      ...('holder' in holder ? { holder: id(holder.holder ?? null) } : {}),
      trashed: trashed.map(id),
    });
  });
});
