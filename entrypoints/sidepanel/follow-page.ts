import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FollowPage, PanelEvents } from '../../components/panel/panel-actions.ts';
import { answerCalls } from '../../lib/messaging/answer.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { PageTab } from '../popup/page-tab.ts';

const ledPlace = v.union([v.object({ mention: v.number() }), v.object({ note: v.string() })]);

const done = { ok: true, value: null } as const;

/**
 * Follows the tab in front of the panel's window, or the one tab `named` in its address: which page is in it, and what
 * that page tells.
 */
export function followPage(tab: () => Promise<PageTab>, named: number | null): FollowPage {
  return (events) => {
    const stop = new AbortController();
    const followed = new FollowedTab(tab, events);
    answerCalls(
      'panel',
      {
        readingChanged(_, sender) {
          if (followed.isFrom(sender)) events.onReading();
          return done;
        },
        ledTo(of, sender) {
          if (followed.isFrom(sender)) events.onLed(v.parse(ledPlace, of));
          return done;
        },
      },
      stop.signal,
    );
    const activated = () => {
      if (named === null) followed.look();
    };
    const updated = (id: number, change: { readonly url?: string; readonly status?: string }) => {
      if (id === followed.id && (change.url !== undefined || change.status !== undefined)) followed.look();
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    stop.signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    });
    followed.look();
    return () => stop.abort();
  };
}

/** The tab that the panel speaks of, and what it was last seen to hold. */
class FollowedTab {
  id: number | null = null;
  private key = '';
  private readonly tab: () => Promise<PageTab>;
  private readonly events: PanelEvents;

  constructor(tab: () => Promise<PageTab>, events: PanelEvents) {
    this.tab = tab;
    this.events = events;
  }

  /** Looks which page is in front: another one is told as such, the same one is asked anew. */
  look(): void {
    this.tab().then(
      ({ id, url }) => {
        const key = `${id} ${url}`;
        this.id = id;
        if (key === this.key) this.events.onReading();
        else this.events.onPage(key);
        this.key = key;
      },
      (error: unknown) => console.error('Sorot: no page in front', error),
    );
  }

  isFrom({ tabId }: Sender): boolean {
    return tabId !== null && tabId === this.id;
  }
}
