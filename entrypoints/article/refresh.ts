import { tellPanel } from '../../lib/messaging/to-panel.ts';
import type { Visits } from './visits.ts';

/** Asks again for what may have been written elsewhere, and shows it. */
export async function refresh({ current: { session } }: Visits): Promise<void> {
  await session?.reading.refresh();
  session?.guide.redraw();
  void tellPanel.readingChanged(null);
}

/**
 * Does so when the reader comes back to a page that the browser had put aside as it was: it heard of no write meanwhile,
 * and the toolbar tells nothing of it any more.
 */
export function refreshOnReturn(window: Window, visits: Visits, signal: AbortSignal): void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) refresh(visits).catch((error: unknown) => console.error('Sorot:', error));
  };
  window.addEventListener('pageshow', shown, { signal });
}
