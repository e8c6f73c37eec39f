import type { SavedArticle } from '../saved-article.ts';
import type { Naming } from './time-line.ts';

/** What a topic is called. */
export interface TopicLabel {
  readonly label: string;
  readonly labelEn: string;
}

/**
 * Ids of articles that together have all of some topics, few of them: each next one is the article that has most of
 * what is still wanted (greedy set cover).
 */
export function articlesToTell(topics: readonly string[], namings: readonly Naming[]): readonly string[] {
  const wanted = new Set(topics);
  const chosen: string[] = [];
  while (wanted.size > 0) {
    let best: Naming | null = null;
    let most = 0;
    for (const naming of namings) {
      const count = naming.topics.filter((id) => wanted.has(id)).length;
      if (count <= most) continue;
      best = naming;
      most = count;
    }
    if (best === null) break;
    chosen.push(best.articleId);
    for (const id of best.topics) wanted.delete(id);
  }
  return chosen;
}

/** The names of the topics of some articles, by id. */
export function topicLabels(articles: readonly SavedArticle[]): ReadonlyMap<string, TopicLabel> {
  return new Map(
    articles.flatMap(({ annotation }) =>
      annotation.topics.map(({ id, label, labelEn }) => [id, { label, labelEn }]),
    ),
  );
}
