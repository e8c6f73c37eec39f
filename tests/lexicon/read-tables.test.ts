import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/lexicon/read-tables.ts';
import { slug } from '../../lib/lexicon/slug.ts';
import { flagsCell, listCell, parseTable, TableError } from '../../lib/lexicon/table.ts';
import { TABLE_FILES } from '../../lib/lexicon/tables.ts';
import { tableText } from './project-tables.ts';

const header = (file: string) => tableText(file).split('\n', 1)[0] ?? '';
const empty = Object.fromEntries(TABLE_FILES.map((file) => [file, header(file)]));

/** All tables empty but for these rows, cells by column. */
function tablesOf(rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>) {
  const filled = Object.entries(rows).map(([file, list]) => {
    const columns = header(file).split('\t');
    const lines = list.map((cells) => columns.map((column) => cells[column] ?? '').join('\t'));
    return [file, [header(file), ...lines].join('\n')] as const;
  });
  return { ...empty, ...Object.fromEntries(filled) };
}

const WIRANTO = { id: 'wiranto', name: 'Wiranto', source: 'hand' };
const MENKO = { id: 'menko', name: 'Menko', kind: 'office', source: 'hand' };

describe('a table', () => {
  it('is read row by row, with the lines rows stand on', () => {
    expect(parseTable('a.tsv', 'id\tname\nx\t X \n\ny\t\r\n', ['id', 'name'])).toEqual([
      { line: 2, cells: { id: 'x', name: 'X' } },
      { line: 4, cells: { id: 'y', name: '' } },
    ]);
  });

  it.each([
    ['another column', 'id\tlabel\n', 'a.tsv:1: the columns are "id label", expected "id name"'],
    ['a cell too few', 'id\tname\nx\ty\nz', 'a.tsv:3: 1 cells, expected 2'],
    ['a cell too many', 'id\tname\nx\ty\tz', 'a.tsv:2: 3 cells, expected 2'],
    ['nothing', '', 'a.tsv:1: the columns are "", expected "id name"'],
  ])('with %s is refused', (_name, text, message) => {
    expect(() => parseTable('a.tsv', text, ['id', 'name'])).toThrow(TableError);
    expect(() => parseTable('a.tsv', text, ['id', 'name'])).toThrow(message);
  });
});

it.each([
  ['a| b ||c', ['a', 'b', 'c']],
  ['', []],
  [undefined, []],
])('the list %j is %j', (cell, items) => {
  expect(listCell(cell)).toEqual(items);
});

it('flags are parted by spaces', () => {
  expect(flagsCell(' needs-context  common-word ')).toEqual(['needs-context', 'common-word']);
});

it.each([
  ['Komisi I DPR', 'komisi-i-dpr'],
  ["Ma'ruf & Co.", 'maruf-co'],
  ['Türkiye', 'turkiye'],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

describe('rows become entities', () => {
  it('with every column in its place', () => {
    const row = {
      id: 'indonesia',
      name: 'Indonesia',
      en: 'Indonesia',
      forms: 'RI|Tanah Air',
      forms_en: 'RI',
      demonym_en: 'Indonesian',
      flags: 'needs-context common-word case-sensitive',
      source: 'hand',
    };
    expect(readTables(tablesOf({ 'countries.tsv': [row] }))).toEqual([
      {
        id: 'place/indonesia',
        type: 'place',
        name: 'Indonesia',
        nameEn: 'Indonesia',
        about: '',
        aboutEn: '',
        link: '',
        iptc: '',
        parent: '',
        kind: 'country',
        forms: [
          { text: 'Indonesia', kind: 'name' },
          { text: 'RI', kind: 'name' },
          { text: 'Tanah Air', kind: 'name' },
          { text: 'Indonesian', kind: 'demonym' },
        ],
        flags: { needsContext: true, commonWord: true, caseSensitive: true },
        tenures: [],
        source: 'hand',
      },
    ]);
  });

  it('with their parents', () => {
    const rows = [
      { id: 'politik', name: 'Politik' },
      { id: 'pemilu', name: 'Pemilu', parent: 'politik' },
    ];
    expect(readTables(tablesOf({ 'topics.tsv': rows })).map(({ parent }) => parent)).toEqual([
      '',
      'topic/politik',
    ]);
  });

  it('an acronym joins the entity it names, its long form too', () => {
    const tables = tablesOf({
      'organisations.tsv': [{ id: 'kpk', name: 'Komisi Pemberantasan Korupsi', forms: 'KPK' }],
      'acronyms.tsv': [{ form: 'KPK', long: 'Komisi Antirasuah', entity: 'organisation/kpk' }],
    });
    expect(readTables(tables)[0]?.forms).toEqual([
      { text: 'Komisi Pemberantasan Korupsi', kind: 'name' },
      { text: 'KPK', kind: 'acronym' },
      { text: 'Komisi Antirasuah', kind: 'name' },
    ]);
  });

  it('an acronym that is rather another’s is flagged by itself', () => {
    const tables = tablesOf({
      'organisations.tsv': [{ id: 'pbb-partai', name: 'Partai Bulan Bintang' }],
      'acronyms.tsv': [
        {
          form: 'PBB',
          long: 'Partai Bulan Bintang',
          entity: 'organisation/pbb-partai',
          flags: 'needs-context',
        },
      ],
    });
    expect(readTables(tables)[0]).toMatchObject({
      forms: [
        { text: 'Partai Bulan Bintang', kind: 'name' },
        { text: 'PBB', kind: 'cautious' },
      ],
      flags: { needsContext: false },
    });
  });

  it('an acronym without one is an entity by its long form', () => {
    const tables = tablesOf({
      'acronyms.tsv': [{ form: 'PSK DPR', long: 'Panitia Sesuatu', en: 'Some Panel', type: 'organisation' }],
    });
    expect(readTables(tables)[0]).toMatchObject({
      id: 'organisation/psk-dpr',
      type: 'organisation',
      name: 'Panitia Sesuatu',
      nameEn: 'Some Panel',
      forms: [
        { text: 'Panitia Sesuatu', kind: 'name' },
        { text: 'Some Panel', kind: 'name' },
        { text: 'PSK DPR', kind: 'acronym' },
      ],
    });
  });

  it('a tenure joins its role', () => {
    const tables = tablesOf({
      'persons.tsv': [WIRANTO],
      'roles.tsv': [MENKO],
      'tenures.tsv': [{ role: 'menko', person: 'wiranto', from: '2016-07-27', to: '' }],
    });
    expect(readTables(tables)[1]?.tenures).toEqual([
      { person: 'person/wiranto', from: '2016-07-27', to: '' },
    ]);
  });
});

describe('tables are refused', () => {
  it.each([
    ['persons.tsv:3: the id person/wiranto is given twice', { 'persons.tsv': [WIRANTO, WIRANTO] }],
    [
      'acronyms.tsv:2: no entity has the id organisation/kpk',
      { 'acronyms.tsv': [{ form: 'KPK', entity: 'organisation/kpk' }] },
    ],
    ['acronyms.tsv:2: "body" is no type', { 'acronyms.tsv': [{ form: 'KPK', long: 'K', type: 'body' }] }],
    [
      'acronyms.tsv:3: the id organisation/pn is given twice',
      {
        'acronyms.tsv': [
          { form: 'PN', long: 'Pengadilan Negeri', type: 'organisation' },
          { form: 'PN', long: 'Perusahaan Negara', type: 'organisation' },
        ],
      },
    ],
    [
      'tenures.tsv:2: no role has the id role/menko',
      { 'persons.tsv': [WIRANTO], 'tenures.tsv': [{ role: 'menko', person: 'wiranto' }] },
    ],
    [
      'tenures.tsv:2: no person has the id person/wiranto',
      { 'roles.tsv': [MENKO], 'tenures.tsv': [{ role: 'menko', person: 'wiranto' }] },
    ],
  ])('%s', (message, rows) => {
    expect(() => readTables(tablesOf(rows))).toThrow(message);
  });

  it('where one is missing', () => {
    const { 'laws.tsv': _, ...others } = empty;
    expect(() => readTables(others)).toThrow('laws.tsv:0: the table is missing');
  });
});
