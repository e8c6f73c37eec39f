import { browser } from 'wxt/browser';
import type { Standing } from '../../lib/sites/choice.ts';
import { standingNow } from './standing-now.ts';
import { tabParameter } from './tab-parameter.ts';

/** The tab that the popup speaks of. */
export interface PageTab {
  readonly id: number;
  /** Its address without fragment; '' where Sorot may not read it. */
  readonly url: string;
  /** Whether it holds a page of the web. The address is hidden from Sorot where it may not read. */
  readonly readable: boolean;
  /** Whether Sorot may read it without being asked each time. */
  readonly granted: boolean;
  /** How its site stands; 'asks' where the address is hidden. */
  readonly standing: Standing;
}

/** The tab named in the popup's address, or the one in front. @throws when there is none. */
export async function pageTab(search: string): Promise<PageTab> {
  const named = tabParameter(search);
  const tab = named === null ? await tabInFront() : await browser.tabs.get(named);
  if (tab?.id === undefined) throw new Error('No tab to speak of');
  const url = tab.url ?? '';
  const readable = /^https?:/.test(url);
  const standing = await standingNow(url);
  return { id: tab.id, url: url.replace(/#.*$/, ''), readable, granted: standing === 'reads', standing };
}

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
