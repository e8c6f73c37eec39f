import { expect, it } from 'vitest';
import { TableError } from '../../lib/lexicon/table.ts';
import { articleUrl, titleEntity } from '../../lib/lexicon/wikipedia.ts';

const row = (cells: Readonly<Record<string, string>>) => ({ line: 7, cells: { source: 'w', ...cells } });

it.each([
  ['person', 'Chairil Anwar', 'Chairil Anwar'],
  ['person', 'Martin Luther King, Jr.', 'Martin Luther King'],
  ['organisation', 'Semen Padang (perusahaan)', 'Semen Padang'],
  ['place', 'Legetan, Bener, Purworejo', 'Legetan'],
])('of a %s, the name of "%s" is "%s"', (type, title, name) => {
  expect(titleEntity(row({ id: 'x', type, title }))).toMatchObject({
    id: `${type}/x`,
    name,
    forms: [{ text: name, kind: 'name' }],
  });
});

it('says where a village lies, and of nothing else', () => {
  expect(titleEntity(row({ type: 'place', title: 'Legetan, Bener, Purworejo' }))).toMatchObject({
    about: 'Desa atau kelurahan di Bener, Purworejo',
    aboutEn: 'Village of Bener, Purworejo',
  });
  expect(titleEntity(row({ type: 'place', title: 'Bener, Purworejo' })).about).toBe('');
  expect(titleEntity(row({ type: 'organisation', title: 'A, B, C' })).about).toBe('');
});

it('has its flags and further forms', () => {
  const { flags, forms } = titleEntity(
    row({ type: 'organisation', title: 'A.C. Milano', forms: 'AC Milano', flags: 'common-word' }),
  );
  expect(flags).toEqual({ needsContext: false, commonWord: true, caseSensitive: false });
  expect(forms.map(({ text }) => text)).toEqual(['A.C. Milano', 'AC Milano']);
});

it.each([
  ['Bandar Udara Köln', 'https://id.wikipedia.org/wiki/Bandar_Udara_K%C3%B6ln'],
  ['Who? #1', 'https://id.wikipedia.org/wiki/Who%3F_%231'],
])('the article "%s" stands at %s', (title, url) => {
  expect(articleUrl(title)).toBe(url);
});

it('of a type that is none is refused, with its line', () => {
  expect(() => titleEntity(row({ type: 'band', title: 'X' }))).toThrow(TableError);
  expect(() => titleEntity(row({ type: 'band', title: 'X' }))).toThrow('wikipedia.tsv:7: "band" is no type');
});
