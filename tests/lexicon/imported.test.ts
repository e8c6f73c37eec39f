import { expect, it } from 'vitest';
import { addImported } from '../../lib/lexicon/imported.ts';
import type { SourceEntity } from '../../lib/lexicon/source.ts';
import { entity } from './small-lexicon.ts';

const LINK = 'https://id.wikipedia.org/wiki/Somebody';
const BUDI = entity('person/budi', 'Budi Hartono', { forms: ['Budi H.'] });

/** What is there after an import, by id, and what gave way. */
function imported(there: readonly SourceEntity[], ...coming: readonly SourceEntity[]) {
  const entities = new Map(there.map((one) => [one.id, one]));
  const gaveWay = addImported(entities, coming);
  return { entities, gaveWay: Object.fromEntries(gaveWay) };
}

it('a name that is new is added', () => {
  const { entities, gaveWay } = imported([BUDI], entity('person/ani', 'Ani Hartono'));
  expect([...entities.keys()]).toEqual(['person/budi', 'person/ani']);
  expect(gaveWay).toEqual({});
});

it.each([
  ['the same id', entity('person/budi', 'Somebody Else', { link: LINK })],
  ['the same name', entity('person/x', 'Budi Hartono', { link: LINK })],
  ['another form for its name, however written', entity('person/x', 'BUDI H', { link: LINK })],
])('one with %s gives way and lends its link', (_what, coming) => {
  const { entities, gaveWay } = imported([BUDI], coming);
  expect([...entities.values()]).toEqual([{ ...BUDI, link: LINK }]);
  expect(gaveWay).toEqual({ [coming.id]: 'person/budi' });
});

it('a link that is there is kept', () => {
  const { entities } = imported(
    [{ ...BUDI, link: 'https://a.example/' }],
    entity('person/x', 'Budi Hartono', { link: LINK }),
  );
  expect(entities.get('person/budi')?.link).toBe('https://a.example/');
});

it.each([
  ['of another type', [BUDI], entity('organisation/x', 'Budi Hartono')],
  ['that needs context', [BUDI], entity('person/x', 'Budi Hartono', { flags: { needsContext: true } })],
  [
    'that two others have',
    [BUDI, entity('person/other', 'Other', { forms: ['Budi Hartono'] })],
    entity('person/x', 'Budi Hartono'),
  ],
  [
    'that is only what a country’s people are called',
    [entity('place/x', 'Belanda', { demonyms: ['Dutch'] })],
    entity('place/dutch', 'Dutch'),
  ],
])('a name %s is one of its own', (_what, there, coming) => {
  const { entities, gaveWay } = imported(there, coming);
  expect(entities.get(coming.id)).toEqual(coming);
  expect(gaveWay).toEqual({});
});

it('of two imported ones with one name the second gives way', () => {
  const { gaveWay } = imported([], entity('place/a', 'Depok'), entity('place/b', 'Depok'));
  expect(gaveWay).toEqual({ 'place/b': 'place/a' });
});
