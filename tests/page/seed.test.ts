import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../lib/library/article.ts';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import type { BlogPost } from '../fixtures/templates/blog-post.ts';
import { addressOf } from '../fixtures/templates/blog-post.ts';
import { contempoPage } from '../fixtures/templates/contempo.ts';
import { FAMILIES } from '../fixtures/templates/families.ts';
import { readSeedPost } from '../fixtures/templates/seed-post.ts';
import { simplePage } from '../fixtures/templates/simple.ts';
import { openPage } from './open-page.ts';

const SEEDS = new URL('../../../shared/seed/', import.meta.url);

function seedFiles(): readonly string[] {
  try {
    return readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  } catch {
    return [];
  }
}

const files = seedFiles();
if (files.length === 0) console.info('no seed texts beside the project: their tests are left out');

const TEMPLATES = [
  ['Simple', simplePage],
  ['Contempo', contempoPage],
  // Those that leave something out, or put something in, have their own fixtures.
  ...FAMILIES.filter(({ changes }) => changes === undefined).map(({ slug, page }) => [slug, page] as const),
] as const;

it.skipIf(files.length === 0)('has a seed text beside the project', () =>
  expect(files.length).toBeGreaterThan(0),
);

describe.each(files)('seed %s', (file) => {
  const post: BlogPost = readSeedPost(readFileSync(new URL(file, SEEDS), 'utf8'));
  const url = addressOf(post, 'item');

  it.each(TEMPLATES)('is read whole from "%s"', (_name, template) => {
    const document = openPage(template(post), url);
    const detection = detect(document, url);
    const article = extract(document, url, detection)?.article;
    expect(detection).toMatchObject({ article: true, reason: 'blogger-item', postId: post.postId });
    expect(article).toMatchObject({
      title: 'Indonesia-Rusia Sepakati Peningkatan Kerja Sama Tanggulangi Terorisme',
      publishedOn: '2016-09-20',
      caption: 'Ilustrasi pasukan anti teror Yonif 752/VYS',
      source: 'Kompas',
      language: 'id',
      labels: post.labels,
      leadImage: post.image?.address,
    });
    const kinds = article?.blocks.map(({ kind }) => kind) ?? [];
    expect(kinds).toEqual(['title', 'caption', ...Array.from({ length: 14 }, () => 'paragraph'), 'source']);
    expect(bodyText(article ?? { text: '', blocks: [] })).toBe(post.paragraphs.slice(0, -1).join('\n'));
    expect(article?.text).not.toMatch(/komentar|Catatan|Bagikan|Berbagi|Label|Beranda/);
  });
});
