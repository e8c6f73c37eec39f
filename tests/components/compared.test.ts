import { describe, expect, it } from 'vitest';
import { compared } from '../../entrypoints/library/compared.ts';
import type { LibraryContents } from '../../lib/library/contents.ts';
import { sampleArticle, sampleNote } from '../library/samples.ts';

const [one, two] = [sampleArticle(1), sampleArticle(2)];
const [noteOne, noteTwo] = [sampleNote(1, 1), sampleNote(2, 2)];
const kept: LibraryContents = { articles: [one], notes: [noteOne] };
const underAnotherId = { ...one, id: two.id };

describe('a file compared with the library', () => {
  it.each<[string, LibraryContents, [number, number, number]]>([
    ['of nothing brings nothing', { articles: [], notes: [] }, [0, 0, 0]],
    ['of what is here is the same', kept, [0, 2, 0]],
    ['of what is not here is new', { articles: [two], notes: [noteTwo] }, [2, 0, 0]],
    [
      'differs in an article with another title',
      { articles: [sampleArticle(1, { title: 'x' })], notes: [] },
      [0, 0, 1],
    ],
    [
      'differs in a note with other words',
      { articles: [one], notes: [{ ...noteOne, text: 'x' }] },
      [0, 1, 1],
    ],
    [
      'with this page under another id has its notes come to the kept article',
      { articles: [underAnotherId], notes: [{ ...noteOne, articleId: two.id }, noteTwo] },
      [1, 1, 1],
    ],
  ])('%s', (_, offered, [added, same, differing]) => {
    expect(compared(kept, offered)).toEqual({ added, same, differing });
  });
});
