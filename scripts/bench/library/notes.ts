import { NOTE_COLOURS, type Note, type NoteTarget } from '../../../lib/library/note.ts';
import type { SavedArticle } from '../../../lib/library/saved-article.ts';
import { randomFrom } from '../../train/random.ts';
import { inventedId, oneOf, type Stock } from './articles.ts';

const TAGS = ['penting', 'periksa', 'skripsi', 'sumber', 'anggaran', 'follow-up'];

/** Words of a note, at most. */
const MOST_WORDS = 30;
const DAY_MS = 86_400_000;

/** The invented note of a number, on an article. */
export function inventedNote(stock: Stock, seed: number, number: number, home: SavedArticle): Note {
  const random = randomFrom(seed * 2_000_003 + number);
  const words = Array.from({ length: 1 + Math.floor(random() * MOST_WORDS) }, () =>
    oneOf(random, stock.words),
  );
  const at = new Date(Date.parse(home.savedAt) + Math.floor(random() * DAY_MS)).toISOString();
  return {
    ...{
      id: inventedId(2, number),
      articleId: home.id,
      target: targetIn(home, random),
      text: words.join(' '),
    },
    colour: oneOf(random, NOTE_COLOURS),
    tags: random() < 0.3 ? [oneOf(random, TAGS)] : [],
    ...{ createdAt: at, updatedAt: at, deletedAt: null, earlier: [] },
  };
}

function targetIn({ article, annotation }: SavedArticle, random: () => number): NoteTarget {
  const kind = random();
  const entity = annotation.entities[0];
  if (kind < 0.2 || entity === undefined) return { kind: 'article' };
  if (kind < 0.5) return { kind: 'entity', entity: entity.id, name: entity.name, type: entity.type };
  const block = article.blocks[1 + Math.floor(random() * (article.blocks.length - 1))];
  const [start, end] = [block?.start ?? 0, Math.min(block?.end ?? 0, (block?.start ?? 0) + 80)];
  const exact = article.text.slice(start, end);
  return {
    ...{ kind: 'quote', quote: exact, block: null },
    selectors: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: article.text.slice(Math.max(0, start - 32), start),
        suffix: article.text.slice(end, end + 32),
      },
    ],
  };
}
