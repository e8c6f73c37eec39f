import { existsSync, readFileSync, statSync } from 'node:fs';
import { ROOT } from '../../run.ts';

/** A page to read, and what it is: an article of Blogger, of another site, or none. */
export interface SavedPage {
  readonly what: string;
  readonly kind: 'blogger' | 'news' | 'other';
  /** Unencrypted: the server has no certificate. */
  readonly url: string;
  readonly html: string;
}

interface GoldPage {
  readonly file: string;
  readonly url: string;
  readonly platform: string;
  readonly article: boolean;
}

const GOLD = `${ROOT}../shared/eval/extraction/gold.jsonl`;
const PAGES = `${ROOT}../shared/eval/extraction/pages/`;
const FIXTURES = `${ROOT}tests/fixtures/pages/`;

const unencrypted = (url: string): string => url.replace(/^https:/, 'http:');

function fixture(slug: string, what: string, kind: SavedPage['kind']): SavedPage {
  const { url } = JSON.parse(readFileSync(`${FIXTURES}${slug}/expected.json`, 'utf8')) as { url: string };
  return { what, kind, url: unencrypted(url), html: readFileSync(`${FIXTURES}${slug}/source.html`, 'utf8') };
}

const kindOf = ({ article, platform }: GoldPage): SavedPage['kind'] =>
  article ? (platform === 'blogger' ? 'blogger' : 'news') : 'other';

/** The largest pages of each kind beside the project, and the fixtures that come with it. */
export function savedPages(): readonly SavedPage[] {
  const own = [
    fixture('home', 'front page (fixture)', 'other'),
    fixture('sample', 'Blogger post (fixture)', 'blogger'),
  ];
  if (!existsSync(GOLD)) return own;
  const gold = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const pages = gold
    .map((line) => JSON.parse(line) as GoldPage)
    .filter(({ url }) => url !== '')
    .sort((a, b) => statSync(PAGES + b.file).size - statSync(PAGES + a.file).size);
  const largest = (['other', 'blogger', 'news'] as const).flatMap((kind) =>
    pages.filter((page) => kindOf(page) === kind).slice(0, 1),
  );
  const saved = largest.map((page) => ({
    what: `largest ${kindOf(page)} page`,
    kind: kindOf(page),
    url: unencrypted(page.url),
    html: readFileSync(PAGES + page.file, 'utf8'),
  }));
  return [...own, ...saved];
}
