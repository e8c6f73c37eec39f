import type { BrowserPage } from './harness/session.ts';

/** What stands in a page, as a content script sees it: nothing there is what a script of the page changed. */
export interface PageState {
  /** The whole document as markup; '' where it is not asked for. */
  readonly html: string;
  /** Names of the highlights. */
  readonly highlights: readonly string[];
  /** How many of Sorot's marks for names are to be seen. */
  readonly drawn: number;
  /** How many style sheets the document adopted. */
  readonly sheets: number;
  /** Lengths of the tasks longer than 50 milliseconds until it was read; empty where the browser does not tell. */
  readonly longTasksMs: readonly number[];
}

interface ExtensionApi {
  readonly tabs: { query(of: object): Promise<readonly { id?: number }[]> };
  readonly scripting: {
    executeScript(of: object): Promise<readonly { result?: unknown; error?: unknown }[]>;
  };
}

/** Whether the document's markup is wanted too; to write that of a large one is a long task itself. */
export type Wanted = 'markup' | 'no markup';

/** Reads the tab in front, asked from a page of the extension that may read it. */
export function stateOfTabInFront(own: BrowserPage, wanted: Wanted): Promise<PageState> {
  return own.evaluate(
    async (args) => {
      const { browser, chrome } = globalThis as unknown as Partial<
        Record<'browser' | 'chrome', ExtensionApi>
      >;
      const api = browser ?? chrome;
      const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
      const func = (what: string) => {
        // By the getters of the interfaces, which the page may have laid something before.
        const read = <T>(of: object, name: string, from: object) =>
          Object.getOwnPropertyDescriptor(of, name)?.get?.call(from) as T;
        const root = read<Element>(Document.prototype, 'documentElement', document);
        const tasks = (): readonly number[] => {
          if (navigator.userAgent.includes('Firefox')) return [];
          const watch = new PerformanceObserver(() => {});
          watch.observe({ type: 'longtask', buffered: true });
          return watch.takeRecords().map((task) => task.duration);
        };
        const highlights: string[] = [];
        let drawn = 0;
        CSS.highlights.forEach((marks, name) => {
          highlights.push(name);
          marks.forEach((range) => {
            const isSeen = !range.collapsed && range.startContainer.getRootNode() === document;
            if (name.startsWith('sorot-') && isSeen) drawn += 1;
          });
        });
        return {
          html: what === 'markup' ? read<string>(Element.prototype, 'outerHTML', root) : '',
          highlights: highlights.sort(),
          drawn,
          sheets: read<readonly unknown[]>(Document.prototype, 'adoptedStyleSheets', document).length,
          longTasksMs: tasks(),
        };
      };
      // Firefox lets a content script go through no list of the page's: there it is the page's own world that is asked.
      const world = navigator.userAgent.includes('Firefox') ? 'MAIN' : 'ISOLATED';
      const [answer] =
        (await api?.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func, args, world })) ?? [];
      if (!answer?.result) throw new Error(`The page could not be read: ${answer?.error}`);
      return answer.result as PageState;
    },
    [wanted],
  );
}

/** The same of a page that Sorot may not read, by the page's own world. */
export function stateOfUnread(page: BrowserPage): Promise<Omit<PageState, 'drawn'>> {
  return page.evaluate(() => {
    const tasks = (): readonly number[] => {
      if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return [];
      const watch = new PerformanceObserver(() => {});
      watch.observe({ type: 'longtask', buffered: true });
      return watch.takeRecords().map((task) => task.duration);
    };
    const longTasksMs = tasks();
    const root = Reflect.get(Document.prototype, 'documentElement', document) as Element;
    const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get;
    return {
      html: Reflect.get(Element.prototype, 'outerHTML', root) as string,
      highlights: [...CSS.highlights.keys()].sort(),
      sheets: (sheets?.call(document) as readonly unknown[] | undefined)?.length ?? 0,
      longTasksMs,
    };
  });
}
