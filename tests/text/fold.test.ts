import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldCodePoint, isApostrophe, isHyphen, isIgnorable } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['ERDOĞAN', 'erdogan'],
    ['Erdog\u0306an', 'erdogan'],
    ['Ma’ruf', 'ma’ruf'],
    ['kemen\u00adterian', 'kementerian'],
    ['\ufeffTNI\u200b', 'tni'],
    ['\u202bTNI\u202c \u2066AD\u2069', 'tni ad'],
    ['İstanbul', 'istanbul'],
    ['São Tomé', 'sao tome'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives decomposed and composed text one form, and its own result again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['É', 'e'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['Ł', 'l'],
  ['Æ', 'ae'],
  ['\u0301', ''],
  ['𝟎', '𝟎'],
])('folds the character %j to %j', (character, folded) => {
  expect(foldCodePoint(character.codePointAt(0)!)).toBe(folded);
});

it.each([
  ['soft hyphen', '\u00ad', isIgnorable, true],
  ['zero-width joiner', '\u200d', isIgnorable, true],
  ['byte order mark', '\ufeff', isIgnorable, true],
  ['word joiner', '\u2060', isIgnorable, true],
  ['space', ' ', isIgnorable, false],
  ['typographic apostrophe', '’', isApostrophe, true],
  ['modifier apostrophe', 'ʼ', isApostrophe, true],
  ['double quotation mark', '”', isApostrophe, false],
  ['hyphen', '‐', isHyphen, true],
  ['non-breaking hyphen', '‑', isHyphen, true],
  ['en dash', '–', isHyphen, false],
] as const)('tells what a %s is', (_name, character, is, expected) => {
  expect(is(character.charCodeAt(0))).toBe(expected);
});
