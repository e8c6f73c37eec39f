/**
 * The strings of an entity as one record: columns of UTF-8, parted by a byte that UTF-8 never holds; empty ones at the
 * end are left out. Three more such bytes stand for what is not written out: what follows from the name, and what other
 * entities have too. Records are kept by text-records.ts.
 */
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';
import { derivedId, derivedLink } from './derived-facts.ts';
import type { EntityType } from './types.ts';

/** The columns of a record: the name and the link first, since others follow from them. */
const COLUMNS = ['name', 'link', 'id', 'nameEn', 'about', 'aboutEn', 'shortForm', 'iptc'] as const;

/** What the lexicon knows of one entity. Empty strings: not known. */
export interface Facts {
  /** `<type>/<slug>` */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly about: string;
  readonly aboutEn: string;
  readonly link: string;
  readonly iptc: string;
  /** First acronym or short name of the entity. */
  readonly shortForm: string;
}

/** An entity as a record tells of it. */
export interface TypedFacts {
  readonly type: EntityType;
  readonly facts: Facts;
}

/** Parts columns. */
const SEPARATOR = 0xfe;

/** Begins a column: what follows from the name goes before what is written. */
const DERIVED = 0xfd;

/** Stands for a string in a column: the number of a shared record, up to the column's end. */
const SHARED = 0xfc;

/** Stands for all columns after the name: the number of a shared record, up to the end. */
const SHARED_COLUMNS = 0xfb;

/** Numbers are written in digits of so many bits, lowest first. */
const DIGIT_BITS = 7;

/** What is shorter is written out: its number would hardly take less. */
const SHORTEST_SHARED = 4;

const EMPTY = new Uint8Array(0);

/** What a column begins with where it follows from the name, or null. */
function beginningOf(
  column: (typeof COLUMNS)[number],
  type: EntityType,
  { name, link }: Pick<Facts, 'name' | 'link'>,
): string | null {
  if (column === 'link') return derivedLink(name);
  if (column === 'id') return derivedId(type, name, link);
  return column === 'nameEn' && name !== '' ? name : null;
}

/** A column as it is written: `rest` is its text but for a beginning that follows from the name. */
interface WrittenColumn {
  readonly isDerived: boolean;
  readonly rest: string;
}

function writtenColumns({ type, facts }: TypedFacts): readonly WrittenColumn[] {
  return COLUMNS.slice(1).map((column) => {
    const text = facts[column];
    const beginning = text === '' ? null : beginningOf(column, type, facts);
    if (beginning === null || !text.startsWith(beginning)) return { isDerived: false, rest: text };
    return { isDerived: true, rest: text.slice(beginning.length) };
  });
}

/** A record an entity, and the shared records that they refer to: strings first, then columns. */
export function encodeFacts(all: readonly TypedFacts[]): {
  readonly records: readonly Uint8Array[];
  readonly shared: readonly Uint8Array[];
} {
  const columns = all.map(writtenColumns);
  const strings = repeated(textsIn(columns));
  const tails = columns.map((row) => joinColumns(row.map((column) => encodeColumn(column, strings))));
  const keys = tails.map((tail) => String.fromCharCode(...tail));
  const sharedTails = repeated(keys);
  const records = all.map(({ facts }, row) => {
    const number = sharedTails.get(keys[row] ?? '');
    const tail = number === undefined ? tails[row] : reference(SHARED_COLUMNS, strings.size + number);
    return joinColumns([encodeUtf8(facts.name), tail ?? EMPTY]);
  });
  const shared = [
    ...[...strings.keys()].map((text) => encodeUtf8(text)),
    ...[...sharedTails.keys()].map((key) => Uint8Array.from(key, (byte) => byte.charCodeAt(0))),
  ];
  return { records, shared };
}

function* textsIn(columns: readonly (readonly WrittenColumn[])[]): Generator<string> {
  for (const row of columns) for (const { rest } of row) yield rest;
}

/** What stands more than once, numbered as it comes a second time. */
function repeated(texts: Iterable<string>): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  for (const text of texts) {
    if (text.length < SHORTEST_SHARED) continue;
    if (seen.has(text) && !numbers.has(text)) numbers.set(text, numbers.size);
    seen.add(text);
  }
  return numbers;
}

function encodeColumn({ isDerived, rest }: WrittenColumn, strings: ReadonlyMap<string, number>): Uint8Array {
  if (rest === '' && !isDerived) return EMPTY;
  const number = strings.get(rest);
  const written = number === undefined ? encodeUtf8(rest) : reference(SHARED, number);
  return isDerived ? Uint8Array.of(DERIVED, ...written) : written;
}

function reference(mark: number, number: number): Uint8Array {
  const digits: number[] = [];
  for (let left = number; left > 0; left >>>= DIGIT_BITS) digits.push(left & ((1 << DIGIT_BITS) - 1));
  return Uint8Array.of(mark, ...digits);
}

/** The number in a {@link reference}. */
function numberIn(written: Uint8Array): number {
  return written.subarray(1).reduceRight((number, digit) => (number << DIGIT_BITS) | digit, 0);
}

/**
 * The facts of an entity, from its record.
 * @param sharedAt the shared record of a number
 */
export function decodeFacts(
  record: Uint8Array,
  type: EntityType,
  sharedAt: (number: number) => Uint8Array,
): Facts {
  const facts = { id: '', name: '', nameEn: '', about: '', aboutEn: '', link: '', iptc: '', shortForm: '' };
  const [name = EMPTY, ...own] = splitRecord(record);
  const written = own[0]?.[0] === SHARED_COLUMNS ? splitRecord(sharedAt(numberIn(own[0]))) : own;
  facts.name = decodeUtf8(name);
  COLUMNS.slice(1).forEach((column, index) => {
    const bytes = written[index] ?? EMPTY;
    const isDerived = bytes[0] === DERIVED;
    const rest = isDerived ? bytes.subarray(1) : bytes;
    const text = decodeUtf8(rest[0] === SHARED ? sharedAt(numberIn(rest)) : rest);
    facts[column] = (isDerived ? (beginningOf(column, type, facts) ?? '') : '') + text;
  });
  return facts;
}

/** A record of columns. */
function joinColumns(columns: readonly Uint8Array[]): Uint8Array {
  const shown = columns.slice(0, columns.findLastIndex(({ length }) => length > 0) + 1);
  const record = new Uint8Array(shown.reduce((sum, { length }) => sum + length + 1, 0)).fill(SEPARATOR);
  let at = 0;
  for (const column of shown) {
    record.set(column, at);
    at += column.length + 1;
  }
  return record.subarray(0, -1);
}

/** The columns of a record. */
function splitRecord(record: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let end = record.indexOf(SEPARATOR); end >= 0; end = record.indexOf(SEPARATOR, start)) {
    parts.push(record.subarray(start, end));
    start = end + 1;
  }
  parts.push(record.subarray(start));
  return parts;
}

/** A record of two strings. */
export function encodePair(first: string, second: string): Uint8Array {
  return joinColumns([encodeUtf8(first), encodeUtf8(second)]);
}

/** The two strings of a record. */
export function decodePair(record: Uint8Array): readonly [string, string] {
  const [first = EMPTY, second = EMPTY] = splitRecord(record);
  return [decodeUtf8(first), decodeUtf8(second)];
}
