import type { BrowserPage } from './harness/session.ts';

interface Answered {
  readonly frameId: number;
  readonly result?: unknown;
}

/** The part of the extension API by which a page of the extension has a content script send something. */
interface ExtensionApi {
  readonly tabs: { query(of: object): Promise<readonly { id?: number }[]> };
  readonly scripting: {
    executeScript(of: object): Promise<readonly Answered[]>;
  };
}

/** What a content script was told: an outcome of the background's, or that nobody answered it. */
export interface Told {
  readonly ok?: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code?: string };
}

/** Sends messages from the place of Sorot's script in the tab in front, in its page or in its first frame, one by one. */
export function sentFromTabInFront(
  own: BrowserPage,
  frame: 'page' | 'sub-frame',
  messages: readonly unknown[],
): Promise<readonly Told[]> {
  return own.evaluate(
    async ([wanted, sent]) => {
      const { browser, chrome } = globalThis as unknown as Partial<
        Record<'browser' | 'chrome', ExtensionApi>
      >;
      const api = browser ?? chrome;
      const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
      const answers = await api?.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        args: [sent],
        func: async (all: readonly unknown[]) => {
          const world = globalThis as unknown as Partial<
            Record<'browser' | 'chrome', { runtime: { sendMessage(message: unknown): Promise<unknown> } }>
          >;
          const told: unknown[] = [];
          for (const message of all)
            told.push(await (world.browser ?? world.chrome)?.runtime.sendMessage(message));
          return told;
        },
      });
      const answer = answers?.find(({ frameId }) => (frameId === 0) === (wanted === 'page'));
      return (answer?.result ?? []) as Told[];
    },
    [frame, messages] as const,
  );
}
