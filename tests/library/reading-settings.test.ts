import { expect, expectTypeOf, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../lib/lexicon/types.ts';
import { parseReadingSettings } from '../../lib/library/parse-reading-settings.ts';
import { MARK_COLOURS, type ReadingSettings } from '../../lib/library/reading-settings.ts';

it('knows every type of the lexicon', () => {
  expectTypeOf<ReadingSettings['hiddenTypes'][number]>().toEqualTypeOf<EntityType>();
  expect(parseReadingSettings({ hiddenTypes: ENTITY_TYPES })).toMatchObject({ hiddenTypes: ENTITY_TYPES });
});

it.each([
  [undefined, []],
  [null, []],
  ['place', []],
  [{}, []],
  [{ hiddenTypes: 'place' }, []],
  [{ hiddenTypes: ['place', 'boat', 3, 'place', 'person'] }, ['person', 'place']],
])('reads %j', (stored, hiddenTypes) => {
  expect(parseReadingSettings(stored)).toMatchObject({ hiddenTypes });
});

it.each([
  [undefined, 'usual'],
  [{ hiddenTypes: ['place'] }, 'usual'],
  [{ sureness: 'more' }, 'more'],
  [{ hiddenTypes: [], sureness: 'fewer' }, 'fewer'],
  [{ hiddenTypes: [], sureness: 'all' }, 'usual'],
])('reads %j as names that are %s', (stored, sureness) => {
  expect(parseReadingSettings(stored)).toMatchObject({ sureness });
});

it.each([
  [undefined, {}, 'underline'],
  [{ hiddenTypes: ['place'], sureness: 'more' }, {}, 'underline'],
  [{ colours: 'red', markStyle: 'box' }, {}, 'underline'],
  [
    { colours: { place: 'red', law: 'beige', boat: 'blue', role: 3 }, markStyle: 'background' },
    { place: 'red' },
    'background',
  ],
])('reads %j with its colours and style', (stored, colours, markStyle) => {
  expect(parseReadingSettings(stored)).toMatchObject({ colours, markStyle });
  expect(parseReadingSettings(stored).colours).toEqual(colours);
});

it('reads every colour of every type again', () => {
  for (const colour of MARK_COLOURS) {
    const colours = Object.fromEntries(ENTITY_TYPES.map((type) => [type, colour]));
    expect(parseReadingSettings({ colours }).colours).toEqual(colours);
  }
});
