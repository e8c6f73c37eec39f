import { expect, it } from 'vitest';
import { personName, variantsOf } from '../../scripts/person-names.ts';

it.each([
  ['Indonesia', 'DR. Ir. H. SODIK MUDJAHID, M. Sc', 'Sodik Mudjahid'],
  ['Indonesia', "DR. H. SA'DUDDIN BASRI, M.M.", "Sa'duddin Basri"],
  ['Indonesia', 'ARYO P.S. DJOJOHADIKUSUMO', 'Aryo P.S. Djojohadikusumo'],
  ['Indonesia', 'DEDE YUSUF M.E., ST, M.Si', 'Dede Yusuf'],
  ['Indonesia', 'DR. K.H. SURAHMAN HIDAYAT, M.A.', 'Surahman Hidayat'],
  ['Indonesia', 'Arzetti Bilbina', 'Arzetti Bilbina'],
  ['Malaysia', 'Nik Abdul Aziz bin Nik Mat', 'Nik Abdul Aziz bin Nik Mat'],
  ['Japan', 'TANI Koichi', 'Koichi Tani'],
  ['South_Korea', 'KIM Sang Min', 'Kim Sang Min'],
  ['Philippines', 'Garcia, Gwendolyn F.', 'Gwendolyn F. Garcia'],
  ['Philippines', 'Baguilat, Teddy Jr. Brawner', 'Teddy Baguilat Jr.'],
  ['India', 'George, Shri (Adv.) Joice', 'Joice George'],
  ['Singapore', 'Chan Meng Wah, Alexander', 'Alexander Chan Meng Wah'],
])('%s: "%s" is written %s', (country, listed, name) => {
  expect(personName(listed, country)?.replace(/\.$/, '')).toBe(name.replace(/\.$/, ''));
});

it.each([
  ['one word', 'GAMARI'],
  ['a title and one word', 'DR. H.M. GAMARI'],
  ['a name that is cut', 'Datin Paduka Dayang Hajah Salbiah binti'],
  ['a name with a digit', 'Somebody 2nd'],
])('a list with %s has no whole name', (_what, listed) => {
  expect(personName(listed, 'Indonesia')).toBeNull();
});

it.each([
  ['William S. Cohen', ['William Cohen']],
  ['E. T. Mohammed Basheer', []],
  ['Akbar Faizal', []],
])('%s is also written %j', (name, variants) => {
  expect(variantsOf(name)).toEqual(variants);
});
