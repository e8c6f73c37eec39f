import { readFileSync } from 'node:fs';
import { readTables } from '../../lib/lexicon/read-tables.ts';
import type { SourceEntity } from '../../lib/lexicon/source.ts';
import { TABLE_FILES } from '../../lib/lexicon/tables.ts';

const folder = new URL('../../assets/lexicon/', import.meta.url);

/** A row of a table: its line in the file and its cells by column. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The text of a table of the project. */
export function tableText(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** The rows of a table, split without the code that is under test. */
export function tableRows(file: string): readonly TableRow[] {
  const [header, ...lines] = tableText(file).replace(/\n$/, '').split('\n');
  const columns = (header ?? '').split('\t');
  return lines.map((text, index) => {
    const cells = text.split('\t');
    return {
      file,
      line: index + 2,
      cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    };
  });
}

/** All entities of the project's tables. */
export function projectEntities(): readonly SourceEntity[] {
  return readTables(Object.fromEntries(TABLE_FILES.map((file) => [file, tableText(file)])));
}

/** Where a row stands and what it is, for a failing test to name. */
export const placeOf = ({ file, line, cells }: TableRow): string =>
  `${file}:${line} ${cells['id'] ?? cells['form'] ?? `${cells['role']} ${cells['person']}`}`;
