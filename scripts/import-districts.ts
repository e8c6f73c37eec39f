/**
 * Makes assets/lexicon/districts.tsv:
 * `node scripts/import-districts.ts ../shared/lexicon/indonesia-regions.tsv ../shared/lexicon/person-name-tokens.tsv`.
 *
 * Names come from the file of Kemendagri codes (`11.01.01`), their regencies and cities from regions.tsv. A district
 * that is called like a person, a region or an ordinary word needs context: "Kecamatan Setia".
 */
import { slugOf } from './hand-table.ts';
import { inputPath, type Known, nameTokens, readInput, tableOf, writeNames } from './imported-table.ts';
import { Ids, isOrdinaryWord } from './ordinary-words.ts';

const input = readInput(['code', 'level', 'name'] as const);
const tokens = nameTokens(inputPath(3));
const others = new Set(
  ['regions.tsv', 'countries.tsv', 'places.tsv', 'organisations.tsv', 'units.tsv'].flatMap((file) =>
    tableOf(file).flatMap((row) => [row['name'], ...(row['forms'] ?? '').split('|')].map(slugged)),
  ),
);
const byCode = new Map(input.map((row) => [row.code, row]));
const ids = new Ids();

function slugged(name: string | undefined): string {
  return slugOf(name ?? '');
}

/** "Kabupaten Aceh Selatan", as regions.tsv writes it. */
function regionOf(code: string): string {
  const official = byCode.get(code.slice(0, 5))?.name ?? '';
  if (official === '') throw new Error(`${code} lies in no regency`);
  return official.replace('Kota Administrasi ', '').replace('Kabupaten Administrasi Kep. ', 'Kepulauan ');
}

function provinceOf(code: string): string {
  return (byCode.get(code.slice(0, 2))?.name ?? '')
    .replace('Daerah Khusus Ibukota', 'DKI')
    .replace('Daerah Istimewa Yogyakarta', 'DI Yogyakarta');
}

/** In the provinces of Papua a district is called so; in the others "kecamatan". */
function kindOf(code: string): string {
  return code.startsWith('9') ? 'Distrik' : 'Kecamatan';
}

function needsContext(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (others.has(slugOf(name)) || words.every((word) => tokens.has(word))) return true;
  return words.length === 1 && isOrdinaryWord(name);
}

const districts = input.filter((row) => row.level === 'district');
const rows: Known[] = districts.map(({ code, name }) => {
  const region = regionOf(code);
  const kind = kindOf(code);
  return {
    id: ids.give(`${name} ${region.replace(/^(Kabupaten|Kota) /, '')}`),
    name,
    forms: kind === 'Distrik' ? `Distrik ${name}` : `Kecamatan ${name}|Kec. ${name}`,
    about_id: `${kind} di ${region}, ${provinceOf(code)}`,
    about_en: `District of ${region}, ${provinceOf(code)}`,
    flags: needsContext(name) ? 'needs-context' : '',
    source: 'kemendagri-2026',
  };
});
writeNames('districts.tsv', rows);
