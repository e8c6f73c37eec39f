/**
 * Makes assets/lexicon/universities.tsv: `node scripts/import-universities.ts ../shared/lexicon/universities.tsv`.
 *
 * A name in brackets is the same institution's short name, or a place that tells it from another: it is left out.
 */
import { join } from 'node:path';
import { readTable } from './hand-table.ts';
import { type Known, readInput, tableOf, writeNames } from './imported-table.ts';
import { Ids, isOrdinaryWord } from './ordinary-words.ts';

const HAND_COLUMNS = ['code', 'id', 'name', 'en', 'forms', 'forms_en', 'demonym_en', 'flags'] as const;
const countryIds = new Map(
  readTable(join(import.meta.dirname, 'countries-hand.tsv'), HAND_COLUMNS).map(({ code, id }) => [code, id]),
);
const countries = new Map(tableOf('countries.tsv').map((row) => [row['id'], row]));
const ids = new Ids();

function nameOf(listed: string): string {
  return listed
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** More than one word, and none that can't be a name. */
function isName(name: string): boolean {
  return / /.test(name) && /^\p{Lu}/u.test(name) && name.length <= 90 && !/[|/]/.test(name);
}

/** Two ordinary words: "Capital University". */
function isPlain(name: string): boolean {
  const words = name.split(' ');
  return words.length < 3 && words.every(isOrdinaryWord);
}

function rowOf(name: string, code: string): Known {
  const country = countries.get(countryIds.get(code) ?? '');
  const where = country ? [` di ${country['name']}`, ` in ${country['en']}`] : ['', ''];
  return {
    id: ids.give(`${name} ${code}`),
    name,
    forms: name.startsWith('The ') ? name.slice('The '.length) : '',
    about_id: `Perguruan tinggi${where[0]}`,
    about_en: `Institution of higher education${where[1]}`,
    flags: code !== 'ID' && isPlain(name) ? 'needs-context' : '',
    source: 'hipo',
  };
}

const seen = new Set<string>();
const rows = readInput(['country', 'name', 'domain'] as const)
  .map((row) => ({ country: row.country, name: nameOf(row.name) }))
  .filter(({ country, name }) => {
    const key = `${country} ${name.toLowerCase()}`;
    if (!isName(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  })
  .sort((a, b) => (`${a.country} ${a.name}` < `${b.country} ${b.name}` ? -1 : 1));
writeNames(
  'universities.tsv',
  rows.map(({ name, country }) => rowOf(name, country)),
);
