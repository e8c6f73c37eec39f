import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import { offsetOf, rangeOf } from '../../lib/page/linear-text.ts';
import { addressOf } from '../../scripts/annotate-extract.ts';
import { openPage } from './open-page.ts';

const GOLD = new URL('../../../shared/eval/extraction/gold.jsonl', import.meta.url);
const PAGES = new URL('pages/', GOLD);

interface GoldPage {
  readonly file: string;
  readonly url: string;
  readonly article: boolean;
}

function goldPages(): readonly GoldPage[] {
  try {
    const names = new Set(readdirSync(PAGES));
    const lines = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as GoldPage).filter(({ file }) => names.has(file));
  } catch {
    return [];
  }
}

const pages = goldPages();
if (pages.length === 0) console.info('no saved pages beside the project: their tests are left out');

it.skipIf(pages.length === 0)('has saved pages beside the project', () =>
  expect(pages.length).toBeGreaterThan(0),
);

describe.each(pages)('$file', ({ file, url, article }) => {
  const document = openPage(readFileSync(new URL(file, PAGES), 'utf8'), url || 'about:blank');
  const address = addressOf(document, url);
  const before = document.documentElement.outerHTML;
  const detection = detect(document, address);
  const found = extract(document, address, detection);

  it('is taken for an article where it is one', () => {
    expect(detection.article).toBe(article);
  });

  it('maps each block to the page and back', () => {
    for (const { start, end } of found?.article.blocks ?? []) {
      const range = found === null ? null : rangeOf(found.linear, start, end);
      expect(range).not.toBeNull();
      expect(offsetOf(found!.linear, range!.startContainer, range!.startOffset, 'start')).toBe(start);
      expect(offsetOf(found!.linear, range!.endContainer, range!.endOffset, 'end')).toBe(end);
    }
  });

  it('is left as found', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
