import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { ExportFormat } from '../../components/library/exchange-actions.ts';
import type { LibraryContents } from '../../lib/library/contents.ts';
import { toExport } from '../../lib/library/export.ts';
import { toJsonLd } from '../../lib/library/export-jsonld.ts';
import { toMarkdown } from '../../lib/library/export-markdown.ts';
import { NOTE_COLUMNS, noteRows } from '../../lib/library/note-rows.ts';

/** A file to be handed to the reader. */
export interface ExportFile {
  /** With its dot. */
  readonly ending: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What a spreadsheet would take for the beginning of a formula, also in the wide forms of East Asia. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** The date of every file in a zip: equal libraries give equal bytes. The oldest that the format knows. */
const ZIP_TIME = new Date(1980, 0, 1);

/** A library as a file of a format. */
export function exportFile(format: ExportFormat, contents: LibraryContents): ExportFile {
  switch (format) {
    case 'json':
      return { ending: '.json', type: 'application/json', content: toExport(contents) };
    case 'jsonld':
      return { ending: '.jsonld', type: 'application/ld+json', content: toJsonLd(contents) };
    case 'csv':
      return { ending: '.csv', type: 'text/csv;charset=utf-8', content: toCsv(contents) };
    case 'markdown':
      return markdownFile(contents);
  }
}

/** A table by RFC 4180, with the mark by which spreadsheets know UTF-8. */
function toCsv(contents: LibraryContents): string {
  const rows = [[...NOTE_COLUMNS], ...noteRows(contents).map((row) => [...row])];
  return `\ufeff${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** One article is one file; several are a zip. */
function markdownFile(contents: LibraryContents): ExportFile {
  const files = toMarkdown(contents);
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0) {
    return { ending: '.md', type: 'text/markdown;charset=utf-8', content: first.text };
  }
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  return {
    ending: '.zip',
    type: 'application/zip',
    content: zipSync(entries, { mtime: ZIP_TIME, level: 1 }),
  };
}
