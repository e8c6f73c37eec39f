import { tellPanel } from '../../lib/messaging/to-panel.ts';
import { detect } from '../../lib/page/detect.ts';
import type { Detection } from '../../lib/page/detection.ts';
import { type Extraction, extract } from '../../lib/page/extract.ts';
import { lookUntilFound, USUAL_PATIENCE } from '../../lib/page/look-until-found.ts';
import { pageKeyOf } from '../../lib/page/page-key.ts';
import { mayStillBeBuilt } from '../../lib/page/unfinished.ts';
import { watchMoves } from '../../lib/page/watch-moves.ts';
import { beginSession, type Session } from './session.ts';

/** A page as it stands between two changes of its address: what it is, and the reading of its article, if it is one. */
export interface Visit {
  readonly detection: Detection;
  readonly session: Session | null;
}

/** The article that the page was before: as long as it is still there, the next one is not. */
interface Before {
  readonly text: string;
  readonly canonical: string | null;
  /** Where its text ended. */
  readonly node: Text | undefined;
  /** Whether it was seen to be gone. It may come back: readers do. */
  isGone: boolean;
}

const canonicalOf = (document: Document): string | null =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;

function beforeOf({ article, linear }: Extraction, document: Document): Before {
  const node = linear.segments.at(-1)?.node;
  return { text: article.text, canonical: canonicalOf(document), node, isGone: false };
}

const isStillThere = (before: Before | null, text: string): boolean =>
  before !== null && !before.isGone && before.text === text;

const hasProse = ({ article }: Extraction): boolean =>
  article.blocks.some(({ kind }) => kind !== 'title' && kind !== 'caption' && kind !== 'source');

/** Reads the article of a page, and each further one that the page becomes without being loaded anew, until `signal` aborts. */
export class Visits {
  private readonly window: Window;
  private readonly signal: AbortSignal;
  private leaving = new AbortController();
  private before: Before | null = null;
  private visit: Visit;

  constructor(window: Window, signal: AbortSignal) {
    this.window = window;
    this.signal = signal;
    this.visit = { detection: this.detect(), session: null };
    watchMoves(window, (from, to) => this.move(from, to), signal);
    signal.addEventListener('abort', () => this.leaving.abort());
    this.begin();
  }

  /** The visit as it stands. */
  get current(): Visit {
    return this.visit;
  }

  /** Another address of the same article is no move: `?page=2`, a parameter that tells who shared it. */
  private move(from: string, to: string): void {
    if (pageKeyOf(from, null) === pageKeyOf(to, null)) return;
    const read = this.visit.session?.reading.extraction;
    if (read) this.before = beforeOf(read, this.window.document);
    this.leaving.abort();
    this.leaving = new AbortController();
    this.visit = { detection: this.detect(), session: null };
    void tellPanel.readingChanged(null);
    this.begin();
  }

  private begin(): void {
    const { detection } = this.visit;
    const leaving = this.leaving.signal;
    const first = detection.article && this.before === null ? this.extract() : null;
    if (first !== null && hasProse(first)) this.read(first, leaving);
    else if (detection.article || this.before !== null || mayStillBeBuilt(detection)) this.await(leaving);
  }

  /** Waits for the article that the page's script builds; what there is at the end of patience is read as it is. */
  private await(leaving: AbortSignal): void {
    let seen: string | null = null;
    const look = (): Extraction | null => {
      if (this.before?.node?.isConnected === false) this.before.isGone = true;
      this.visit = { detection: this.detect(), session: null };
      const found = this.extract();
      const isNew = found !== null && hasProse(found) && !isStillThere(this.before, found.article.text);
      const isAtRest = isNew && found.article.text === seen;
      seen = isNew ? found.article.text : null;
      return isAtRest ? found : null;
    };
    lookUntilFound(this.window.document, look, USUAL_PATIENCE, leaving)
      .then((found) => {
        const last = found ?? (leaving.aborted ? null : this.extract());
        if (last !== null && !leaving.aborted) this.read(last, leaving);
      })
      .catch((error: unknown) => console.error('Sorot: this page could not be awaited', error));
  }

  private read(found: Extraction, leaving: AbortSignal): void {
    const session = beginSession(this.window, this.rekeyed(found), leaving);
    this.visit = { detection: this.visit.detection, session };
    session.reading
      .start()
      .then(() => {
        if (leaving.aborted) return;
        void tellPanel.readingChanged(null);
        session.offerDraft();
      })
      .catch((error: unknown) => console.error('Sorot: this page could not be read', error));
  }

  /** A script may change the text and leave the canonical address of the article before. */
  private rekeyed(found: Extraction): Extraction {
    const { article, linear } = found;
    const { before } = this;
    const isStale =
      before !== null &&
      before.text !== article.text &&
      before.canonical === canonicalOf(this.window.document);
    return isStale ? { article: { ...article, pageKey: pageKeyOf(article.url, null) }, linear } : found;
  }

  private detect(): Detection {
    return detect(this.window.document, this.window.location.href);
  }

  private extract(): Extraction | null {
    return extract(this.window.document, this.window.location.href, this.visit.detection);
  }
}
