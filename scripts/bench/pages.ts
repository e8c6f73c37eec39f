import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { addressOf } from '../../tests/fixtures/templates/blog-post.ts';
import { readSeedPost } from '../../tests/fixtures/templates/seed-post.ts';
import { simplePage } from '../../tests/fixtures/templates/simple.ts';
import { ROOT } from '../run.ts';

/** A page to measure on. */
export interface BenchPage {
  /** What it is, for people. */
  readonly what: string;
  /** Its address, unencrypted: the server has no certificate. */
  readonly url: string;
  readonly html: string;
}

const SEEDS = `${ROOT}../shared/seed/`;
const FIXTURES = `${ROOT}tests/fixtures/pages/`;

/** The article: the seed text in the template "Simple", or where it is not there the sample that comes with the project. */
export function articlePage(): BenchPage {
  const [seed] = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
  if (seed === undefined) {
    return fixturePage('sample', 'the sample article (../shared with the seed article is not there)');
  }
  const post = readSeedPost(readFileSync(SEEDS + seed, 'utf8'));
  return {
    what: 'the seed article in the template "Simple"',
    url: unencrypted(addressOf(post, 'item')),
    html: simplePage(post),
  };
}

/** A page of a blog that is no article. */
export function otherPage(): BenchPage {
  return fixturePage('home', 'the front page of a blog');
}

/** The words of a page, its scripts' among them. */
export function textOf({ html }: BenchPage): string {
  return new JSDOM(html).window.document.body.textContent;
}

function fixturePage(name: string, what: string): BenchPage {
  const expected = JSON.parse(readFileSync(`${FIXTURES}${name}/expected.json`, 'utf8')) as { url: string };
  const html = readFileSync(`${FIXTURES}${name}/source.html`, 'utf8');
  return { what, url: unencrypted(expected.url), html };
}

function unencrypted(url: string): string {
  return url.replace(/^https:/, 'http:');
}
