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

/** What is wrong with a row, by the column where the reader will find it. */
export type RowFault = 'names' | 'use' | 'type' | 'same as' | 'id' | 'about';

/** A row that is no name. */
export interface WrongRow {
  /** As spreadsheets number it: the heading is row 1. */
  readonly row: number;
  readonly fault: RowFault;
}

/** What a file has: names, and rows that are none. */
export interface ReadNames {
  readonly names: readonly OwnName[];
  readonly wrong: readonly WrongRow[];
}

/**
 * Reads names from CSV, leaving out rows that are none. Rows without an id are new names, for which `newId` makes one;
 * `now` is when they are read. A file without the columns, or torn, is refused as a whole.
 */
export function fromOwnCsv(text: string, newId: () => string, now: string): Parsed<ReadNames> {
  const file = text.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(file, { delimiter: delimiterOf(file) });
  const [error] = errors.filter(({ type }) => type === 'Quotes');
  if (error !== undefined) return { ok: false, fault: `Row ${(error.row ?? 0) + 1}: ${error.message}` };
  const [heading, ...lines] = data;
  const columns = heading?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = (['names', 'use'] as const).find((column) => !columns.includes(column));
  if (missing !== undefined)
    return { ok: false, fault: `The file is no list of names: row 1 has no column "${missing}".` };
  if (lines.length > MOST_ROWS) return { ok: false, fault: `The file has more than ${MOST_ROWS} rows.` };
  return { ok: true, value: namesIn(columns, lines, newId, now) };
}

/** What parts the cells, by the heading: commas, or what spreadsheets write where the comma is a decimal point. */
function delimiterOf(file: string): string {
  const heading = /^.*/.exec(file)?.[0] ?? '';
  return [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';
}

function namesIn(
  columns: readonly string[],
  lines: readonly (readonly string[])[],
  newId: () => string,
  now: string,
): ReadNames {
  const names = new Map<string, OwnName>();
  const wrong: WrongRow[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.every((cell) => cell.trim() === '')) continue;
    const parsed = parseOwnName(nameOf(columns, line, newId, now));
    const row = i + 2;
    if (!parsed.ok) wrong.push({ row, fault: columnOf(parsed.fault) });
    else if (names.has(parsed.value.id)) wrong.push({ row, fault: 'id' });
    else names.set(parsed.value.id, parsed.value);
  }
  return { names: [...names.values()], wrong };
}

/** The column that a fault of a name is about, by the place that its sentence begins with. */
function columnOf(fault: string): RowFault {
  const place = /^[\w.]+/.exec(fault)?.[0] ?? '';
  if (place === 'id' || place === 'meaning.about') return place === 'id' ? 'id' : 'about';
  if (place === 'meaning.type') return 'type';
  if (place === 'meaning.entity' || place === 'meaning.name') return 'same as';
  return place.startsWith('forms') ? 'names' : 'use';
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
