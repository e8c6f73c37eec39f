import type { MarkLook } from '../../lib/library/reading-settings.ts';
import { readReadingSettings, watchReadingSettings } from '../../lib/storage/settings.ts';

/** Draws a door's marks as the reader chose, for as long as its page is open. */
export function followLook(restyle: (look: MarkLook) => void): void {
  watchReadingSettings(restyle);
  readReadingSettings().then(restyle, console.error);
}
