import type { Article } from '../../library/article.ts';
import { type Earlier, type Shared, storyOf } from '../../library/dossier/story.ts';
import { dayAt, idAt, type Place, placeOf } from '../../library/index/entries.ts';
import { dayNumber } from '../../library/index/entry.ts';
import { isNote, type Shelf, stands } from '../../library/index/shelf.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import type { Annotation } from '../../recognition/annotation.ts';
import { articleOfId, articleOfPage } from '../article-store.ts';
import type { Reading } from '../stores.ts';
import { entriesWith } from './facet-lists.ts';
import { viewIndex } from './index-view.ts';

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
  const [view, own] = await Promise.all([viewIndex(tx), articleOfPage(tx, open.article.pageKey)]);
  const { shelves } = view;
  const sharedOf = async (kind: Shared['kind'], id: string): Promise<Shared> => {
    const having = await entriesWith(tx, view, kind, id);
    const entries = having.map(({ entry }) => entry);
    return { id, kind, entries: entries.filter((entry) => isAnother(placeOf(shelves, entry), own)) };
  };
  const shared = await Promise.all([
    ...open.annotation.entities.map(({ id }) => sharedOf('entity', id)),
    ...open.annotation.topics.map(({ id }) => sharedOf('topic', id)),
  ]);
  const story = storyOf(shared, daysBefore(shelves, open.article.publishedOn), articlesOn(shelves), limit);
  const kept = story.earlier.map(async ({ entry, ...rest }) => {
    const place = placeOf(shelves, entry);
    const article = place === null ? null : await articleOfId(tx, idAt(place));
    return article === null ? [] : [{ ...rest, article }];
  });
  const { newEntities, newTopics } = story;
  return { earlier: (await Promise.all(kept)).flat(), newEntities, newTopics };
}

/** How many articles stand on shelves; to count those that are kept takes longer than the story. */
function articlesOn(shelves: readonly Shelf[]): number {
  const onOne = (shelf: Shelf) =>
    shelf.ids.filter((_, slot) => stands(shelf, slot) && !isNote(shelf, slot)).length;
  return shelves.reduce((sum, shelf) => sum + onOne(shelf), 0);
}

const isAnother = (place: Place | null, own: SavedArticle | null) =>
  place !== null && idAt(place) !== own?.id;

/** How many days an entry is before a day, null where it is later; of an article without a day all are before. */
function daysBefore(shelves: readonly Shelf[], day: string | null): (entry: number) => number | null {
  const today = day === null ? null : dayNumber(day);
  return (entry) => {
    const place = placeOf(shelves, entry);
    if (place === null) return null;
    if (today === null) return 0;
    const days = today - dayAt(place);
    return days < 0 ? null : days;
  };
}
