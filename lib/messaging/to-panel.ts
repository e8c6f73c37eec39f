import { browser } from 'wxt/browser';
import type { PanelCalls } from './calls.ts';
import { type Caller, createCaller } from './envelope.ts';

/** What a page tells the side panel. With no panel open nobody answers: a failure that says so, and no more. */
export const tellPanel: Caller<PanelCalls> = createCaller('panel', (envelope) =>
  browser.runtime.sendMessage(envelope),
);
