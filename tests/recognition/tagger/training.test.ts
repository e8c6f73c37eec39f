import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/recognition/recognise.ts';
import { labelOf, OUTSIDE, PART } from '../../../lib/recognition/tagger/labels.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { goldLabels } from '../../../scripts/train/examples.ts';
import { WORLD } from '../small-world.ts';
import { TOY_MODEL, TOY_TEXTS, trainToy } from './toy-model.ts';

const namesIn = (text: string) =>
  recognise(WORLD, { text, language: 'id', publishedOn: null }, TOY_MODEL).mentions.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );

describe('training', () => {
  it('learns what its corpus tells', () => {
    for (const { text, entities } of TOY_TEXTS)
      expect(namesIn(text)).toEqual(
        entities.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
      );
  });

  it.each([
    ['Dia kata Bambang Priyo kemarin.', 'person Bambang Priyo'],
    ['Dia tinggal di Muara Enggelam sejak lama.', 'place Muara Enggelam'],
  ])('carries over to names that it has not seen: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('gives the same bytes for the same seed, others for another', () => {
    const bytes = trainToy();
    expect(trainToy()).toEqual(bytes);
    expect(trainToy(8)).not.toEqual(bytes);
  });
});

describe('the labels of a marked text', () => {
  const text = 'Kata Ali-Budi Wibowo, TNInya';
  const labels = (start: number, end: number, type: string) => [
    ...goldLabels({ id: '', text, entities: [{ start, end, type }] }, tokenise(text)),
  ];

  it('cover each token that a name shares a character with', () => {
    expect(labels(9, 20, 'person')).toEqual([
      OUTSIDE,
      OUTSIDE,
      labelOf(0, PART.first),
      labelOf(0, PART.last),
      OUTSIDE,
      OUTSIDE,
    ]);
    expect(labels(22, 25, 'organisation').at(-1)).toBe(labelOf(1, PART.only));
  });

  it('leave out types that the tagger does not tell', () => {
    expect(labels(9, 20, 'event').every((label) => label === OUTSIDE)).toBe(true);
  });
});
