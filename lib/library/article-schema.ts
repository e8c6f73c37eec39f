import * as v from 'valibot';
import { annotationSchema } from './annotation-schema.ts';
import { type Article, BLOCK_KINDS } from './article.ts';
import { clock, day, fingerprint, moment, offset, uuid, webAddress } from './scalar-schemas.ts';

const block = v.strictObject({ kind: v.picklist(BLOCK_KINDS), start: offset, end: offset });

function blocksStandInText({ text, blocks }: Pick<Article, 'blocks' | 'text'>): boolean {
  let free = 0;
  for (const { start, end } of blocks) {
    if (start < free || end < start) return false;
    free = end;
  }
  return free <= text.length;
}

/** An article as read from a page. */
export const articleSchema = v.pipe(
  v.strictObject({
    url: webAddress,
    pageKey: webAddress,
    title: v.string(),
    publishedOn: v.nullable(day),
    author: v.nullable(v.string()),
    siteName: v.nullable(v.string()),
    language: v.nullable(v.string()),
    labels: v.array(v.string()),
    leadImage: v.nullable(webAddress),
    caption: v.nullable(v.string()),
    source: v.nullable(v.string()),
    text: v.string(),
    blocks: v.array(block),
    publishedTime: v.exactOptional(v.nullable(clock)),
    publishedZone: v.exactOptional(v.nullable(v.string())),
    authors: v.exactOptional(v.array(v.string())),
    imageCredit: v.exactOptional(v.nullable(v.string())),
    dateline: v.exactOptional(v.nullable(v.string())),
    place: v.exactOptional(v.nullable(v.string())),
    fingerprint: v.exactOptional(v.nullable(fingerprint)),
  }),
  v.check((article) => blocksStandInText(article), 'blocks must be in order, apart, and inside the text'),
);

/** An article kept in the library. */
export const savedArticleSchema = v.pipe(
  v.strictObject({ id: uuid, article: articleSchema, annotation: annotationSchema, savedAt: moment }),
  v.check(
    ({ article, annotation }) => annotation.mentions.every(({ end }) => end <= article.text.length),
    'annotation.mentions: one ends outside the text',
  ),
);
