import { browser } from 'wxt/browser';
import type { PageCalls } from './calls.ts';
import { type Caller, createCaller } from './envelope.ts';

/** The calls of the content script in a tab's top frame. */
export function askPage(tabId: number): Caller<PageCalls> {
  return createCaller('page', (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/** Tells every page that notes or settings were written elsewhere. Pages without Sorot do not answer, and need not. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askPage(id).refresh(null))));
}
