/**
 * Makes assets/lexicon/regions.tsv: `node scripts/import-regions.ts ../shared/lexicon/indonesia-regions.tsv`.
 *
 * Provinces, regencies and cities come from the file of Kemendagri codes (`11`, `11.01`); forms that no rule
 * gives (Solo, Jogja, older spellings) and flags come from regions-hand.tsv beside this file. There, a form
 * that starts with `-` takes away one that a rule gave.
 */
import { writeFileSync } from 'node:fs';
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

const HAND = join(import.meta.dirname, 'regions-hand.tsv');
const TARGET = join(import.meta.dirname, '../assets/lexicon/regions.tsv');
const SOURCE = 'kemendagri-2026';

const INPUT_COLUMNS = ['code', 'level', 'name'] as const;
const HAND_COLUMNS = ['id', 'forms', 'flags'] as const;
const COLUMNS = ['id', 'name', 'level', 'parent', 'forms', 'flags', 'source'] as const;

/** Provinces that news calls otherwise than the law does: the law's name → name and bare name in news. */
const NEWS_PROVINCES: ReadonlyMap<string, { readonly name: string; readonly bare: string }> = new Map([
  ['Daerah Khusus Ibukota Jakarta', { name: 'DKI Jakarta', bare: 'Jakarta' }],
  ['Daerah Istimewa Yogyakarta', { name: 'Daerah Istimewa Yogyakarta', bare: 'Yogyakarta' }],
]);

type HandRow = Row<(typeof HAND_COLUMNS)[number]>;
type RegionRow = Row<(typeof COLUMNS)[number]>;

interface Region {
  readonly code: string;
  readonly level: 'province' | 'regency' | 'city';
  readonly id: string;
  /** As news writes it: `Kabupaten Aceh Selatan`, `Jakarta Pusat`. */
  readonly name: string;
  /** Without `Kabupaten` and `Kota`: `Aceh Selatan`. */
  readonly bare: string;
  /** The ways in which the law writes it, where they differ from `name`. */
  readonly official: readonly string[];
}

function readRegions(path: string): Region[] {
  const rows = readTable(path, INPUT_COLUMNS).filter((row) => row.level !== 'district');
  const regions = rows.map(({ code, level, name }) => {
    if (level === 'province' && /^\d\d$/.test(code)) return province(code, name);
    if (level === 'regency' && /^\d\d\.\d\d$/.test(code)) return regencyOrCity(code, name);
    throw new Error(`${path}: "${code}" is no code of a ${level}`);
  });
  if (regions.length === 0) throw new Error(`${path}: no provinces and no regencies`);
  return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function province(code: string, official: string): Region {
  const { name, bare } = NEWS_PROVINCES.get(official) ?? { name: official, bare: official };
  return { code, level: 'province', id: slugOf(bare), name, bare, official: [official, `Provinsi ${name}`] };
}

function regencyOrCity(code: string, official: string): Region {
  const [, kind, administrative, rest] = /^(Kabupaten|Kota) (Administrasi )?(.+)$/.exec(official) ?? [];
  if (kind === undefined || rest === undefined) {
    throw new Error(`"${official}" (${code}) starts with neither Kabupaten nor Kota`);
  }
  const bare = rest.replace(/^Kep\. /, 'Kepulauan ');
  const name = administrative === undefined ? `${kind} ${bare}` : bare;
  const level = kind === 'Kota' ? 'city' : 'regency';
  return { code, level, id: slugOf(name), name, bare, official: [official, `${kind} ${bare}`] };
}

/** Which region a bare name means: `Gorontalo` the province, `Bandung` the city, `Garut` the regency. */
function bareOwners(regions: readonly Region[]): Map<string, Region> {
  const owners = new Map<string, Region>();
  for (const level of ['regency', 'city', 'province'] as const) {
    for (const region of regions) {
      if (region.level === level) owners.set(region.bare, region);
    }
  }
  return owners;
}

function formsOf(region: Region, owner: Region | undefined, hand: HandRow | undefined): string[] {
  const byRule = [...(owner === region ? [region.bare] : []), ...region.official];
  const byHand = items(hand?.forms ?? '');
  const removed = byHand.filter((form) => form.startsWith('-')).map((form) => form.slice(1));
  const stale = removed.find((form) => !byRule.includes(form));
  if (stale !== undefined) throw new Error(`${HAND}: ${region.id} has no form "${stale}" to take away`);
  const added = byHand.filter((form) => !form.startsWith('-'));
  return distinctForms([...byRule, ...added], [region.name, ...removed]);
}

function regionRow(
  region: Region,
  owners: ReadonlyMap<string, Region>,
  provinces: ReadonlyMap<string, string>,
  hand: HandRow | undefined,
): RegionRow {
  const { id, name, level, bare } = region;
  return {
    id,
    name,
    level,
    parent: level === 'province' ? '' : parentOf(region, provinces),
    forms: formsOf(region, owners.get(bare), hand).join('|'),
    flags: hand?.flags ?? '',
    source: SOURCE,
  };
}

function parentOf(region: Region, provinces: ReadonlyMap<string, string>): string {
  const parent = provinces.get(region.code.slice(0, 2));
  if (parent === undefined) throw new Error(`"${region.name}" (${region.code}) lies in no province`);
  return parent;
}

function requireKnownIds(hand: readonly HandRow[], regions: readonly Region[]): void {
  const ids = new Set(regions.map((region) => region.id));
  const stray = hand.find((row) => !ids.has(row.id));
  if (stray !== undefined) throw new Error(`${HAND}: no region has the id "${stray.id}"`);
}

function main(path: string | undefined): void {
  if (path === undefined) throw new Error('usage: node scripts/import-regions.ts indonesia-regions.tsv');
  const regions = readRegions(path);
  const hand = readTable(HAND, HAND_COLUMNS);
  requireUnique(HAND, hand, 'id');
  requireKnownIds(hand, regions);

  const owners = bareOwners(regions);
  const provinces = new Map(regions.map((region) => [region.code, region.id]));
  const handById = new Map(hand.map((row) => [row.id, row]));
  const rows = regions.map((region) => regionRow(region, owners, provinces, handById.get(region.id)));
  requireUnique(path, rows, 'id');
  writeFileSync(TARGET, formatTable(COLUMNS, rows));
  console.log(`${TARGET}: ${rows.length} provinces, regencies and cities`);
}

main(process.argv[2]);
