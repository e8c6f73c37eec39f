import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import { offsetOf, rangeOf } from '../../lib/page/linear-text.ts';
import { openPage } from './open-page.ts';

const PAGES = new URL('../fixtures/news/', import.meta.url);

interface Expected {
  readonly url: string;
  readonly article: boolean;
  readonly reason: string;
  readonly paragraphs?: readonly string[];
}

describe.each(readdirSync(PAGES))('page %s', (slug) => {
  const source = readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
  const { url, article, reason, paragraphs, ...fields } = JSON.parse(
    readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8'),
  ) as Expected;
  const document = openPage(source, url);
  const before = document.documentElement.outerHTML;
  const detection = detect(document, url);
  const found = extract(document, url, detection);

  it('is what it is', () => {
    expect(detection).toMatchObject({ article, reason });
  });

  it('gives its article, or none', () => {
    if (!article) expect(found).toBeNull();
    else expect(found?.article).toMatchObject(fields);
  });

  it.runIf(paragraphs !== undefined)('gives its prose, and nothing of what stands in or around it', () => {
    const prose = found?.article.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    expect(prose.map(({ start, end }) => found?.article.text.slice(start, end))).toEqual(paragraphs);
  });

  it('maps each block to the page and back', () => {
    for (const { start, end } of found?.article.blocks ?? []) {
      const range = rangeOf(found!.linear, start, end);
      expect(offsetOf(found!.linear, range!.startContainer, range!.startOffset, 'start')).toBe(start);
      expect(offsetOf(found!.linear, range!.endContainer, range!.endOffset, 'end')).toBe(end);
    }
  });

  it('is left as found', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
