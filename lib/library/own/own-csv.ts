import Papa from 'papaparse';
import type { Parsed } from '../parsed.ts';
import { type OwnName, parseOwnName } from './own-name.ts';

/** The columns, in order. */
const COLUMNS = ['id', 'names', 'use', 'type', 'same as', 'same as name', 'about'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Parts the spellings of one name. */
const BETWEEN_FORMS = ' | ';

/** How a cell begins that a spreadsheet would run; it is written behind an apostrophe, which such programs do not show. */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r'])/;

/** So many rows are read; a larger file is no lexicon. */
const MOST_ROWS = 100_000;

/** The reader's names as CSV (RFC 4180), which spreadsheets open. {@link fromOwnCsv} reads it back. */
export function toOwnCsv(names: readonly OwnName[]): string {
  const rows = names.map(({ id, forms, meaning }) => {
    const row: Row = {
      ...{ id, names: forms.join(BETWEEN_FORMS), use: meaning.use },
      type: meaning.use === 'never' ? '' : meaning.type,
      'same as': meaning.use === 'same' ? meaning.entity : '',
      'same as name': meaning.use === 'same' ? meaning.name : '',
      about: meaning.use === 'name' ? (meaning.about ?? '') : '',
    };
    return COLUMNS.map((column) => guarded(row[column]));
  });
  return `${Papa.unparse([[...COLUMNS], ...rows])}\r\n`;
}

const guarded = (cell: string) => (FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell);

/**
 * Reads names from CSV, whole or not at all; the fault names the row, the heading being row 1. Rows without an id are new
 * names, for which `newId` makes one; `now` is when they are read.
 */
export function fromOwnCsv(text: string, newId: () => string, now: string): Parsed<readonly OwnName[]> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [error] = errors.filter(({ type }) => type === 'Quotes');
  if (error !== undefined) return fault((error.row ?? 0) + 1, error.message);
  const [heading, ...lines] = data;
  const columns = heading?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = (['names', 'use'] as const).find((column) => !columns.includes(column));
  if (missing !== undefined)
    return { ok: false, fault: `The file is no list of names: row 1 has no column "${missing}".` };
  if (lines.length > MOST_ROWS) return { ok: false, fault: `The file has more than ${MOST_ROWS} rows.` };
  const names: OwnName[] = [];
  for (const [i, line] of lines.entries()) {
    const parsed = parseOwnName(nameOf(columns, line, newId, now));
    if (!parsed.ok) return fault(i + 2, parsed.fault);
    names.push(parsed.value);
  }
  return uniqueIds(names);
}

function fault(row: number, why: string): Parsed<never> {
  return { ok: false, fault: `Row ${row}: ${why}` };
}

/** A name as a row gives it, still to be parsed. */
function nameOf(
  columns: readonly string[],
  line: readonly string[],
  newId: () => string,
  now: string,
): unknown {
  const cell = (column: (typeof COLUMNS)[number]) =>
    (line[columns.indexOf(column)] ?? '').trim().replace(GUARDED, '');
  const use = cell('use').toLowerCase();
  const forms = cell('names').split('|');
  const about = cell('about');
  return {
    id: cell('id') === '' ? newId() : cell('id'),
    forms: [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))],
    meaning: {
      use,
      ...(use !== 'never' && { type: cell('type').toLowerCase() }),
      ...(use === 'same' && { entity: cell('same as'), name: cell('same as name') }),
      ...(use === 'name' && { about: about === '' ? null : about }),
    },
    ...{ createdAt: now, updatedAt: now },
  };
}

function uniqueIds(names: readonly OwnName[]): Parsed<readonly OwnName[]> {
  const rows = new Map<string, number>();
  for (const [i, { id }] of names.entries()) {
    const before = rows.get(id);
    if (before !== undefined) return fault(i + 2, `has the id of row ${before}`);
    rows.set(id, i + 2);
  }
  return { ok: true, value: names };
}
