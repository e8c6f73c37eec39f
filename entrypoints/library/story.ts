import type { StoryActions } from '../../components/story-actions.ts';
import type { Library } from '../../lib/storage/library.ts';

/** The story so far, told in the words of the open article. */
export function storyActions(opened: () => Promise<Library>): StoryActions {
  return {
    async storySoFar(article, annotation, limit) {
      const library = await opened();
      const story = await library.storySoFar({ article, annotation }, limit);
      const among = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) => {
        const byId = new Map(all.map((one) => [one.id, one]));
        return ids.flatMap((id) => byId.get(id) ?? []);
      };
      return {
        earlier: story.earlier.map(({ article: { id, article: kept }, entities, topics }) => ({
          ...{ id, title: kept.title, publishedOn: kept.publishedOn, siteName: kept.siteName },
          entities: among(annotation.entities, entities),
          topics: among(annotation.topics, topics),
        })),
        newEntities: annotation.entities.filter(({ id }) => story.newEntities.includes(id)),
        newTopics: annotation.topics.filter(({ id }) => story.newTopics.includes(id)),
      };
    },
  };
}
