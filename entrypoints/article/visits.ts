import { askBackground } from '../../lib/messaging/to-background.ts';
import { tellPanel } from '../../lib/messaging/to-panel.ts';
import { findBySelector, selectorOf } from '../../lib/page/chosen-selector.ts';
import { detect } from '../../lib/page/detect.ts';
import type { Detection } from '../../lib/page/detection.ts';
import type { Extraction } from '../../lib/page/extract.ts';
import { atOnce, inTurns, type Steps } from '../../lib/page/in-turns.ts';
import { lookUntilFound, USUAL_PATIENCE } from '../../lib/page/look-until-found.ts';
import { nextTurn } from '../../lib/page/next-turn.ts';
import { pageKeyOf } from '../../lib/page/page-key.ts';
import { hasProse, readChosen, readingChosen } from '../../lib/page/read-chosen.ts';
import { find, isInPage } from '../../lib/page/safe-dom.ts';
import { mayStillBeBuilt } from '../../lib/page/unfinished.ts';
import { watchMoves } from '../../lib/page/watch-moves.ts';
import { chooseBlock } from './choosing.ts';
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
  find<HTMLLinkElement>(document, 'link[rel="canonical"]')?.href ?? null;

function beforeOf({ article, linear }: Extraction, document: Document): Before {
  const node = linear.segments.at(-1)?.node;
  return { text: article.text, canonical: canonicalOf(document), node, isGone: false };
}

const isStillThere = (before: Before | null, text: string): boolean =>
  before !== null && !before.isGone && before.text === text;

/** Reads the article of a page, and each further one that the page becomes without being loaded anew, until `signal` aborts. */
export class Visits {
  private readonly window: Window;
  private readonly signal: AbortSignal;
  private leaving = new AbortController();
  private choosing = new AbortController();
  private before: Before | null = null;
  private visit: Visit;
  /** Finds the body that the reader chose; null: none is remembered for pages like this one. */
  private chosen: (() => Element | null) | null = null;
  private beginning: Promise<void>;

  constructor(window: Window, signal: AbortSignal) {
    this.window = window;
    this.signal = signal;
    this.visit = { detection: this.detect(), session: null };
    watchMoves(window, (from, to) => this.move(from, to), signal);
    signal.addEventListener('abort', () => {
      this.leaving.abort();
      this.choosing.abort();
    });
    this.beginning = this.start();
  }

  /** The visit as it stands. */
  get current(): Visit {
    return this.visit;
  }

  /** Whether a body is remembered for pages like this one. */
  get isBodyChosen(): boolean {
    return this.chosen !== null;
  }

  /** Settles when it is known whether a body is remembered, and what can be read at once is. */
  begun(): Promise<void> {
    return this.beginning;
  }

  /** Lets the reader choose the body of a page that is no article; false: it is read already. */
  chooseBody(): boolean {
    if (this.visit.session !== null) return false;
    this.choosing.abort();
    this.choosing = new AbortController();
    chooseBlock(this.window, (block) => this.readBlock(block), this.choosing.signal);
    return true;
  }

  /** Leaves the page where it was read by the chosen body. */
  forgetBody(): void {
    this.chosen = null;
    if (this.visit.detection.article) return;
    this.leave();
    tellOfLeaving();
  }

  /** Reads a block as the body, and has it remembered; false: there is no prose in it. */
  private readBlock(block: Element): boolean {
    const { document, location } = this.window;
    const detection = { ...this.detect(), article: false as const };
    const found = readChosen(document, location.href, detection, block);
    if (found === null) return false;
    const selector = selectorOf(block);
    this.leave(detection);
    this.chosen = () => {
      if (isInPage(block)) return block;
      return selector === null ? null : findBySelector(document, selector);
    };
    this.read(found, this.leaving.signal);
    if (selector !== null) void keepBody(selector, detection.reason);
    return true;
  }

  /** Ends what was read, awaited or being chosen of the page. */
  private leave(detection: Detection = this.detect()): void {
    this.choosing.abort();
    this.leaving.abort();
    this.leaving = new AbortController();
    this.visit = { detection, session: null };
  }

  /** Another address of the same article is no move: `?page=2`, a parameter that tells who shared it. */
  private move(from: string, to: string): void {
    if (pageKeyOf(from, null) === pageKeyOf(to, null)) return;
    const read = this.visit.session?.reading.extraction;
    if (read) this.before = beforeOf(read, this.window.document);
    this.leave();
    tellOfLeaving();
    this.beginning = this.start();
  }

  private start(): Promise<void> {
    return this.begin().catch((error: unknown) => console.error('Sorot: this page could not be read', error));
  }

  private async begin(): Promise<void> {
    const leaving = this.leaving.signal;
    this.chosen = null;
    // To compile the script and look what the page is was work enough for one turn, and so is reading it.
    await nextTurn();
    if (leaving.aborted) return;
    const { detection } = this.visit;
    if (!detection.article) {
      const chosen = await this.askChosen(detection.reason);
      if (leaving.aborted) return;
      this.chosen = chosen;
    }
    const first = this.before === null ? await inTurns(this.extracting(), leaving) : null;
    await nextTurn();
    if (leaving.aborted) return;
    if (first !== null && hasProse(first)) this.read(first, leaving);
    else if (detection.article || this.before !== null || this.chosen !== null || mayStillBeBuilt(detection))
      this.await(leaving);
  }

  private async askChosen(reason: string): Promise<(() => Element | null) | null> {
    const kept = await askBackground.chosenBody({ reason });
    if (!kept.ok) console.warn(`Sorot: ${kept.error.message}`);
    const selector = kept.ok ? kept.value : null;
    return selector === null ? null : () => findBySelector(this.window.document, selector);
  }

  /** Waits for the article that the page's script builds; what there is at the end of patience is read as it is. */
  private await(leaving: AbortSignal): void {
    let seen: string | null = null;
    const look = (): Extraction | null => {
      if (this.before?.node !== undefined && !isInPage(this.before.node)) this.before.isGone = true;
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
    this.choosing.abort();
    const { detection } = this.visit;
    const readAgain = () => this.extract(detection.article ? this.detect() : detection);
    const session = beginSession(this.window, this.rekeyed(found), readAgain, leaving);
    this.visit = { detection, session };
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
    const { article } = found;
    const { before } = this;
    const isStale =
      before !== null &&
      before.text !== article.text &&
      before.canonical === canonicalOf(this.window.document);
    return isStale ? { ...found, article: { ...article, pageKey: pageKeyOf(article.url, null) } } : found;
  }

  private detect(): Detection {
    return detect(this.window.document, this.window.location.href);
  }

  /** The article as it stands in the page now. */
  private extract(detection = this.visit.detection): Extraction | null {
    return atOnce(this.extracting(detection));
  }

  private extracting(detection = this.visit.detection): Steps<Extraction | null> {
    const { document, location } = this.window;
    return readingChosen(document, location.href, detection, this.chosen?.() ?? null);
  }
}

/** What panel and toolbar tell of the page is over; a reading that follows tells anew. */
function tellOfLeaving(): void {
  void tellPanel.readingChanged(null);
  void askBackground.pageLeft(null);
}

async function keepBody(selector: string, reason: string): Promise<void> {
  const kept = await askBackground.keepBody({ selector, reason });
  if (!kept.ok) console.warn(`Sorot: the chosen body is not remembered: ${kept.error.message}`);
}
