import { describe, expect, it } from 'vitest';
import { publicationDay, readDay, readDays, readIsoDay } from '../../lib/text/dates.ts';

describe('readDay', () => {
  it.each([
    ['Sabtu, 30 Juni 2012', '2012-06-30'],
    ['Selasa, 20 September 2016', '2016-09-20'],
    ['Kamis, 05 November 2015 | 11:13 WIB', '2015-11-05'],
    ['Kamis, 5 November 2015 14:56 WIB', '2015-11-05'],
    ['Kamis, 5 November 2015 - 15:56 wib', '2015-11-05'],
    ["Jum'at, 17 Februari 2017 - 13:30 wib", '2017-02-17'],
    ["Jum'at, 15 Juni 2018", '2018-06-15'],
    ['Jumat, 15 Juni 2018', '2018-06-15'],
    ['Kamis 17 Mei 2018, 19:01 WIB', '2018-05-17'],
    ['Kamis   17 May 2018  19:01 WIB', '2018-05-17'],
    ['Minggu, 5 Ramadhan 1439 / 20 Mei 2018', '2018-05-20'],
    ['Kamis, 17/05/2018 19:47 WIB', '2018-05-17'],
    ['Selasa, 1 Mei 2018 — 19:38 WIB', '2018-05-01'],
    ['Kamis, 02 Nov 2023 20:59 WIB', '2023-11-02'],
    ['Rabu (4/11/2015)', '2015-11-04'],
    ['Rabu, 16 Ogos 2017', '2017-08-16'],
    ['Isnin, 25 Disember 2017', '2017-12-25'],
    ['Thursday, May 30, 2019', '2019-05-30'],
    ['October 06, 2018', '2018-10-06'],
    ['Wednesday, March 2nd, 2011', '2011-03-02'],
    ['06 December 2016', '2016-12-06'],
    ['12 Agt 2019', '2019-08-12'],
    ['9-Agustus-2019', '2019-08-09'],
    ['2019-08-14', '2019-08-14'],
    ['8/14/2019', '2019-08-14'],
    ['Senin, 1 Pebruari 2016', '2016-02-01'],
    ['Rabu, 5 Nop 2014', '2014-11-05'],
    ['17 Agst 2019 | 10.05 WITA', '2019-08-17'],
    ['Ahad, 3 Mac 2024', '2024-03-03'],
    ['Khamis, 15 Julai 2021', '2021-07-15'],
    ['Sabtu, 20 Mei 2018 M / 5 Ramadhan 1439 H', '2018-05-20'],
    ['5th January 2020', '2020-01-05'],
    ['the 5th of January 2020', '2020-01-05'],
    ['Feb. 16, 2016', '2016-02-16'],
    ['05/Nov/2015', '2015-11-05'],
    ['2024/01/09 14:20:31', '2024-01-09'],
    ['16-02-2016', '2016-02-16'],
    ['05/11/15 14:56 WIB', '2015-11-05'],
    ['Diterbitkan: Jumat, 1 Maret 2024 09:00 WITA', '2024-03-01'],
    ['14.08.2019', '2019-08-14'],
  ])('reads %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '',
    '23.16',
    '5:06 AM',
    '2 jam yang lalu',
    '31 Februari 2019',
    '0 Mei 2019',
    '5 Ramadhan 1439',
    '1 Mei 1439',
    '1/13/20190',
    '23/16',
    'kemarin, 10:15 WIB',
    'an hour ago',
    '12 Ramadhan 1445 H',
  ])('finds no day in %j', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('offers both days that numbers can mean, the day before the month first', () => {
    expect(readDays('6/8/2018')).toEqual(['2018-08-06', '2018-06-08']);
  });
});

describe('readIsoDay', () => {
  it.each([
    ['2012-06-30T23:16:00-07:00', '2012-06-30'],
    ['2019-08-14', '2019-08-14'],
    ['2019-13-14T00:00:00Z', null],
    ['permanent link', null],
  ])('takes the own day of %s', (text, day) => {
    expect(readIsoDay(text)).toBe(day);
  });
});

describe('publicationDay', () => {
  it.each([
    [
      'the displayed day, though the stamp is of another',
      ['Minggu, 1 Juli 2012'],
      '2012-06-30T23:16:00-07:00',
      '2012-07-01',
    ],
    ['the first text with a day', ['23.16', 'Sabtu, 30 Juni 2012', '1 Mei 2001'], null, '2012-06-30'],
    ['the reading that the stamp confirms', ['6/8/2018'], '2018-06-08T01:00:00Z', '2018-06-08'],
    ['the day first where no stamp confirms', ['6/8/2018'], '2018-01-01', '2018-08-06'],
    [
      'the stamp where nothing readable is displayed',
      ['Dienstag, 28. Abril'],
      '2020-04-28T10:00:00+02:00',
      '2020-04-28',
    ],
    ['null where nothing says it', ['kemarin'], null, null],
  ])('is %s', (_rule, displayed, iso, day) => {
    expect(publicationDay(displayed, iso)).toBe(day);
  });
});
