import { expect, it } from 'vitest';
import { parseGlance } from '../../lib/library/article-glance.ts';
import { sampleArticle, sampleId } from './samples.ts';

it('reads of a kept article what a short list shows', () => {
  const { url, title, siteName, source, publishedOn } = sampleArticle(1).article;
  expect(parseGlance(sampleArticle(1))).toEqual({
    ok: true,
    value: { id: sampleId(1), url, title, siteName, source, publishedOn },
  });
});

it('names what is damaged', () => {
  const { article, ...rest } = sampleArticle(1);
  expect(parseGlance({ ...rest, article: { ...article, title: 3 } })).toMatchObject({
    ok: false,
    fault: expect.stringContaining('article.title'),
  });
});
