import { ownDay } from '../lib/library/own-day.ts';

/** `sorot-YYYY-MM-DD.json`, by the reader's own day. */
export function exportFileName(now: Date): string {
  return `sorot-${ownDay(now)}.json`;
}

/** The browser fetches the file after the click returns; a minute is enough for any, and nothing waits for it. */
const FETCHED_MS = 60_000;

/** Hands the reader a JSON file, as a download. */
export function offerFile(document: Document, name: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_MS);
}
