/**
 * Writes the pages of the template families (`tests/fixtures/templates/`) as fixture folders. What is expected of each
 * is taken from the post that the template was given, not from what is read off the page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { addressOf, type BlogPost, type PageType } from '../tests/fixtures/templates/blog-post.ts';
import { dynamicRawPage, dynamicRenderedPage } from '../tests/fixtures/templates/dynamic.ts';
import { FAMILIES } from '../tests/fixtures/templates/families.ts';
import { mobilePage } from '../tests/fixtures/templates/mobile.ts';
import { PATROL_SHIPS, RADAR_SITE } from '../tests/fixtures/templates/news.ts';
import { v2Page } from '../tests/fixtures/templates/v2.ts';

const PAGES = new URL('../tests/fixtures/pages/', import.meta.url);

const REASONS: Record<PageType, string> = {
  item: 'blogger-item',
  index: 'blogger-home',
  label: 'blogger-label',
  search: 'blogger-search',
  archive: 'blogger-archive',
  static_page: 'blogger-static-page',
  error_page: 'blogger-error-page',
};

const OTHER_KINDS: readonly PageType[] = ['index', 'label', 'search', 'archive', 'static_page', 'error_page'];

function write(slug: string, source: string, expected: object): void {
  const folder = new URL(`${slug}/`, PAGES);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('source.html', folder), source);
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
}

/** What is expected of the post's page; the last paragraph is a credit line where it says so. */
function expectedItem(post: BlogPost, changes: object = {}): object {
  const source = /^Sumber: (.+)$/.exec(post.paragraphs.at(-1) ?? '')?.[1] ?? null;
  return {
    url: addressOf(post, 'item'),
    article: true,
    reason: REASONS.item,
    postId: post.postId,
    title: post.title,
    publishedOn: post.stamp.slice(0, 10),
    author: post.author,
    siteName: post.blog,
    language: post.lang,
    labels: post.labels,
    caption: post.image?.caption ?? null,
    leadImage: post.image?.address ?? null,
    source,
    paragraphs: source === null ? post.paragraphs : post.paragraphs.slice(0, -1),
    ...changes,
  };
}

for (const { slug, page, post, changes } of FAMILIES) write(slug, page(post), expectedItem(post, changes));

const LISTED = [
  ['contempo', (post: BlogPost, type: PageType) => v2Page(post, type, 'contempo')],
  ...FAMILIES.flatMap(({ slug, everyKind }) => (everyKind ? [[slug, everyKind] as const] : [])),
] as const;
for (const [slug, page] of LISTED)
  for (const type of OTHER_KINDS)
    write(`${slug}-${type.replace('_', '-')}`, page(PATROL_SHIPS, type), {
      url: addressOf(PATROL_SHIPS, type),
      article: false,
      reason: REASONS[type],
    });

write('v1-mobile-index', mobilePage(PATROL_SHIPS, 'index'), {
  url: `${addressOf(PATROL_SHIPS, 'index')}?m=1`,
  article: false,
  reason: REASONS.index,
});
write('dynamic-rendered', dynamicRenderedPage(PATROL_SHIPS), expectedItem(PATROL_SHIPS));
write(
  'dynamic-raw',
  dynamicRawPage(RADAR_SITE),
  expectedItem(RADAR_SITE, { publishedOn: null, author: null, labels: [], paragraphs: [], language: 'id' }),
);
