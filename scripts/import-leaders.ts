/**
 * Makes leaders.tsv, leader-offices.tsv and leader-tenures.tsv of assets/lexicon:
 * `node scripts/import-leaders.ts ../shared/lexicon/world-leaders.tsv`.
 *
 * Heads of state and government as of 2022, with the years they held office. Who then was in office may have left
 * since: their tenure is taken to end in that year. Offices that several hold at a time are left out.
 */

import { slugOf } from './hand-table.ts';
import { type Known, readInput, tableOf, writeNames, writeRows } from './imported-table.ts';

/** The year the list was made. */
const AS_OF = '2022';

const TITLES: readonly (readonly [RegExp, string, string])[] = [
  [/^president of /i, 'Presiden', 'President of'],
  [/^prime minister of /i, 'Perdana Menteri', 'Prime Minister of'],
  [/^federal chancellor of /i, 'Kanselir', 'Chancellor of'],
  [/^king of /i, 'Raja', 'King of'],
  [/^emir of /i, 'Emir', 'Emir of'],
  [/^sultan of /i, 'Sultan', 'Sultan of'],
];

interface Office {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly forms: string;
}

interface Tenure {
  readonly office: Office;
  readonly person: string;
  readonly link: string;
  readonly from: string;
  readonly last: string;
}

const countries = new Map(
  tableOf('countries.tsv').flatMap((row) =>
    [row['en'] ?? '', ...(row['forms_en'] ?? '').split('|')]
      .filter((name) => name !== '')
      .map((name) => [slugOf(name), { name: row['name'] ?? '', en: row['en'] ?? '' }] as const),
  ),
);

function officeOf(country: string, position: string): Office | null {
  const where = countries.get(slugOf(country.replace(/^(?:The|Kingdom of(?: the)?) /, '')));
  const title = TITLES.find(([pattern]) => pattern.test(position));
  if (!where || !title) return null;
  const name = `${title[1]} ${where.name}`;
  const short = title[1] === 'Perdana Menteri' ? `PM ${where.name}` : '';
  return { id: slugOf(name), name, en: `${title[2]} ${where.en}`, forms: short };
}

const COLUMNS = [
  'country',
  'position_qid',
  'position_en',
  'person_qid',
  'person',
  'start_year',
  'end_year',
] as const;
const listed: readonly Tenure[] = readInput(COLUMNS).flatMap((row) => {
  const office = officeOf(row.country, row.position_en);
  if (!office || row.start_year === '' || !row.person.includes(' ')) return [];
  const link = `https://www.wikidata.org/wiki/${row.person_qid}`;
  return [
    {
      office,
      person: row.person.replace(/ of [A-Z]\w+$/, '').replaceAll('"', ''),
      link,
      from: row.start_year,
      last: row.end_year || AS_OF,
    },
  ];
});

/** Whether two persons surely held the office in one year: then it is no office of one. */
function isShared(office: Office): boolean {
  const held = listed.filter((tenure) => tenure.office.id === office.id);
  return held.some((one) =>
    held.some((other) => one.link !== other.link && one.from < other.last && other.from < one.last),
  );
}

const tenures = listed.filter(({ office }) => !isShared(office));
const byPerson = Map.groupBy(tenures, ({ link }) => link);
const persons: Known[] = [...byPerson.values()].flatMap(([one]) => {
  if (!one) return [];
  return [
    {
      id: slugOf(one.person),
      name: one.person,
      about_id:
        one.last === AS_OF
          ? `${one.office.name} (mulai ${one.from})`
          : `${one.office.name} ${one.from}–${one.last}`,
      about_en:
        one.last === AS_OF
          ? `${one.office.en} (from ${one.from})`
          : `${one.office.en} ${one.from}–${one.last}`,
      link: one.link,
      source: 'world-leaders-2022',
    },
  ];
});
writeNames('leaders.tsv', persons);
const offices = new Map(tenures.map(({ office }) => [office.id, office]));
writeRows(
  'leader-offices.tsv',
  ['id', 'name', 'en', 'forms', 'kind', 'about_id', 'about_en', 'flags', 'source'],
  [...offices.values()].map((office) => ({
    ...office,
    kind: 'office',
    about_id: '',
    about_en: '',
    flags: '',
    source: 'world-leaders-2022',
  })),
);
writeRows(
  'leader-tenures.tsv',
  ['role', 'person', 'from', 'to', 'source'],
  tenures.map(({ office, person, from, last }) => ({
    role: office.id,
    person: slugOf(person),
    from,
    to: last,
    source: 'world-leaders-2022',
  })),
);
