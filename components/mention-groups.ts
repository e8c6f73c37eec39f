import { ENTITY_TYPES, type EntityType } from '../lib/lexicon/types.ts';
import type { Annotation, Entity, Mention } from '../lib/recognition/annotation.ts';

/** An entity with its mentions in one article. */
export interface MentionGroup {
  readonly entity: Entity;
  /** How many times it is mentioned. */
  readonly count: number;
  /** Index of its first mention in {@link Annotation.mentions}. */
  readonly first: number;
  /** Indices of all of them, in the order of the text. */
  readonly all: readonly number[];
}

/** The mentions that are shown by entity, most mentioned first, then as they come in the text. */
export function mentionGroups(
  { mentions, entities }: Annotation,
  isShown: (mention: Mention) => boolean = () => true,
): readonly MentionGroup[] {
  const shown = mentions.flatMap((mention, index) => (isShown(mention) ? index : []));
  const indices = Map.groupBy(shown, (index) => mentions[index]?.entity);
  return entities
    .flatMap((entity) => {
      const all = indices.get(entity.id) ?? [];
      const [first] = all;
      return first === undefined ? [] : [{ entity, first, all, count: all.length }];
    })
    .sort((a, b) => b.count - a.count || a.first - b.first);
}

/** How many entities of each type are mentioned, in the types' own order; types with none are left out. */
export function typeCounts(groups: readonly MentionGroup[]): readonly (readonly [EntityType, number])[] {
  return ENTITY_TYPES.map(
    (type) => [type, groups.filter((group) => group.entity.type === type).length] as const,
  ).filter(([, count]) => count > 0);
}

/** The entity's name in the reader's language. */
export function nameOf(entity: Pick<Entity, 'name' | 'nameEn'>, language: string): string {
  return language.startsWith('en') ? (entity.nameEn ?? entity.name) : entity.name;
}
