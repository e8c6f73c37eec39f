import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addressOf } from '../fixtures/templates/blog-post.ts';
import { contempoPage } from '../fixtures/templates/contempo.ts';
import { readSeedPost } from '../fixtures/templates/seed-post.ts';
import { simplePage } from '../fixtures/templates/simple.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const GOLD = new URL('eval/recognition/articles-dev.jsonl', SHARED);

/** A mention as the gold file gives it. */
export interface GoldMention {
  readonly surface: string;
  readonly type: string;
}

/** The seed article in a template, as a page that a server can give. */
export interface SeedPage {
  readonly template: 'Simple' | 'Contempo';
  readonly url: string;
  readonly html: string;
}

const seedFile = existsSync(new URL('seed/', SHARED)) ? readdirSync(new URL('seed/', SHARED))[0] : undefined;

/** The seed in Blogger's markup, v1 and v2; empty where it is not beside the project. */
export const SEED_PAGES: readonly SeedPage[] = seedFile === undefined ? [] : seedPages(seedFile);

if (SEED_PAGES.length === 0) console.info('no seed text beside the project: its browser tests are left out');

function seedPages(file: string): readonly SeedPage[] {
  const post = readSeedPost(readFileSync(new URL(`seed/${file}`, SHARED), 'utf8'));
  const url = addressOf(post, 'item').replace('https:', 'http:');
  return [
    { template: 'Simple', url, html: simplePage(post) },
    { template: 'Contempo', url: url.replace('://kabar-', '://kabar2-'), html: contempoPage(post) },
  ];
}

/** What the gold file marks in the seed, in the order of the text; topics left out, the loosest layer. */
export function seedGold(): readonly GoldMention[] {
  const line = readFileSync(GOLD, 'utf8')
    .split('\n')
    .find((text) => text.includes('"id": "seed"'));
  const { text, entities } = JSON.parse(line ?? '{}') as {
    text: string;
    entities: readonly { start: number; end: number; type: string }[];
  };
  return entities
    .filter(({ type }) => type !== 'topic')
    .map(({ start, end, type }) => ({ surface: text.slice(start, end), type }));
}
