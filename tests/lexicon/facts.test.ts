import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_FILES } from '../../lib/lexicon/tables.ts';
import { fold } from '../../lib/text/fold.ts';
import { placeOf, projectEntities, type TableRow, tableRows, tableText } from './project-tables.ts';

/** The rows that a check finds fault with, by place and name. */
const faulty = (rows: readonly TableRow[], isFaulty: (row: TableRow) => boolean): readonly string[] =>
  rows.filter(isFaulty).map(placeOf);

const cell = (row: TableRow, column: string): string => row.cells[column] ?? '';

describe.each(TABLE_FILES)('%s', (file) => {
  const rows = tableRows(file);

  it('has a cell for every column in every row, and no blank line', () => {
    const [header = '', ...lines] = tableText(file).replace(/\n$/, '').split('\n');
    const width = header.split('\t').length;
    expect(lines.filter((line) => line.split('\t').length !== width)).toEqual([]);
  });

  it('has clean cells', () => {
    const isUnclean = (text: string) =>
      text !== text.trim() || /[\r"\u00a0]| {2}|^\||\|$|\|\||\| | \|/.test(text);
    expect(faulty(rows, ({ cells }) => Object.values(cells).some(isUnclean))).toEqual([]);
  });

  it('says nothing twice in a list', () => {
    const repeats = (row: TableRow) => {
      const forms = [...cell(row, 'forms').split('|'), ...cell(row, 'forms_en').split('|')].filter(Boolean);
      return new Set(forms).size < forms.length;
    };
    expect(faulty(rows, repeats)).toEqual([]);
  });

  it('has a source in every row', () => {
    expect(faulty(rows, (row) => cell(row, 'source') === '')).toEqual([]);
  });

  it('has every id once, in small letters with hyphens', () => {
    const given = rows.flatMap(({ cells }) =>
      cells['id'] === undefined ? [] : [`${cells['type']} ${cells['id']}`],
    );
    const seen = new Set<string>();
    expect(given.filter((id) => seen.size === seen.add(id).size)).toEqual([]);
    expect(given.filter((id) => !/ [a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has only flags that mean something, and links that lead somewhere', () => {
    const flags = ['needs-context', 'common-word', 'case-sensitive', 'irregular'];
    const isUnknown = (flag: string) => flag !== '' && !flags.includes(flag);
    expect(faulty(rows, (row) => cell(row, 'flags').split(' ').some(isUnknown))).toEqual([]);
    expect(faulty(rows, (row) => !/^(?:https:\/\/\S+)?$/.test(cell(row, 'link')))).toEqual([]);
  });

  it('has parents that exist', () => {
    const ids = new Set(rows.map((row) => cell(row, 'id')));
    const isOrphan = (row: TableRow) => cell(row, 'parent') !== '' && !ids.has(cell(row, 'parent'));
    expect(faulty(rows, isOrphan)).toEqual([]);
    expect(
      faulty(rows, (row) => cell(row, 'parent') !== '' && cell(row, 'parent') === cell(row, 'id')),
    ).toEqual([]);
  });
});

const entities = projectEntities();

it('all tables together have at least 150,000 surface forms', () => {
  expect(entities.reduce((sum, { forms }) => sum + forms.length, 0)).toBeGreaterThanOrEqual(150_000);
});

it('no two entities of one type are of the same name by accident: an imported one gives way', () => {
  const named = new Map<string, string>();
  const twice = entities.flatMap(({ id, type, name, flags, source }) => {
    if (flags.needsContext) return [];
    const key = `${type} ${fold(name)}`;
    const other = named.get(key);
    named.set(key, id);
    return other !== undefined && source !== 'hand' ? [`${other} ${id}`] : [];
  });
  expect(twice).toEqual([]);
});

it('all tables together make entities, each with a name', () => {
  expect(entities.filter(({ name }) => name === '').map(({ id }) => id)).toEqual([]);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

it.each([
  ['countries.tsv', 240],
  ['acronyms.tsv', 900],
  ['organisations.tsv', 500],
  ['persons.tsv', 1_200],
  ['roles.tsv', 500],
  ['tenures.tsv', 700],
  ['units.tsv', 350],
  ['equipment.tsv', 250],
  ['laws.tsv', 120],
  ['events.tsv', 150],
  ['topics.tsv', 500],
  ['districts.tsv', 7_285],
  ['cities.tsv', 4_000],
  ['companies.tsv', 800],
  ['universities.tsv', 10_000],
  ['legislators.tsv', 12_000],
  ['wikipedia.tsv', 80_000],
])('%s has at least %i rows', (file, least) => {
  expect(tableRows(file).length).toBeGreaterThanOrEqual(least);
});

it('all 38 provinces are there, and all 514 regencies and cities, each in a province', () => {
  const byLevel = Map.groupBy(tableRows('regions.tsv'), (row) => cell(row, 'level'));
  const provinces = byLevel.get('province') ?? [];
  const districts = [...(byLevel.get('regency') ?? []), ...(byLevel.get('city') ?? [])];
  expect([provinces.length, districts.length]).toEqual([38, 514]);
  const ids = new Set(provinces.map((row) => cell(row, 'id')));
  expect(faulty(districts, (row) => !ids.has(cell(row, 'parent')))).toEqual([]);
});

it('every role is an office, a post or a rank', () => {
  const kinds = ['office', 'post', 'rank'];
  expect(faulty(tableRows('roles.tsv'), (row) => !kinds.includes(cell(row, 'kind')))).toEqual([]);
});

/** Letters of an acronym that stand in its long form one after the other. */
function spells(long: string, form: string): boolean {
  const letters = [...fold(form).replace(/[^\p{L}\p{N}]/gu, '')];
  let at = 0;
  return letters.every((letter) => {
    at = fold(long).indexOf(letter, at) + 1;
    return at > 0;
  });
}

it('the letters of an acronym occur in order in its long form, or the row says "irregular"', () => {
  const isIrregular = (row: TableRow) => cell(row, 'flags').split(' ').includes('irregular');
  const rows = tableRows('acronyms.tsv');
  expect(faulty(rows, (row) => !isIrregular(row) && !spells(cell(row, 'long'), cell(row, 'form')))).toEqual(
    [],
  );
});

describe('tenures', () => {
  const rows = tableRows('tenures.tsv');
  const roles = new Map(tableRows('roles.tsv').map((row) => [cell(row, 'id'), row]));
  const persons = new Set(tableRows('persons.tsv').map((row) => cell(row, 'id')));
  const earliest = (date: string) => `${date}${'-01-01'.slice(date.length - 10)}`.slice(0, 10);
  const latest = (date: string) => `${date}${'-12-31'.slice(date.length - 10)}`.slice(0, 10);

  it('are of known persons in known roles', () => {
    expect(faulty(rows, (row) => !roles.has(cell(row, 'role')) || !persons.has(cell(row, 'person')))).toEqual(
      [],
    );
  });

  it('have dates of the calendar, as exact as known', () => {
    const isDate = (text: string) => {
      if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false;
      const date = new Date(`${earliest(text)}T00:00:00Z`);
      return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    };
    expect(faulty(rows, (row) => cell(row, 'from') === '' || !isDate(cell(row, 'from')))).toEqual([]);
    expect(faulty(rows, (row) => cell(row, 'to') !== '' && !isDate(cell(row, 'to')))).toEqual([]);
  });

  it('end after they begin', () => {
    const isBackward = (row: TableRow) =>
      cell(row, 'to') !== '' && latest(cell(row, 'to')) < earliest(cell(row, 'from'));
    expect(faulty(rows, isBackward)).toEqual([]);
  });

  it('of one office share no more than the day of handover', () => {
    const overlaps = [...Map.groupBy(rows, (row) => cell(row, 'role'))].flatMap(([role, held]) => {
      if (cell(roles.get(role)!, 'kind') !== 'office') return [];
      const inOrder = [...held].sort((a, b) => (cell(a, 'from') < cell(b, 'from') ? -1 : 1));
      return inOrder.flatMap((one, index) =>
        inOrder
          .slice(index + 1)
          .filter((next) => cell(one, 'to') !== '' && latest(cell(next, 'from')) < earliest(cell(one, 'to')))
          .map((next) => `${placeOf(one)} / ${placeOf(next)}`),
      );
    });
    expect(overlaps).toEqual([]);
  });

  it('that are open are the last of their office', () => {
    const open = rows.filter(
      (row) => cell(row, 'to') === '' && cell(roles.get(cell(row, 'role'))!, 'kind') === 'office',
    );
    const isFollowed = (one: TableRow) =>
      rows.some((row) => cell(row, 'role') === cell(one, 'role') && cell(row, 'from') > cell(one, 'from'));
    expect(faulty(open, isFollowed)).toEqual([]);
  });
});

describe('IPTC codes', () => {
  const coded = tableRows('topics.tsv').filter((row) => cell(row, 'iptc') !== '');

  it('have the form of Media Topics', () => {
    expect(faulty(coded, (row) => !/^medtop:\d{8}$/.test(cell(row, 'iptc')))).toEqual([]);
  });

  const list = new URL('../../../shared/lexicon/iptc-media-topics.tsv', import.meta.url);
  if (!existsSync(list))
    console.info('no list of IPTC Media Topics beside the project: codes are not looked up');
  it.runIf(existsSync(list))('exist', () => {
    const codes = new Set(
      readFileSync(list, 'utf8')
        .split('\n')
        .map((line) => line.split('\t', 1)[0]),
    );
    expect(faulty(coded, (row) => !codes.has(cell(row, 'iptc')))).toEqual([]);
  });
});
