import { ENTITY_TYPES, type EntityType } from '../lib/lexicon/types.ts';
import type { Annotation, Entity, Mention } from '../lib/recognition/annotation.ts';

/** An entity with its mentions in one article. */
export interface MentionGroup {
  readonly entity: Entity;
  /** How many times it is mentioned. */
  readonly count: number;
  /** Index of its first mention in {@link Annotation.mentions}. */
  readonly first: number;
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
      const [first, ...others] = indices.get(entity.id) ?? [];
      return first === undefined ? [] : [{ entity, first, count: others.length + 1 }];
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
