import { describe, expect, it } from 'vitest';
import { layerOf } from '../../lib/lexicon/types.ts';
import { frequentWords, isFrequentWord, listedWords, NAMES_IN_LIST } from './frequent-words.ts';
import { projectEntities } from './project-tables.ts';
import { entity } from './small-lexicon.ts';

const entities = projectEntities();

describe('the list of frequent words', () => {
  const listed = listedWords();

  it('has 3,000 words of letters, each once', () => {
    expect(listed.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(new Set(listed).size).toBe(3000);
    expect(listed).toHaveLength(3000);
  });

  it('has every name that is left out of it', () => {
    expect(NAMES_IN_LIST.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe('a frequent word', () => {
  const words = new Set(['dia', 'antara', 'mau']);

  it.each([
    ['Antara', true],
    ['antara', true],
    ["Ma'u", true],
    ['DIA', false],
    ['KontraS', false],
    ['Antara News', false],
    ['Antara-News', false],
    ['Antaranews', false],
  ])('as the name %s: %s', (name, frequent) => {
    const named = entity('organisation/a', name);
    expect(named.forms.some((form) => isFrequentWord(words, named, form))).toBe(frequent);
  });

  it('is no demonym', () => {
    const place = entity('place/a', 'Antarania', { demonyms: ['Antara'] });
    expect(place.forms.some((form) => isFrequentWord(words, place, form))).toBe(false);
  });
});

it('no name is one of the 3,000 most frequent Indonesian words, unless its row says so', () => {
  const words = frequentWords();
  const unflagged = entities.filter(
    ({ type, flags }) => layerOf(type) === 'name' && !flags.needsContext && !flags.commonWord,
  );
  const faulty = unflagged.flatMap((named) =>
    named.forms
      .filter((form) => isFrequentWord(words, named, form))
      .map(({ text }) => `${named.id}: ${text}`),
  );
  expect(faulty).toEqual([]);
});
