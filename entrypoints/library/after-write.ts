import { tellPages } from '../../lib/messaging/to-page.ts';

/** Lets the open pages know of a write. Not waited for: what was written stands, whether or not a page hears of it. */
export function afterWrite(): void {
  tellPages().catch(console.error);
}
