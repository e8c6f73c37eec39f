/** A row of a table: its cells by column name, and the line it stands on (1-based), for error messages. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table that cannot be read; the message names file and line. */
export class TableError extends Error {
  constructor(file: string, line: number, fault: string) {
    super(`${file}:${line}: ${fault}`);
    this.name = 'TableError';
  }
}

/**
 * Reads a tab-separated table with one header line.
 * @throws TableError for a missing or unknown column, or a row with too many or too few cells.
 */
export function parseTable(file: string, text: string, columns: readonly string[]): readonly Row[] {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const header = (lines[0] ?? '').split('\t');
  if (header.join('\t') !== columns.join('\t')) {
    throw new TableError(file, 1, `the columns are "${header.join(' ')}", expected "${columns.join(' ')}"`);
  }
  return lines
    .map((content, index) => ({ content, line: index + 1 }))
    .slice(1)
    .filter(({ content }) => content !== '')
    .map(({ content, line }) => ({ line, cells: cellsOf(file, line, content, columns) }));
}

function cellsOf(
  file: string,
  line: number,
  content: string,
  columns: readonly string[],
): Record<string, string> {
  const values = content.split('\t');
  if (values.length !== columns.length) {
    throw new TableError(file, line, `${values.length} cells, expected ${columns.length}`);
  }
  return Object.fromEntries(columns.map((column, index) => [column, (values[index] ?? '').trim()]));
}

/** The items of a list cell, `a|b|c`. */
export function listCell(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The flags of a row, `needs-context common-word`. */
export function flagsCell(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(/\s+/).filter((flag) => flag !== '');
}
