import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/recognition/recognise.ts';
import { WORLD } from '../small-world.ts';
import { TOY_MODEL } from './toy-model.ts';

const mentionsOf = (text: string) =>
  recognise(WORLD, { text, language: 'id', publishedOn: null }, TOY_MODEL).mentions;

describe('a mention', () => {
  it('rests on the tagger where neither lexicon nor rule has it', () => {
    const [mention] = mentionsOf('Dia kata Bambang kemarin.');
    expect(mention).toMatchObject({ type: 'person', entity: 'text/person/bambang', basis: 'tagger' });
    expect(mention?.confidence).toBeGreaterThan(0.5);
    expect(mention?.confidence).toBeLessThanOrEqual(1);
  });

  it('rests on the lexicon where that has a name of this type and extent', () => {
    const [mention] = mentionsOf('Dia kata Wiranto kemarin.');
    expect(mention).toMatchObject({ entity: 'person/wiranto', basis: 'lexicon' });
    expect(mention?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it('rests on a rule where a cue told it', () => {
    expect(mentionsOf('Dia ke Polres Aceh Utara.')).toMatchObject([{ type: 'unit', basis: 'rule' }]);
  });
});

describe('one article', () => {
  it('has one name wherever its form stands', () => {
    const text = 'Judul\nDia kata Bambang Priyo kemarin.\nMenurut Bambang Priyo demikian.';
    expect(mentionsOf(text).map(({ entity }) => entity)).toEqual([
      'text/person/bambang-priyo',
      'text/person/bambang-priyo',
    ]);
  });

  it('has one person behind a fuller name, its parts and its alias', () => {
    const text = 'Judul\nDia kata Bambang Priyo alias Komeng kemarin.\nDia kata Priyo kemarin.';
    expect(new Set(mentionsOf(text).map(({ entity }) => entity))).toEqual(
      new Set(['text/person/bambang-priyo']),
    );
  });
});
