import { readTables } from '../../lib/lexicon/read-tables.ts';
import type { SourceEntity } from '../../lib/lexicon/source.ts';
import {
  ACRONYM_COLUMNS,
  ENTITY_TABLES,
  IMPORTED_TABLES,
  TENURE_COLUMNS,
  WIKIPEDIA_COLUMNS,
} from '../../lib/lexicon/tables.ts';

/** The columns of every table, by file. */
const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...ENTITY_TABLES, ...IMPORTED_TABLES].map(({ file, columns }) => [file, columns] as const),
  ['acronyms.tsv', ACRONYM_COLUMNS],
  ['tenures.tsv', TENURE_COLUMNS],
  ['leader-tenures.tsv', TENURE_COLUMNS],
  ['wikipedia.tsv', WIKIPEDIA_COLUMNS],
]);

/** The table that bare names are thought to stand in: one whose capitals bind. */
const TABLE_OF_NAMES = 'organisations.tsv';

/**
 * The entities that rows of a table would make. A header line among them is passed over.
 *
 * @throws Error naming the fault: an unknown table, one without surface forms, no row, or a row that is malformed
 */
export function entitiesOfRows(file: string, text: string): readonly SourceEntity[] {
  const columns = columnsOf(file);
  const header = columns.join('\t');
  const rows = text.split(/\r?\n/).filter((line) => line.trim() !== '' && line !== header);
  if (rows.length === 0) throw new Error('there is no row to look at');
  const tables = new Map([...COLUMNS].map(([table, names]) => [table, `${names.join('\t')}\n`]));
  const ofFile = file === 'acronyms.tsv' ? rows.map((row) => standingAlone(row, columns)) : rows;
  tables.set(file, [header, ...ofFile].join('\n'));
  return readTables(Object.fromEntries(tables));
}

/** The entities that bare names would make in a table. */
export function entitiesOfNames(
  names: readonly string[],
  file: string = TABLE_OF_NAMES,
): readonly SourceEntity[] {
  const columns = columnsOf(file);
  if (!columns.includes('name')) throw new Error(`${file} has no names: give its rows on standard input`);
  const rows = names.map((name, index) => {
    const cells: Readonly<Record<string, string>> = { id: `name-${index + 1}`, name, source: 'hand' };
    return columns.map((column) => cells[column] ?? '').join('\t');
  });
  return entitiesOfRows(file, rows.join('\n'));
}

function columnsOf(file: string): readonly string[] {
  const columns = COLUMNS.get(file);
  const tables = [...COLUMNS].filter(([, names]) => !names.includes('person')).map(([name]) => name);
  if (columns === undefined) throw new Error(`there is no table ${file}; there are ${tables.join(', ')}`);
  if (!tables.includes(file)) throw new Error(`${file} has no surface forms`);
  return columns;
}

/** The row of an acronym as an entity of its own: the one that it names is not among the rows. */
function standingAlone(row: string, columns: readonly string[]): string {
  const cells = row.split('\t');
  const [entity, type] = [columns.indexOf('entity'), columns.indexOf('type')];
  const named = cells[entity] ?? '';
  return cells
    .map((cell, index) => {
      if (index === entity) return '';
      return index === type && cell === '' ? (named.split('/')[0] ?? '') : cell;
    })
    .join('\t');
}
