import type { ReadingSettings } from '../../lib/library/reading-settings.ts';
import type { Undo } from '../kept-actions.ts';
import type { Command } from '../popup/page-actions.ts';
import type { SitesActions } from '../site-actions.ts';

/** What the settings ask of their door. Each rejects when it could not be done. */
export interface SettingsActions {
  reading(): Promise<ReadingSettings>;
  /** Changes some of the choices; open pages follow. */
  change(changes: Partial<ReadingSettings>): Promise<void>;
  /** Tells the choices when they changed, elsewhere too; gives the way to end that. */
  watch(changed: (settings: ReadingSettings) => void): () => void;
  readonly sites: SitesActions;
  /** Hosts on which the reader chose the body of the articles. */
  chosenBodies(): Promise<readonly string[]>;
  /** Forgets what was chosen on a host. */
  forgetBody(host: string): Promise<Undo>;
  /** What can be done by keys, and by which. */
  commands(): Promise<readonly Command[]>;
  /** Opens the browser's own page for giving keys. */
  changeKeys(): Promise<void>;
}
