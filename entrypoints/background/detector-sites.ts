import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/to-page.ts';
import { type DetectorSites, detectorSites, standingOf } from '../../lib/sites/choice.ts';
import { readSiteSettings, SITES_KEY } from '../../lib/storage/site-settings.ts';

/** Fixed: the browser keeps a registered script over its restarts under this id. */
const ID = 'sorot-detector';

/** Changes of the registration run one after the other: two at once would register the id twice. */
let placing: Promise<void> = Promise.resolve();

/**
 * Keeps the detector registered where the reader and the browser allow it: at each wake of the background, and whenever
 * permission or choice changes. Chrome drops the registration with each update of the extension.
 */
export function watchSites(): void {
  placeSoon();
  browser.permissions.onAdded.addListener(({ origins }) => {
    placeSoon();
    if (origins !== undefined && origins.length > 0) readInFront().catch(console.error);
  });
  browser.permissions.onRemoved.addListener(placeSoon);
  browser.storage.local.onChanged.addListener((changes) => {
    if (SITES_KEY in changes) placeSoon();
  });
}

function placeSoon(): void {
  placing = placing
    .then(place)
    .catch((error: unknown) => console.error('Sorot: the detector was not registered', error));
}

async function place(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = detectorSites(origins, await readSiteSettings());
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (wanted === null) {
    if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (present !== undefined && isSame(wanted, present)) return;
  if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['detector.js'],
      matches: [...wanted.matches],
      excludeMatches: [...wanted.excludeMatches],
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ]);
}

/** Of a registration, as the browser tells it. */
interface Present {
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
}

function isSame(wanted: DetectorSites, present: Present): boolean {
  const listed = (patterns: readonly string[] = []) => [...patterns].sort().join(' ');
  return (
    listed(wanted.matches) === listed(present.matches) &&
    listed(wanted.excludeMatches) === listed(present.excludeMatches)
  );
}

/** Reads the pages that the reader has before them: whoever gives a permission does so for these. The rest at their next load. */
function readInFront(): Promise<void> {
  return readOpen({ active: true });
}

/** Takes over the open pages after an update: Chrome leaves them to a script that can ask nobody any more. */
export function takeOver(): Promise<void> {
  return readOpen({});
}

async function readOpen(of: { readonly active?: boolean }): Promise<void> {
  const [{ origins = [] }, settings, tabs] = await Promise.all([
    browser.permissions.getAll(),
    readSiteSettings(),
    browser.tabs.query(of),
  ]);
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || standingOf(url, origins, settings) !== 'reads') continue;
    const isRead = (await askPage(id).summary(null)).ok;
    if (isRead) continue;
    // A tab that the browser put to sleep is read when it wakes.
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/detector.js'] })
      .catch(console.warn);
  }
}
