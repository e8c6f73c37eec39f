import { describe, expect, it } from 'vitest';
import { entitiesOfNames, entitiesOfRows } from '../../../scripts/matches/rows.ts';

const formsOf = (file: string, text: string) =>
  entitiesOfRows(file, text).map(({ type, forms }) => [type, ...forms.map((form) => form.text)]);

describe('rows of a table', () => {
  it('make entities with all their forms', () => {
    const row = 'yonif-752\tYonif 752/VYS\tInfantry Battalion 752\tYonif 752|Vira Yudha Sakti\t\t\t\t\thand';
    expect(formsOf('units.tsv', row)).toEqual([
      ['unit', 'Yonif 752/VYS', 'Infantry Battalion 752', 'Yonif 752', 'Vira Yudha Sakti'],
    ]);
  });

  it('may come with the header line, blank lines and line ends of Windows', () => {
    const text =
      'id\tname\tforms\tabout_id\tabout_en\tflags\tlink\tsource\r\n\r\na\tBudi\t\t\t\t\t\thand\r\n';
    expect(formsOf('persons.tsv', text.replaceAll('\r\n', '\n'))).toEqual([['person', 'Budi']]);
    expect(formsOf('persons.tsv', text)).toEqual([['person', 'Budi']]);
  });

  it('of acronyms stand alone, as what they name does not stand among them', () => {
    const row = 'KPK\tKomisi Pemberantasan Korupsi\t\t\torganisation/kpk\t\t\t\thand';
    expect(formsOf('acronyms.tsv', row)).toEqual([['organisation', 'Komisi Pemberantasan Korupsi', 'KPK']]);
  });

  it.each([
    ['names.tsv', 'a', /no table names\.tsv.*persons\.tsv/],
    ['tenures.tsv', 'a', /tenures\.tsv has no surface forms/],
    ['persons.tsv', '\n', /no row/],
    ['persons.tsv', 'a\tBudi', /persons\.tsv:2: 2 cells, expected 8/],
  ])('%s with %j is refused, and the fault named', (file, text, fault) => {
    expect(() => entitiesOfRows(file, text)).toThrow(fault);
  });
});

describe('bare names', () => {
  it('are of a table whose capitals bind, or of the one named', () => {
    expect(entitiesOfNames(['TNI AL', 'Bakamla']).map(({ type }) => type)).toEqual([
      'organisation',
      'organisation',
    ]);
    expect(entitiesOfNames(['juru bicara'], 'roles.tsv').map(({ type }) => type)).toEqual(['role']);
  });

  it('are refused for a table without names', () => {
    expect(() => entitiesOfNames(['KPK'], 'acronyms.tsv')).toThrow(/rows on standard input/);
  });
});
