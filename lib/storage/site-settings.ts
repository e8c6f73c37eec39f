import { browser } from 'wxt/browser';
import { parseSiteSettings, type SiteSettings } from '../sites/site-settings.ts';
import { storageError } from './storage-error.ts';

/** Under which `storage.local` keeps the reader's choice of sites. */
export const SITES_KEY = 'sites';

/** What the reader said about sites, or the defaults. Rejects with a `StorageError`. */
export async function readSiteSettings(): Promise<SiteSettings> {
  try {
    return parseSiteSettings((await browser.storage.local.get(SITES_KEY))[SITES_KEY]);
  } catch (error) {
    throw storageError(error);
  }
}

/** Keeps what the reader said; resolves after the browser has it. Rejects with a `StorageError`. */
export async function keepSiteSettings(settings: SiteSettings): Promise<void> {
  try {
    await browser.storage.local.set({ [SITES_KEY]: settings });
  } catch (error) {
    throw storageError(error);
  }
}

/** Whether the reader was ever asked about sites. */
export async function wasAskedAboutSites(): Promise<boolean> {
  return SITES_KEY in (await browser.storage.local.get(SITES_KEY));
}
