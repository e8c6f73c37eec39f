import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../lib/library/article.ts';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import { openPage } from './open-page.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

interface Expected {
  readonly url: string;
  readonly article: boolean;
  readonly reason: string;
  readonly postId?: string;
  readonly paragraphs?: readonly string[];
}

const slugs = readdirSync(PAGES);

describe.each(slugs)('page %s', (slug) => {
  const source = readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
  const { paragraphs, postId, article, reason, ...expected } = JSON.parse(
    readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8'),
  ) as Expected;
  const document = openPage(source, expected.url);
  const before = document.documentElement.outerHTML;
  const detection = detect(document, expected.url);
  const found = extract(document, expected.url, detection);

  it('is what it is', () => {
    expect(detection).toMatchObject(article ? { article, reason, postId } : { article, reason });
  });

  it('gives its article, or none', () => {
    if (!article) expect(found).toBeNull();
    else expect(found?.article).toMatchObject({ ...expected, url: expected.url.replace(/#.*/, '') });
  });

  it('gives its prose, and nothing of what stands around it', () => {
    const prose = found?.article.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    expect(prose.map(({ start, end }) => found?.article.text.slice(start, end))).toEqual(paragraphs ?? []);
    if (found !== null)
      expect(bodyText(found.article)).not.toMatch(/komentar|bagikan|share|beranda|baca juga|iklan/i);
  });

  it('is left as found', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
