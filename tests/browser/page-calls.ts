import type { PageSummary } from '../../lib/messaging/calls.ts';
import type { BrowserPage } from './harness/session.ts';

/** The part of the browser's extension API that a test asks. */
interface ExtensionApi {
  readonly tabs: {
    query(of: { active: boolean; currentWindow: boolean }): Promise<readonly { id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<{ value: unknown }>;
  };
}

/** Asks the content script of the tab in front what its page is, from a page of the extension. */
export async function summaryOfTabInFront(own: BrowserPage): Promise<PageSummary> {
  return (await callTabInFront(own, 'summary', null)) as PageSummary;
}

/** Does what the browser's keys for the next (1) and the previous (-1) name do: no driver can press those. */
export async function stepTabInFront(own: BrowserPage, by: 1 | -1): Promise<void> {
  await callTabInFront(own, 'step', { by });
}

/** The id of the tab in front, from a page of the extension. */
export function idOfTabInFront(own: BrowserPage): Promise<number> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', ExtensionApi>>;
    const [tab] = (await (browser ?? chrome)?.tabs.query({ active: true, currentWindow: true })) ?? [];
    return tab?.id ?? -1;
  });
}

/** Switches the highlights of the tab in front on or off. */
export async function paintTabInFront(own: BrowserPage, on: boolean): Promise<void> {
  await callTabInFront(own, 'paint', { on });
}

function callTabInFront(own: BrowserPage, call: string, of: unknown): Promise<unknown> {
  return own.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Partial<
        Record<'browser' | 'chrome', ExtensionApi>
      >;
      const api = browser ?? chrome;
      if (api === undefined) throw new Error('This is no page of the extension');
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return (await api.tabs.sendMessage(tab?.id ?? -1, { sorot: 'page', ...message })).value;
    },
    { call, of },
  );
}

/** Does what the browser's key, or its menu, for a highlight does: no driver can press or open those. */
export async function highlightInTabInFront(own: BrowserPage, colour: string | null): Promise<void> {
  await callTabInFront(own, 'highlightSelection', { colour });
}

interface ToolbarApi {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
}

/** What the toolbar says of a tab, from a page of the extension. */
export function badgeOfTab(own: BrowserPage, tabId: number): Promise<{ text: string; title: string }> {
  return own.evaluate(
    async (of) => {
      const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', ToolbarApi>>;
      const { action } = browser ?? chrome ?? {};
      if (action === undefined) throw new Error('This is no page of the extension');
      const [text, title] = await Promise.all([action.getBadgeText(of), action.getTitle(of)]);
      return { text, title };
    },
    { tabId },
  );
}
