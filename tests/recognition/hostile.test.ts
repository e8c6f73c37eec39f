import { describe, expect, it } from 'vitest';
import { openProjectModel } from '../../scripts/project-model.ts';
import { annotate } from './read.ts';
import { WORLD } from './small-world.ts';

const MODEL = openProjectModel();

/** Five million letters take a few seconds, more on a busy machine; what grew with the square would take hours. */
const SLOW_MS = 120_000;

const times = (text: string, count: number) => text.repeat(count);

describe('a hostile text', () => {
  it.each([
    ['of five million letters without a space', times('a', 5_000_000), 0],
    ['of five million capitals without a space', times('AB', 2_500_000), 0],
    ['of 100,000 brackets', times('(', 50_000) + times(')', 50_000), 0],
    ['of 100,000 brackets in pairs', times('()', 50_000), 0],
    ['of 100,000 quotation marks', times('"', 100_000), 0],
    ['of 50,000 times one connector', `PT Alam ${times('dan ', 50_000)}`, 1],
  ])(
    '%s is read to its end',
    (_name, text, most) => {
      expect(annotate(WORLD, text, undefined, MODEL).mentions.length).toBeLessThanOrEqual(most);
    },
    SLOW_MS,
  );

  it.each([
    ['of 50,000 capitals', 'A ', 50_000],
    ['of 50,000 capitalised words', 'Budi ', 50_000],
    ['of 20,000 definitions', 'Forum Alam Raya (FAR) ', 20_000],
    ['of 20,000 titles', 'Duta Besar Rusia ', 20_000],
    ['of 20,000 heads', 'PT ', 20_000],
    ['of 20,000 aliases', 'Samsudin alias Glok (37), ', 20_000],
    ['from right to left', 'שלום عالم, kata Wiranto. ', 20_000],
    ['of emoji', '😀👩\u200d👩\u200d👧 kata Wiranto ', 20_000],
    ['of lines', 'kata Wiranto\n', 20_000],
  ])(
    '%s has its mentions where they stand',
    (_name, piece, count) => {
      const text = times(piece, count);
      const { mentions, entities } = annotate(WORLD, text, undefined, MODEL);
      expect(mentions.length).toBeLessThanOrEqual(count * 4);
      expect(entities.length).toBeLessThanOrEqual(20);
      for (const { start, end } of mentions) expect(times(piece, 4)).toContain(text.slice(start, end));
      if (piece.includes('Wiranto')) {
        const whole = mentions.filter(({ start, end }) => text.slice(start, end) === 'Wiranto');
        expect(whole).toHaveLength(count);
      }
    },
    SLOW_MS,
  );
});
