import type { Choice, Standing } from '../lib/sites/choice.ts';

/** On which sites Sorot reads by itself, as it stands now. */
export interface SitesNow {
  readonly choice: Choice;
  /** Whether the browser lets Sorot read every blog of Blogger. */
  readonly bloggerGranted: boolean;
  /** Sites that are always read, by name. */
  readonly always: readonly string[];
  /** Sites that are never read, by name. */
  readonly never: readonly string[];
}

/** What the page about sites asks of its door. Each rejects when it could not be done. */
export interface SitesActions {
  sites(): Promise<SitesNow>;
  /** Asks the browser for what the choice needs, and keeps it; false: the reader refused. To be called in the press itself. */
  choose(choice: Choice): Promise<boolean>;
  /** Takes a site off the list of those always, or never, read. */
  takeOff(site: string, list: 'always' | 'never'): Promise<void>;
  /** Says when something changed elsewhere, in the browser's own page too; gives the way to end that. */
  watch(changed: () => void): () => void;
}

/** The site of the page in the tab. */
export interface SiteHere {
  readonly url: string;
  readonly site: string;
  readonly standing: Standing;
}

/** What the popup asks about the site of its page. Each rejects when it could not be done. */
export interface SiteHereActions {
  /** Null where the page is none of the web, or its address is hidden from Sorot. */
  siteHere(): Promise<SiteHere | null>;
  /** Asks the browser for the site, and keeps it; false: the reader refused. To be called in the press itself. */
  always(here: SiteHere): Promise<boolean>;
  /** Switches Sorot off on the site, or on again; what is marked on the page goes at once. */
  never(here: SiteHere, off: boolean): Promise<void>;
}
