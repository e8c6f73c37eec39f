import { type LibraryContents, parseContents } from './contents.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export-format.ts';
import { bySaving, byWriting } from './order.ts';

/**
 * The library as one file, `docs/export-format.md`. Equal libraries give equal bytes: the order of records and keys is
 * fixed, and the file does not say when it was made.
 * Throws where the contents could not be imported again: a file that looks like a backup and is none loses the library.
 */
export function toExport({ articles, notes }: LibraryContents): string {
  const contents = parseContents(articles.toSorted(bySaving), notes.toSorted(byWriting));
  if (!contents.ok) throw new Error(`The library cannot be exported: ${contents.fault}`);
  return `${JSON.stringify({ format: EXPORT_FORMAT, version: EXPORT_VERSION, ...contents.value }, null, 2)}\n`;
}
