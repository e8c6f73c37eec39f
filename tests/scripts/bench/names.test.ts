import { expect, it } from 'vitest';
import type { SourceEntity } from '../../../lib/lexicon/source.ts';
import type { EntityType } from '../../../lib/lexicon/types.ts';
import { namesFor } from '../../../scripts/bench/names.ts';

function entity(type: EntityType, name: string): SourceEntity {
  return {
    id: `${type}/${name}`,
    type,
    name,
    nameEn: '',
    about: '',
    aboutEn: '',
    link: '',
    iptc: '',
    parent: '',
    kind: '',
    forms: [{ text: name, kind: 'name' }],
    flags: { needsContext: false, commonWord: false, caseSensitive: false },
    tenures: [],
    source: 'hand',
  };
}

const LEXICON = [
  ...['Ani', 'Budi', 'Citra', 'Dewi'].map((name) => entity('person', name)),
  entity('unit', 'Yonif 1'),
  entity('unit', 'Yonif 2'),
  entity('topic', 'Pertahanan'),
];

it.each([
  [
    'puts the names of the text first, then others evenly',
    'Yonif 2 dan Citra',
    4,
    ['Citra', 'Yonif 2', 'Ani', 'Dewi'],
  ],
  ['finds whole names only', 'Citrawati', 1, ['Ani']],
  ['takes no topic', 'Pertahanan', 1, ['Ani']],
  ['fills up with persons, organisations and places alone', '', 9, ['Ani', 'Budi', 'Citra', 'Dewi']],
  ['gives no more than asked for', 'Ani Budi', 1, ['Ani']],
])('%s', (_what, text, count, names) => {
  expect(namesFor(text, LEXICON, count)).toEqual(names);
});
