import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCalls } from '../../lib/messaging/answer.ts';
import type { PageCalls } from '../../lib/messaging/calls.ts';
import { tellPanel } from '../../lib/messaging/to-panel.ts';
import { detect } from '../../lib/page/detect.ts';
import { extract } from '../../lib/page/extract.ts';
import { pageHandlers } from './page-handlers.ts';
import { beginSession, type Session } from './session.ts';

/** Where an earlier run of this script left its way to stop: a page read twice (by hand, or after an update) is read once. */
const RUNNING = Symbol.for('sorot.article');

/** The content script's own world; the page has another. */
const world = globalThis as { [RUNNING]?: AbortController };

function read(signal: AbortSignal): void {
  const detection = detect(document, location.href);
  const extraction = extract(document, location.href, detection);
  const session: Session | null = extraction && beginSession(window, extraction, signal);
  answerCalls<PageCalls>('page', pageHandlers(detection, session), signal);
  session?.reading
    .start()
    .then(() => {
      void tellPanel.readingChanged(null);
      session.offerDraft();
    })
    .catch((error: unknown) => console.error('Sorot: this page could not be read', error));
}

export default defineUnlistedScript(() => {
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  read(running.signal);
});
