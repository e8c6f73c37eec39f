import type { Alarm } from './canary.ts';
import type { RingBackup } from './ring.ts';

/**
 * How the library does: as it should; written by a newer version, so only read; in a private window, which keeps
 * nothing of it; in a browser that forgets everything when it quits; with something missing, and the newest backup from
 * which that could come back; with records that cannot be read; or with a database that the browser cannot read. With the
 * last two stands the newest backup that can be read whole.
 */
export type Health =
  | { readonly kind: 'well' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'private' }
  | { readonly kind: 'fleeting' }
  | { readonly kind: 'loss'; readonly alarm: Alarm; readonly backup: RingBackup | null }
  | { readonly kind: 'damaged'; readonly records: number; readonly backup: RingBackup | null }
  | { readonly kind: 'unreadable'; readonly backup: RingBackup | null };

/**
 * What becomes of a note that is written: it stays in the library; it does so though the window is a private one; or it
 * goes when the browser quits.
 */
export type Keeping = 'lasting' | 'private' | 'fleeting';
