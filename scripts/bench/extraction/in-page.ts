/** Functions that run in the measured page, each by itself: they see nothing of this file. */
import type { Readability } from '@mozilla/readability';
import type { detect } from '../../../lib/page/detect.ts';
import type { extract } from '../../../lib/page/extract.ts';

/** Times in milliseconds, one a round, the first in code that has never run; whether the page was left as found. */
export interface PageTimes {
  readonly article: boolean;
  readonly detect: readonly number[];
  readonly extract: readonly number[];
  readonly readability: readonly number[];
  readonly isAsFound: boolean;
}

interface Bundled {
  readonly detect: typeof detect;
  readonly extract: typeof extract;
  readonly Readability: typeof Readability;
}

/** Measures detection, extraction and Readability in turn; the latter changes its document, so it is given a copy. */
export function timesInPage({ url, rounds }: { url: string; rounds: number }): PageTimes {
  const bundled = (globalThis as unknown as { sorotBench: Bundled }).sorotBench;
  const timed = <Value>(times: number[], work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    times.push(performance.now() - start);
    return value;
  };
  const before = document.documentElement.outerHTML;
  const [detects, extracts, others]: [number[], number[], number[]] = [[], [], []];
  let article = false;
  for (let round = 0; round < rounds; round += 1) {
    const detection = timed(detects, () => bundled.detect(document, url));
    article = detection.article;
    timed(extracts, () => bundled.extract(document, url, detection));
    if (article) timed(others, () => new bundled.Readability(document.cloneNode(true) as Document).parse());
  }
  const isAsFound = document.documentElement.outerHTML === before;
  return { article, detect: detects, extract: extracts, readability: others, isAsFound };
}
