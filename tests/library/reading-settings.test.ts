import { expect, expectTypeOf, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../lib/lexicon/types.ts';
import { parseReadingSettings, type ReadingSettings } from '../../lib/library/reading-settings.ts';

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
