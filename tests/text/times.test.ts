import { describe, expect, it } from 'vitest';
import { readIsoTime, readTime } from '../../lib/text/times.ts';

describe('readTime', () => {
  it.each<[string, string, string | null]>([
    ['Kamis, 05 November 2015 | 11:13 WIB', '11:13', 'WIB'],
    ['Kamis, 5 November 2015 - 15:56 wib', '15:56', 'WIB'],
    ['Jumat (6/11) pukul 08.45 WITA', '08:45', 'WITA'],
    ['Senin, 1 April 2024 7:05 WIT', '07:05', 'WIT'],
    ['23.16', '23:16', null],
    ['Friday, 22 Nov 2024 4:55 PM MYT', '16:55', 'MYT'],
    ['Apr 16, 2015 8:02 pm UTC', '20:02', 'UTC'],
    ['June 4, 2024 12:30 a.m.', '00:30', null],
    ['Thu 3 Jan 2019 02.00 EST', '02:00', 'EST'],
    ['Selasa, 12 Maret 2024 19:01:22 WIB', '19:01', 'WIB'],
    ['Jun 7, 2023, 8:54 PM GMT+7', '20:54', 'GMT+7'],
    ['Kamis, 17/05/2018 19:47 WIB', '19:47', 'WIB'],
  ])('reads %s', (text, time, zone) => {
    expect(readTime(text)).toEqual({ time, zone });
  });

  it.each([
    '',
    '14.08.2019',
    '16/02/2016',
    '3.016 orang',
    'Selasa, 20 September 2016',
    '25:10',
    '2 jam lalu',
  ])('finds none in %j', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

describe('readIsoTime', () => {
  it.each([
    ['2015-11-05T14:56:43+07:00', { time: '14:56', zone: '+07:00' }],
    ['2015-11-05 T10:08:58Z', { time: '10:08', zone: 'UTC' }],
    ['2016-02-16 09:10:56', { time: '09:10', zone: null }],
    ['2016-02-16', null],
  ])('takes the own time of %s', (text, time) => {
    expect(readIsoTime(text)).toEqual(time);
  });
});
