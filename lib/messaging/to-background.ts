import { browser } from 'wxt/browser';
import type { BackgroundCalls } from './calls.ts';
import { type Caller, createCaller } from './envelope.ts';

/** The background's calls, from any other door. */
export const askBackground: Caller<BackgroundCalls> = createCaller('background', (envelope) =>
  browser.runtime.sendMessage(envelope),
);
