import { OWN } from '../../../tests/messaging/senders.ts';

/** What stands in for the browser's own API, and what was done with it. */
export interface FakeBrowser {
  /** What `storage.local` holds. */
  readonly kept: Map<string, unknown>;
  /** Tabs that a script was put into, or that were written to, since {@link FakeBrowser.forget}. */
  readonly touchedTabs: number[];
  forget(): void;
}

/** As much of the extension API as the background's handlers use, for a run outside every browser. To be called before they are imported. */
export function installFakeBrowser(): FakeBrowser {
  const kept = new Map<string, unknown>();
  const touchedTabs: number[] = [];
  const api = {
    runtime: {
      id: OWN.chromium.id,
      getURL: (path: string) => `${OWN.chromium.address.slice(0, -1)}${path}`,
      sendMessage: () => Promise.resolve(),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
    storage: { local: localStorageOf(kept) },
    permissions: { getAll: () => Promise.resolve({ origins: ['*://*/*'] }) },
    scripting: {
      executeScript: ({ target }: { target: { tabId: number } }) =>
        Promise.resolve(touchedTabs.push(target.tabId)),
    },
    tabs: {
      query: () => Promise.resolve([]),
      sendMessage: (tab: number) => {
        touchedTabs.push(tab);
        return Promise.resolve({ ok: true, value: null });
      },
    },
    i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'en' : key) },
    action: {
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      setBadgeText: () => Promise.resolve(),
      setTitle: () => Promise.resolve(),
    },
  };
  Object.assign(globalThis, { chrome: api });
  return { kept, touchedTabs, forget: () => void touchedTabs.splice(0) };
}

function localStorageOf(kept: Map<string, unknown>) {
  return {
    get: (keys: string | readonly string[] | null) => {
      const wanted = keys === null ? [...kept.keys()] : [keys].flat();
      return Promise.resolve(
        Object.fromEntries(wanted.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
      );
    },
    getKeys: () => Promise.resolve([...kept.keys()]),
    set: (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(structuredClone(values))) kept.set(key, value);
      return Promise.resolve();
    },
    remove: (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
      return Promise.resolve();
    },
  };
}
