import { browser } from 'wxt/browser';
import { exportFileName } from '../../components/offer-file.ts';
import { isFileDue } from '../../lib/library/backup-files.ts';
import { toExport } from '../../lib/library/export.ts';
import { changeBackupFiles, readBackupFiles } from '../../lib/storage/backup-files.ts';
import { fileAddress } from './file-address.ts';
import { library } from './stores.ts';

/** The folder among the downloads. */
const FOLDER = 'Sorot';

/**
 * Writes a file with all articles and notes, where one is due and the reader allows it. Not while something is missing.
 * One at a time: the hour and the reader's choice may ask together.
 */
export function writeFileIfDue(): Promise<void> {
  return navigator.locks.request('sorot-backup-file', writeIfDue);
}

async function writeIfDue(): Promise<void> {
  if (!isFileDue(await readBackupFiles(), Date.now())) return;
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  const opened = await library();
  if ((await opened.health()).kind !== 'well') return;
  const address = await fileAddress(async () => toExport((await opened.readable()).contents));
  try {
    await download(address.url);
    await changeBackupFiles({ lastAt: new Date().toISOString() });
  } finally {
    await address.discard();
  }
}

/** Settles when the file is on the disk. */
async function download(url: string): Promise<void> {
  const { downloads } = browser;
  let settle = (_error: Error | null): void => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === null ? resolve() : reject(error));
  });
  let id: number | null = null;
  const onChanged = (delta: {
    readonly id: number;
    readonly state?: { readonly current?: string | undefined } | undefined;
  }) => {
    if (delta.id !== id) return;
    if (delta.state?.current === 'complete') settle(null);
    if (delta.state?.current === 'interrupted') settle(new Error('The download was interrupted.'));
  };
  downloads.onChanged.addListener(onChanged);
  try {
    const filename = `${FOLDER}/${exportFileName(new Date())}`;
    id = await downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    // A short file may have been written before its id was known.
    const [now] = await downloads.search({ id });
    if (now !== undefined) onChanged({ id, state: { current: now.state } });
    await ended;
  } finally {
    downloads.onChanged.removeListener(onChanged);
  }
}
