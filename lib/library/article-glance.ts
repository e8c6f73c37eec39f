import * as v from 'valibot';
import type { Article } from './article.ts';
import { type Parsed, parseBy } from './parsed.ts';

/** So much of a kept article as a short list shows. */
export interface ArticleGlance
  extends Pick<Article, 'url' | 'title' | 'siteName' | 'source' | 'publishedOn'> {
  /** {@link SavedArticle.id}. */
  readonly id: string;
  /** How many notes it has beside its tags, without those in the trash. */
  readonly notes: number;
}

const glanceSchema = v.object({
  id: v.string(),
  article: v.object({
    url: v.string(),
    title: v.string(),
    siteName: v.nullable(v.string()),
    source: v.nullable(v.string()),
    publishedOn: v.nullable(v.string()),
  }),
});

/**
 * Reads of a kept record what a short list shows, and looks at nothing else: to check a whole article, with its text and
 * its mentions, takes longer than to show it.
 */
export function parseGlance(record: unknown): Parsed<Omit<ArticleGlance, 'notes'>> {
  const parsed = parseBy(glanceSchema, record);
  if (!parsed.ok) return parsed;
  const { id, article } = parsed.value;
  return { ok: true, value: { id, ...article } };
}
