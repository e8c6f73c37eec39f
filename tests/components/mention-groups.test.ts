import { describe, expect, it } from 'vitest';
import { mentionGroups, nameOf, typeCounts } from '../../components/mention-groups.ts';
import type { EntityType } from '../../lib/lexicon/types.ts';
import type { Annotation, Entity } from '../../lib/recognition/annotation.ts';

function entity(id: string, type: EntityType): Entity {
  const none = {
    nameEn: null,
    about: null,
    aboutEn: null,
    shortForm: null,
    link: null,
    holder: null,
    iptc: null,
  };
  return { id, type, name: id, ...none };
}

function annotationOf(entities: readonly Entity[], order: readonly string[]): Annotation {
  const mentions = order.map((id, n) => ({ start: n, end: n + 1, type: 'person' as const, entity: id }));
  return { entities, mentions, topics: [] };
}

const [a, b, c] = [entity('a', 'person'), entity('b', 'place'), entity('c', 'place')];

describe('mentions by entity', () => {
  it('stand most mentioned first, then in the order of the text', () => {
    const groups = mentionGroups(annotationOf([a, b, c], ['c', 'a', 'b', 'b']));
    expect(groups.map(({ entity: { id }, count, first, all }) => [id, count, first, all])).toEqual([
      ['b', 2, 2, [2, 3]],
      ['c', 1, 0, [0]],
      ['a', 1, 1, [1]],
    ]);
  });

  it('leave out an entity that no mention has', () => {
    expect(mentionGroups(annotationOf([a, b], ['a'])).map((group) => group.entity.id)).toEqual(['a']);
  });

  it('are counted by type: entities, not mentions, and no type without', () => {
    const groups = mentionGroups(annotationOf([a, b, c], ['c', 'a', 'b', 'b']));
    expect(typeCounts(groups)).toEqual([
      ['person', 1],
      ['place', 2],
    ]);
  });
});

describe('the name of an entity', () => {
  it.each([
    ['en', 'Cairo', 'Cairo'],
    ['en', null, 'Kairo'],
    ['id', 'Cairo', 'Kairo'],
  ])('in %s, with the English name %s, is %s', (language, nameEn, name) => {
    expect(nameOf({ name: 'Kairo', nameEn }, language)).toBe(name);
  });
});
