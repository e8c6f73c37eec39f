import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/page/language.ts';

const INDONESIAN =
  'Wiranto mengatakan bahwa forum itu akan dibentuk untuk kedua negara dan tidak menggantikan yang telah ada di ASEAN.';
const ENGLISH =
  'The minister said that the forum is for both of the countries and was not to replace what ASEAN has.';

describe('languageOf', () => {
  it.each<[string, string | null, string, string | null]>([
    ['what the words show, if nothing is declared', null, INDONESIAN, 'id'],
    ['English words', null, ENGLISH, 'en'],
    ['nothing, for too few words', null, 'Natuna', null],
    ['what is declared, for too few words', 'id', 'Natuna', 'id'],
    ['Indonesian on a theme that declares English', 'en', INDONESIAN, 'id'],
    ['the primary tag of a region', 'en-US', ENGLISH, 'en'],
    ['Indonesian by its old code', 'in', 'Natuna', 'id'],
    ['another declared language, whatever the words', 'ms', INDONESIAN, 'ms'],
    ['no language for an empty declaration', ' ', 'Natuna', null],
  ])('is %s', (_what, declared, text, language) => {
    expect(languageOf(declared, text)).toBe(language);
  });
});
