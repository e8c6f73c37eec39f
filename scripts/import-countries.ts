/**
 * Makes assets/lexicon/countries.tsv: `node scripts/import-countries.ts`.
 *
 * Names come from CLDR (npm package cldr-localenames-full); what CLDR does not hold (names as news writes
 * them, other forms, demonyms, flags) comes from countries-hand.tsv beside this file, one row a country.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  distinctForms,
  formatTable,
  items,
  type Row,
  readTable,
  requireUnique,
  slugOf,
} from './hand-table.ts';

const ROOT = join(import.meta.dirname, '..');
const CLDR = join(ROOT, 'node_modules/cldr-localenames-full');
const HAND = join(import.meta.dirname, 'countries-hand.tsv');
const TARGET = join(ROOT, 'assets/lexicon/countries.tsv');

const HAND_COLUMNS = ['code', 'id', 'name', 'en', 'forms', 'forms_en', 'demonym_en', 'flags'] as const;
const COLUMNS = ['id', 'name', 'en', 'forms', 'forms_en', 'demonym_en', 'flags', 'source'] as const;

/** Codes that are no country or have no permanent inhabitants; all other two-letter codes need a hand row. */
const LEFT_OUT = new Set('AC AQ BV CP CQ DG EA EU EZ GS HM IC IO QO TA TF UM UN XA XB ZZ'.split(' '));

/** A CLDR name that no text has: with brackets, `Congo - Kinshasa`, `Makau DAK Tiongkok`, or an acronym. */
const UNWRITTEN = /[()]| - | DAK | SAR |^[A-Z]{2,3}$/;

type HandRow = Row<(typeof HAND_COLUMNS)[number]>;
type CountryRow = Row<(typeof COLUMNS)[number]>;

/** Names by territory key: a code, or a code with `-alt-…`. */
type Territories = ReadonlyMap<string, string>;

/** A country's row from its hand row and CLDR's names in both languages. */
function countryRow(hand: HandRow, id: Territories, en: Territories, source: string): CountryRow {
  const name = hand.name || preferredName(hand.code, id);
  const nameEn = hand.en || preferredName(hand.code, en);
  if (slugOf(name) !== hand.id) throw new Error(`${HAND}: ${hand.code} is "${name}", not "${hand.id}"`);
  const forms = distinctForms([...items(hand.forms), ...cldrForms(hand.code, id)], [name, nameEn]);
  const formsEn = distinctForms(
    [...items(hand.forms_en), ...cldrForms(hand.code, en)],
    [name, nameEn, ...forms],
  );
  return {
    id: hand.id,
    name,
    en: nameEn,
    forms: forms.join('|'),
    forms_en: formsEn.join('|'),
    demonym_en: hand.demonym_en,
    flags: hand.flags,
    source,
  };
}

function preferredName(code: string, names: Territories): string {
  const name = names.get(code);
  if (name === undefined) throw new Error(`${HAND}: CLDR knows no territory ${code}`);
  return inWords(name);
}

function cldrForms(code: string, names: Territories): string[] {
  const keys = [code, `${code}-alt-short`, `${code}-alt-variant`];
  const forms = keys.map((key) => names.get(key) ?? '');
  return forms.filter((form) => !UNWRITTEN.test(form)).map(inWords);
}

/** CLDR abbreviates in English: `St. Kitts & Nevis`. */
function inWords(name: string): string {
  return name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ');
}

function readTerritories(language: 'id' | 'en'): Territories {
  const path = join(CLDR, 'main', language, 'territories.json');
  const steps = ['main', language, 'localeDisplayNames', 'territories'];
  const territories = steps.reduce((value: unknown, step) => field(value, step, path), readJson(path));
  if (!isRecord(territories)) throw new Error(`${path}: territories is no object`);
  return new Map(Object.entries(territories).map(([key, name]) => [key, String(name)]));
}

function readVersion(): string {
  const path = join(CLDR, 'package.json');
  return String(field(readJson(path), 'cldrVersion', path));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path}: cannot be read; is cldr-localenames-full installed?`, { cause });
  }
}

function field(value: unknown, key: string, path: string): unknown {
  if (!isRecord(value) || !(key in value)) throw new Error(`${path}: no "${key}"`);
  return value[key];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function requireEveryCountry(hand: readonly HandRow[], names: Territories): void {
  const codes = new Set(hand.map((row) => row.code));
  const missing = [...names.keys()].filter(
    (key) => /^[A-Z]{2}$/.test(key) && !codes.has(key) && !LEFT_OUT.has(key),
  );
  if (missing.length > 0) throw new Error(`${HAND}: no row for ${missing.join(', ')}`);
}

function main(): void {
  const [id, en] = [readTerritories('id'), readTerritories('en')];
  const hand = readTable(HAND, HAND_COLUMNS);
  requireUnique(HAND, hand, 'code');
  requireUnique(HAND, hand, 'id');
  requireEveryCountry(hand, id);
  const source = `cldr-${readVersion()} hand`;
  const rows = hand.map((row) => countryRow(row, id, en, source));
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(TARGET, formatTable(COLUMNS, rows));
  console.log(`${TARGET}: ${rows.length} countries and territories`);
}

main();
