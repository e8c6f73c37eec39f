import { type Earlier, type Shared, storyOf } from '../../library/dossier/story.ts';
import type { Article } from '../../library/article.ts';
import { dayNumber } from '../../library/index/entry.ts';
import { dayIn, isNote, SHELF_SIZE, type Shelf, stands } from '../../library/index/shelf.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import type { Annotation } from '../../recognition/annotation.ts';
import { articleOfId, articleOfPage } from '../article-store.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';

/** An article that is open, kept or not. */
export interface OpenArticle {
  readonly article: Pick<Article, 'pageKey' | 'publishedOn'>;
  readonly annotation: Pick<Annotation, 'entities' | 'topics'>;
}

/** What the kept articles tell of an open one. */
export interface StorySoFar {
  /** Earlier articles of the same story, likeliest first. */
  readonly earlier: readonly (Omit<Earlier, 'entry'> & { readonly article: SavedArticle })[];
  /** Ids of entities and topics of the open article that no earlier one has. */
  readonly newEntities: readonly string[];
  readonly newTopics: readonly string[];
}

/** Tells the story so far of an open article. */
export async function readStory(tx: Reading, open: OpenArticle, limit: number): Promise<StorySoFar> {
  const shelves = await tx.objectStore('shelves').getAll();
  const own = (await articleOfPage(tx, open.article.pageKey))?.id ?? null;
  const entriesOf = async (kind: Shared['kind'], id: string): Promise<Shared> => ({
    ...{ id, kind },
    entries: (await entriesWith(tx, shelves, kind, id)).map(({ entry }) => entry).filter((entry) => isEarlierOrLater(shelves, entry, own)),
  });
  const shared = await Promise.all([
    ...open.annotation.entities.map(({ id }) => entriesOf('entity', id)),
    ...open.annotation.topics.map(({ id }) => entriesOf('topic', id)),
  ]);
  const { publishedOn } = open.article;
  const today = publishedOn === null ? Infinity : dayNumber(publishedOn);
  const daysBefore = (entry: number) => {
    const day = dayAt(shelves, entry);
    if (day > today) return null;
    return today === Infinity ? 0 : today - day;
  };
  const articles = shelves.reduce((sum, shelf) => sum + shelf.ids.filter((_, slot) => stands(shelf, slot) && !isNote(shelf, slot)).length, 0);
  const { earlier, newEntities, newTopics } = storyOf(shared, daysBefore, articles, limit);
  const kept = await Promise.all(
    earlier.map(async ({ entry, ...rest }) => ({ ...rest, article: await articleOfId(tx, idAt(shelves, entry)) })),
  );
  return {
    earlier: kept.flatMap(({ article, ...rest }) => (article === null ? [] : [{ ...rest, article }])),
    ...{ newEntities, newTopics },
  };
}
