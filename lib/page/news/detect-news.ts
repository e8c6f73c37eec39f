import type { Detection, DetectionReason } from '../detection.ts';
import type { AddressKind } from './address.ts';
import type { NewsSignals, Statement } from './signals.ts';
import { readNewsSignals } from './signals.ts';

/** Weights in logits: of each kind of address, as measured on saved pages and set to whole halves. */
const BY_ADDRESS: Readonly<Record<AddressKind, number>> = {
  home: -6,
  list: -6,
  'standing-page': -3,
  gallery: -1.5,
  open: 0,
  story: 1.5,
};

const BY_STATEMENT = { story: 2.5, list: -3, media: -1 } as const;

/** Prose of so many code units or more, and its weight; the first that fits counts. */
const BY_PROSE: readonly (readonly [number, number])[] = [
  [1500, 3],
  [900, 2.5],
  [500, 2],
  [300, 1],
  [180, -0.5],
];

const NO_PROSE = -4;

/** `og:type=article` stands on many lists too, "website" on many stories: both say little. */
const OPEN_GRAPH_ARTICLE = 0.5;
const OPEN_GRAPH_OTHER = -0.5;
const DATED = 1;
const HEADLINE = 1;
const DATELINE = 1;

/** So many headlines of other stories beside no more prose than a teaser has: a list, whatever it states. */
const MANY_TEASERS = 6;
const LONGEST_TEASER = 900;
const MANY_TEASERS_WEIGHT = -3;

/** A page that shows nothing of itself is more likely no article. */
const BIAS = -3;

/** Above it is an article, below the other no article, between them the reader is asked. */
const ARTICLE_FROM = 0.6;
const UNSURE_FROM = 0.35;

const weightOfProse = (prose: number): number =>
  prose < 0 ? 0 : (BY_PROSE.find(([least]) => prose >= least)?.[1] ?? NO_PROSE);

const weightOfStatement = (stated: Statement): number => (stated === null ? 0 : BY_STATEMENT[stated]);

function weightOfOpenGraph(type: string): number {
  if (type === '') return 0;
  return /article|blog|news/.test(type) ? OPEN_GRAPH_ARTICLE : OPEN_GRAPH_OTHER;
}

const isTeasersAlone = ({ teasers, prose }: NewsSignals): boolean =>
  teasers >= MANY_TEASERS && prose < LONGEST_TEASER;

/** How likely a page is an article, 0 to 1: logistic in the sum of what speaks for and against it. */
export function likelihood(signals: NewsSignals): number {
  const sum =
    BIAS +
    BY_ADDRESS[signals.address] +
    weightOfStatement(signals.stated) +
    weightOfOpenGraph(signals.openGraph) +
    weightOfProse(signals.prose) +
    (signals.dated ? DATED : 0) +
    (signals.headline ? HEADLINE : 0) +
    (signals.dateline ? DATELINE : 0) +
    (isTeasersAlone(signals) ? MANY_TEASERS_WEIGHT : 0);
  return 1 / (1 + Math.exp(-sum));
}

const BY_KIND: Readonly<Partial<Record<AddressKind, DetectionReason>>> = {
  home: 'news-home',
  list: 'news-list',
  'standing-page': 'news-standing-page',
  gallery: 'news-gallery',
};

const reasonAgainst = ({ address, stated }: NewsSignals): DetectionReason =>
  BY_KIND[address] ?? (stated === 'list' ? 'news-list' : 'no-prose');

/** Decides what a page that Blogger did not make is. */
export function decideNews(signals: NewsSignals): Detection {
  const likely = likelihood(signals);
  if (likely >= ARTICLE_FROM) {
    return { article: true, reason: 'news-article', confidence: likely, postId: null };
  }
  const reason = likely >= UNSURE_FROM ? 'unsure' : reasonAgainst(signals);
  return { article: false, reason, confidence: 1 - likely };
}

/** Whether a page that Blogger did not make is an article, and why. */
export function detectNews(document: Document, url: string): Detection {
  return decideNews(readNewsSignals(document, url));
}
