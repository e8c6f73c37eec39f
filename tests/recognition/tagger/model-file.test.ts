import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../lib/recognition/tagger/labels.ts';
import { rowOf } from '../../../lib/recognition/tagger/model-layout.ts';
import { ModelError, openModel } from '../../../lib/recognition/tagger/open-model.ts';
import { type ModelParts, packModel } from '../../../lib/recognition/tagger/pack-model.ts';
import { bufferOf } from '../../lexicon/small-lexicon.ts';

const parts: fc.Arbitrary<ModelParts> = fc
  .record({
    features: fc.uniqueArray(fc.integer(), { maxLength: 300 }).map((list) => Int32Array.from(list)),
    words: fc
      .array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 255 })), { maxLength: 300 })
      .map((list) => new Map(list)),
    ordinary: fc.array(fc.integer(), { maxLength: 300 }),
  })
  .map(({ features, words, ordinary }) => ({
    features,
    words,
    ordinary,
    weights: Float32Array.from({ length: features.length * LABELS }, (_, i) => ((i * 37) % 255) - 127),
    transitions: Float32Array.from({ length: LABELS * LABELS }, (_, i) => i / 8),
  }));

const SMALL: ModelParts = {
  features: Int32Array.of(1, -5, 70_000),
  weights: new Float32Array(3 * LABELS).fill(0.5),
  transitions: new Float32Array(LABELS * LABELS),
  words: new Map([[7, 3]]),
  ordinary: [9],
};

describe('a packed model', () => {
  it('gives back what went in, to half a step', () => {
    fc.assert(
      fc.property(parts, (of) => {
        const model = openModel(bufferOf(packModel(of)));
        expect([...model.transitions]).toEqual([...of.transitions]);
        const rows = new Set<number>();
        for (const [i, feature] of of.features.entries()) {
          const row = rowOf(model.features, feature);
          rows.add(row);
          for (let y = 0; y < LABELS; y += 1) {
            const weight = model.weights[row * LABELS + y]! * model.step;
            expect(Math.abs(weight - of.weights[i * LABELS + y]!)).toBeLessThanOrEqual(model.step / 2 + 1e-6);
          }
        }
        expect(rows.size).toBe(of.features.length);
        for (const [word, profile] of of.words) expect(model.nameWords.profileOf(word)).toBe(profile);
        for (const word of of.ordinary) expect(model.nameWords.isOrdinary(word)).toBe(true);
      }),
    );
  });

  it('knows no feature and no word that did not go in', () => {
    const model = openModel(bufferOf(packModel(SMALL)));
    expect(rowOf(model.features, 2)).toBe(-1);
    expect(model.nameWords.profileOf(8)).toBe(0);
    expect(model.nameWords.isOrdinary(8)).toBe(false);
  });

  it('is the same bytes every time', () => {
    expect(packModel(SMALL)).toEqual(packModel(SMALL));
  });

  it('has no room for more rows than its buckets can tell', () => {
    const features = Int32Array.from({ length: 70_000 }, (_, i) => i);
    expect(() => packModel({ ...SMALL, features })).toThrow(RangeError);
  });
});

describe('a model file', () => {
  const bytes = packModel(SMALL);
  const withWord = (at: number, value: number) => {
    const buffer = bufferOf(bytes);
    new Int32Array(buffer)[at] = value;
    return buffer;
  };

  it.each([
    ['is empty', new ArrayBuffer(0), 'it is cut short'],
    ['is cut short', bufferOf(bytes.subarray(0, bytes.length - 4)), 'its length is wrong'],
    ['is cut inside a word', bufferOf(bytes.subarray(0, bytes.length - 1)), 'it is cut short'],
    ['is something else', withWord(0, 42), 'it is no model'],
    ['is of another version', withWord(1, 99), 'version 99, expected 2'],
    ['has other labels', withWord(3, 7), '7 labels, expected 13'],
    ['has a negative number of rows', withWord(4, -1), 'its header is damaged'],
    ['has a changed weight', withWord(bytes.length / 4 - 1, 1), 'its checksum is wrong'],
  ])('that %s is refused', (_name, buffer, fault) => {
    expect(() => openModel(buffer)).toThrow(new ModelError(fault));
  });

  it('that is damaged anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at]! ^= flip;
        expect(() => openModel(damaged.buffer)).toThrow(ModelError);
      }),
    );
  });
});
