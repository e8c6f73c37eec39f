/** The types a name can have (layer `name`), as the field's gold data defines them. */
export const NAME_TYPES = ['person', 'organisation', 'unit', 'place', 'event', 'law', 'equipment'] as const;

/** All types of mention, names first, then the layers `role` and `topic`. */
export const ENTITY_TYPES = [...NAME_TYPES, 'role', 'topic'] as const;

/** A type of the layer `name`. */
export type NameType = (typeof NAME_TYPES)[number];

/** The type of an entity and of its mentions. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Mentions of one layer never overlap; mentions of different layers may nest. */
export type Layer = 'name' | 'role' | 'topic';

/** The layer that a type belongs to. */
export function layerOf(type: EntityType): Layer {
  return type === 'role' || type === 'topic' ? type : 'name';
}
