import '../../lib/messaging/no-element-as-browser.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCalls } from '../../lib/messaging/answer.ts';
import { clearLeftovers, watchLife } from './life.ts';
import { pageHandlers } from './page-handlers.ts';
import { refreshOnReturn } from './refresh.ts';
import { Visits } from './visits.ts';

/** Where an earlier run of this script left its way to stop: a page read twice (by hand, or after an update) is read once. */
const RUNNING = Symbol.for('sorot.article');

/** The content script's own world; the page has another. */
const world = globalThis as { [RUNNING]?: AbortController };

export default defineUnlistedScript(() => {
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  clearLeftovers(document);
  watchLife(window, running);
  const visits = new Visits(window, running.signal);
  answerCalls('page', pageHandlers(visits), running.signal);
  refreshOnReturn(window, visits, running.signal);
});
