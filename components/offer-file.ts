import { ownDay } from '../lib/library/own-day.ts';

/** `sorot-YYYY-MM-DD.json`, or with another ending, by the reader's own day. */
export function exportFileName(now: Date, ending = '.json'): string {
  return `sorot-${ownDay(now)}${ending}`;
}

/** The browser fetches the file after the click returns; a minute is enough for any, and nothing waits for it. */
const FETCHED_MS = 60_000;

/** Hands the reader a file, as a download. */
export function offerFile(
  document: Document,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_MS);
}
