import { readFileSync } from 'node:fs';
import { fold } from '../lib/text/fold.ts';

/** A row of a table: a cell for each column of its header. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Splits a list cell, `a|b`, into its items; an empty cell has none. */
export function items(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** Reads a tab-separated table and refuses one whose header or cell counts differ from `columns`. */
export function readTable<Column extends string>(path: string, columns: readonly Column[]): Row<Column>[] {
  const [header, ...lines] = readText(path).replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t')) throw new Error(`${path}: the header is not "${columns.join(' ')}"`);
  return lines.map((line, index) => readRow(line, columns, `${path}:${index + 2}`));
}

/** Writes rows as a tab-separated table with one header line. */
export function formatTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string {
  const lines = rows.map((row) => columns.map((column) => row[column]).join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

/** The forms of a list, each once whatever its case, without empty ones and without the `taken` ones. */
export function distinctForms(forms: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(['', ...taken.map((form) => form.toLowerCase())]);
  return forms.filter((form) => {
    const key = form.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Turns a name into an id: `Kota Banda Aceh` → `kota-banda-aceh`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Refuses two rows with the same value in `column`. */
export function requireUnique<Column extends string>(
  path: string,
  rows: readonly Row<Column>[],
  column: Column,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row[column])) throw new Error(`${path}: ${column} "${row[column]}" occurs twice`);
    seen.add(row[column]);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path}: cannot be read`, { cause });
  }
}

function readRow<Column extends string>(line: string, columns: readonly Column[], at: string): Row<Column> {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length !== columns.length) {
    throw new Error(`${at}: ${cells.length} cells instead of ${columns.length}`);
  }
  return Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Row<Column>;
}
