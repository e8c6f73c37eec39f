import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatTable, type Row, readTable } from './hand-table.ts';

const FOLDER = join(import.meta.dirname, '../assets/lexicon');

/** Columns of an imported table of names. */
const COLUMNS = ['id', 'name', 'en', 'forms', 'about_id', 'about_en', 'flags', 'link', 'source'] as const;

/** A row of an imported table of names. */
export type NamedRow = Row<(typeof COLUMNS)[number]>;

/** What an import knows of a name; what is left out is empty in its row. */
export type Known = Partial<NamedRow> & Pick<NamedRow, 'id' | 'name' | 'source'>;

/** The input file that a script was called with, read as a table. */
export function readInput<Column extends string>(columns: readonly Column[]): Row<Column>[] {
  return readTable(inputPath(2), columns);
}

/** The path in argument `index` of the call (2: the first). */
export function inputPath(index: number): string {
  const path = process.argv[index];
  if (path === undefined) {
    throw new Error(
      `usage: node scripts/${basename(process.argv[1] ?? '')} FILE…: see assets/lexicon/SOURCES.md`,
    );
  }
  return path;
}

/** Writes a table of names into assets/lexicon, in the order given. */
export function writeNames(file: string, rows: readonly Known[]): void {
  const full = rows.map(
    (row) => Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? ''])) as NamedRow,
  );
  writeRows(file, COLUMNS, full);
}

/** Writes a table into assets/lexicon. */
export function writeRows<Column extends string>(
  file: string,
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): void {
  writeFileSync(join(FOLDER, file), formatTable(columns, rows));
  console.log(`${file}: ${rows.length} rows`);
}

/** The text of a table of assets/lexicon. */
export function tableText(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** The rows of a table of assets/lexicon by column name, whatever its columns are. */
export function tableOf(file: string): readonly Readonly<Record<string, string>>[] {
  const header = tableText(file).split('\n', 1)[0] ?? '';
  return readTable(join(FOLDER, file), header.split('\t'));
}

/** The given and family names of a table `kind name`, in small letters. */
export function nameTokens(path: string): ReadonlySet<string> {
  return new Set(readTable(path, ['kind', 'name']).map(({ name }) => name.toLowerCase()));
}
