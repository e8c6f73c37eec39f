import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LexiconViews } from '../../lib/lexicon/open.ts';
import { layerOf } from '../../lib/lexicon/types.ts';
import type { Mention } from '../../lib/recognition/annotation.ts';
import { openProjectModel } from '../../scripts/project-model.ts';
import { annotate as annotateBy } from './read.ts';
import { WORLD } from './small-world.ts';

const PIECES = (
  'Wiranto|Luhut Binsar Pandjaitan|Pandjaitan|Lukman Hakim Saifuddin|Hakim|TNI|(TNI|BIN|bin|Badan Intelijen Negara (BIN)|IMCT (International Meeting of ' +
  'Counter Terorism)|International Meeting of Counter Terorism (IMCT)|Forum IMCT|Duta Besar Rusia untuk Indonesia|Dubes Rusia|Ketua|Kepala Divisi Humas|' +
  'Jenderal|(Purn.)|Mikhail Galuzin|Galuzin|kata|mengatakan|H.|Jl.|Yonif 752/|VYS|Polres|Kabupaten Bogor|PT|KRI|402|UU Nomor 15 Tahun 2003|tentang|terorisme|' +
  'Keamanan|pemilu|Tempo|dan|untuk|Senin|ini|Russia’s|TNInya|Indonesia\u00adnya|Ind\u200bonesia|Erdog\u0306an|𝟎𝟏|😀|"|“|(|)|,|.|/|-|\n'
).split('|');

/** Texts in which every rule has something to do. */
const likely = fc
  .array(
    fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '-', ', ', '\n', '\u00ad', "'")),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat().join(''));

const texts = fc.oneof(
  { arbitrary: likely, weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  {
    arbitrary: fc.string({
      unit: fc.constantFrom(..."aBnya '’-.()\n\ud835\udfce\u0301\u00ad"),
      maxLength: 60,
    }),
    weight: 1,
  },
);

/** Thousands of texts take a few seconds, more on a busy machine. */
const SLOW_MS = 60_000;

const splitsPair = (text: string, offset: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));

const layers = (mentions: readonly Mention[]) => [
  ...Map.groupBy(mentions, ({ type }) => layerOf(type)).values(),
];

describe.each([
  ['with the tagger', openProjectModel()],
  ['without it', null],
] as const)('whatever the text %s', (_name, model) => {
  const annotate = (lexicon: LexiconViews, text: string) => annotateBy(lexicon, text, undefined, model);

  it(
    'mentions lie inside it, in print, in order, and apart from each other in each layer',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { mentions } = annotate(WORLD, text);
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          }
          expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start || b.end - a.end));
          for (const layer of layers(mentions)) {
            for (const [i, { start }] of layer.entries()) {
              expect(start).toBeGreaterThanOrEqual(layer[i - 1]?.end ?? 0);
            }
          }
        }),
        { numRuns: 3000 },
      );
    },
    SLOW_MS,
  );

  it(
    'mentions of two layers nest or lie apart',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { mentions } = annotate(WORLD, text);
          const crossing = mentions.flatMap((a) =>
            mentions.filter((b) => a.start < b.start && b.start < a.end && a.end < b.end).map((b) => [a, b]),
          );
          expect(crossing).toEqual([]);
        }),
        { numRuns: 3000 },
      );
    },
    SLOW_MS,
  );

  it(
    'every mention’s entity is there once, with its type and a name',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { mentions, entities } = annotate(WORLD, text);
          const byId = new Map(entities.map((entity) => [entity.id, entity]));
          expect(byId.size).toBe(entities.length);
          expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set(byId.keys()));
          for (const { entity, type } of mentions) expect(byId.get(entity)).toMatchObject({ type });
          expect(entities.filter(({ name }) => name === '')).toEqual([]);
        }),
        { numRuns: 3000 },
      );
    },
    SLOW_MS,
  );

  it(
    'the same text has the same annotation, and topics score from 1 down',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const first = annotate(WORLD, text);
          expect(annotate(WORLD, text)).toEqual(first);
          const scores = first.topics.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores[0] ?? 1).toBe(1);
        }),
        { numRuns: 1000 },
      );
    },
    SLOW_MS,
  );
});
