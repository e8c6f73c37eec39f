import type { Post } from './post.ts';
import { besideBody, wordsOf } from './post.ts';
import { nearest } from './safe-dom.ts';

/** By trust: links marked as tags, then links to label pages in a row that is named so (breadcrumbs link there too). */
const LABELS = [
  'a[rel~="tag"]',
  '.post-labels a, .post_labels a, .postLabel a, .post-label a, .pLbls a, .label-info a, .entry-labels a, .labels a, .label-link, .labelLink',
] as const;

/** The way to the page from the front page: some themes mark its steps as tags. */
const BREADCRUMBS = '[class*="breadcrumb" i], [id*="breadcrumb" i], .brdCmb';

/** The post's labels in page order, each once. */
export function labelsOf(post: Post): readonly string[] {
  for (const selector of LABELS) {
    const labels = besideBody(post, selector)
      .filter((link) => nearest(link, BREADCRUMBS) === null)
      .map(wordsOf);
    const named = [...new Set(labels.filter((label) => label !== ''))];
    if (named.length > 0) return named;
  }
  return [];
}
