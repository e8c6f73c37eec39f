import { describe, expect, it } from 'vitest';
import { shortened, writtenCount, writtenDay, writtenInstant } from '../../components/written.ts';
import { english } from './shown.tsx';

describe('a day in words', () => {
  it.each([
    ['2016-09-20', 'id', '20 September 2016'],
    ['2016-09-20', 'en', 'September 20, 2016'],
    ['2016-08-01', 'id', '1 Agustus 2016'],
    ['no day', 'id', 'no day'],
  ])('%s in %s is %s', (day, language, words) => {
    expect(writtenDay(day, language)).toBe(words);
  });
});

describe('an instant in words', () => {
  it.each([
    ['Asia/Jakarta', '3 Mar 2026'],
    ['America/New_York', '2 Mar 2026'],
  ])('is the day of a reader in %s', (timeZone, words) => {
    expect(writtenInstant('2026-03-02T20:00:00.000Z', 'id', timeZone)).toBe(words);
  });
});

describe('a count with its noun', () => {
  it.each([
    [0, '0 notes'],
    [1, '1 note'],
    [1200, '1,200 notes'],
  ])('%d', (n, words) => {
    expect(writtenCount(n, 'note', english)).toBe(words);
  });
});

describe('a shortened quote', () => {
  it.each([
    ['stays whole where it fits', 'patroli bersama', 15, 'patroli bersama'],
    ['is one line', 'patroli\n  bersama', 20, 'patroli bersama'],
    ['is cut at a word', 'patroli bersama di Laut Sulu', 18, 'patroli bersama di…'],
    ['is cut within a word that is all there is', 'penanggulangan', 6, 'penang…'],
    ['never halves a character', '😀😀😀😀', 5, '😀😀…'],
  ])('%s', (_, quote, longest, line) => {
    expect(shortened(quote, longest)).toBe(line);
  });
});
