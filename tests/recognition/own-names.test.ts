import { describe, expect, it } from 'vitest';
import { compileOwn, type OwnEntry, type OwnMeaning, ownPlaces } from '../../lib/recognition/own-names.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import { withOwnNames } from '../../lib/recognition/with-own-names.ts';
import { DAY } from './read.ts';
import { WORLD } from './small-world.ts';

const person: OwnMeaning = { use: 'name', type: 'person', about: 'Tetangga' };
const never: OwnMeaning = { use: 'never' };

const entry = (id: string, meaning: OwnMeaning, ...forms: readonly string[]): OwnEntry => ({
  id,
  forms,
  meaning,
});

function annotated(text: string, ...entries: readonly OwnEntry[]) {
  const request = { text, language: 'id', publishedOn: DAY };
  return withOwnNames(recognise(WORLD, request), compileOwn(entries), WORLD, request);
}

function named(text: string, ...entries: readonly OwnEntry[]): readonly string[] {
  return annotated(text, ...entries).mentions.map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`,
  );
}

const placesIn = (text: string, ...forms: readonly string[]) =>
  ownPlaces(compileOwn([entry('1', person, ...forms)]), text).map(({ start, end }) => text.slice(start, end));

describe('a name of the reader', () => {
  it('is marked, with what the reader says of it', () => {
    const text = 'Kemarin Kodok Ngorek bertemu Wiranto di Bali.';
    const own = entry('a', person, 'Kodok Ngorek', 'Kodok');
    expect(named(text, own)).toEqual([
      'Kodok Ngorek = own/a',
      'Wiranto = person/wiranto',
      'Bali = place/bali',
    ]);
    expect(annotated(text, own).entities.find(({ id }) => id === 'own/a')).toMatchObject({
      ...{ type: 'person', name: 'Kodok Ngorek', about: 'Tetangga' },
    });
    expect(annotated(text, own).mentions[0]).toMatchObject({ confidence: 1, type: 'person' });
  });

  it('wins over all that it touches, and the loser is forgotten', () => {
    const own = entry('a', { use: 'name', type: 'organisation', about: null }, 'Bali');
    const { mentions, entities } = annotated('Ia pergi ke Bali.', own);
    expect(mentions.map(({ entity }) => entity)).toEqual(['own/a']);
    expect(entities.map(({ id }) => id)).toEqual(['own/a']);
    expect(named('Rapat Badan Intelijen Negara.', entry('b', person, 'Intelijen'))).toEqual([
      'Intelijen = own/b',
    ]);
  });

  it('leaves a title that stands around it, but none that it covers', () => {
    expect(named('Presiden Bali hadir.', entry('a', person, 'Bali'))).toContain('Bali = own/a');
    const crossing = entry('a', person, 'Presiden Bali');
    expect(named('Presiden Bali hadir.', crossing)).toEqual(['Presiden Bali = own/a']);
  });

  it('is the same as one that is known, with what is known of that', () => {
    const own = entry(
      'a',
      { use: 'same', type: 'person', entity: 'person/wiranto', name: 'Wiranto' },
      'Pak Wir',
    );
    const { mentions, entities } = annotated('Pak Wir tiba. Wiranto pergi.', own);
    expect(mentions.map(({ entity }) => entity)).toEqual(['person/wiranto', 'person/wiranto']);
    expect(entities).toHaveLength(1);
    const alone = annotated('Pak Wir tiba.', own).entities;
    expect(alone).toMatchObject([{ id: 'person/wiranto', name: 'Wiranto' }]);
    const unknown = entry('a', { use: 'same', type: 'person', entity: 'own/b', name: 'Budi Dua' }, 'Pak Wir');
    expect(annotated('Pak Wir tiba.', unknown).entities).toMatchObject([{ id: 'own/b', name: 'Budi Dua' }]);
  });

  it('that is never to be marked is not, and longer names with it are', () => {
    expect(named('Wiranto di Bali.', entry('a', never, 'Bali'))).toEqual(['Wiranto = person/wiranto']);
    expect(named('Badan Intelijen Negara.', entry('a', never, 'Negara'))).toEqual([
      'Badan Intelijen Negara = organisation/bin',
    ]);
  });

  it('changes nothing where it does not stand', () => {
    const request = { text: 'Wiranto di Bali.', language: 'id', publishedOn: DAY };
    const found = recognise(WORLD, request);
    expect(withOwnNames(found, compileOwn([entry('a', never, 'Jakarta')]), WORLD, request)).toBe(found);
  });
});

describe('a spelling', () => {
  it.each([
    ['stands where its words stand', 'Kata Kodok Ngorek itu.', ['Kodok Ngorek'], ['Kodok Ngorek']],
    ['is not part of a word', 'Kodoknan saja.', ['Kodok'], []],
    ['with a clitic is found without it', 'Kodoknya hilang.', ['Kodok'], ['Kodok']],
    [
      'with capitals is found with capitals only',
      'seekor kodok, KODOK, Kodok',
      ['Kodok'],
      ['KODOK', 'Kodok'],
    ],
    ['in capitals is found in capitals only', 'KPK, Kpk', ['KPK'], ['KPK']],
    ['in small letters is found in any', 'Kodok dan kodok', ['kodok'], ['Kodok', 'kodok']],
    [
      'is the longest at its place',
      'Kodok Ngorek Raya',
      ['Kodok', 'Kodok Ngorek Raya'],
      ['Kodok Ngorek Raya'],
    ],
    ['has its marks folded', 'Kata Erdoğan.', ['Erdogan'], ['Erdoğan']],
    ['does not reach across blocks', 'Kodok\nNgorek', ['Kodok Ngorek'], []],
    ['of several words ends before a clitic', 'Kodok Ngoreknya', ['Kodok Ngorek'], ['Kodok Ngorek']],
  ])('%s', (_, text, forms, found) => {
    expect(placesIn(text, ...forms)).toEqual(found);
  });

  it('that two names have is of the later one', () => {
    expect(named('Kodok.', entry('a', person, 'Kodok'), entry('b', person, 'Kodok'))).toEqual([
      'Kodok = own/b',
    ]);
  });
});
