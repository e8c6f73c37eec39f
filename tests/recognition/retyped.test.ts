import { expect, it } from 'vitest';
import { retyped } from '../../lib/recognition/retyped.ts';
import { type Span, STRENGTH } from '../../lib/recognition/span.ts';

const name = (type: Span['type'], first: number, last: number, strength: number): Span => ({
  ...{ type, first, last, strength, start: 8 * first, end: 8 * last - 1 },
  entity: { id: `${type}/x`, type, name: 'X', row: null },
});

it.each([
  ['a person after a title is one', 'person', 3, 4, STRENGTH.rule, 0.4, 'person'],
  ['unless the tagger is sure', 'person', 3, 4, STRENGTH.rule, 0.9, 'place'],
  ['a name of the lexicon keeps its type', 'organisation', 3, 6, STRENGTH.lexicon, 0.6, 'organisation'],
  ['unless the tagger is sure of another', 'organisation', 3, 6, STRENGTH.lexicon, 0.95, 'place'],
  ['or its name is longer', 'organisation', 3, 4, STRENGTH.lexicon, 0.6, 'place'],
] as const)('%s', (_name, type, first, last, strength, confidence, expected) => {
  const tagged = { first: 3, last: 6, type: 'place', confidence } as const;
  expect(retyped([name(type, first, last, strength)], [tagged])[0]?.type).toBe(expected);
});
