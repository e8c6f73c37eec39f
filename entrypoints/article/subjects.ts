import type { CardSubject } from '../../components/card/card-entry.tsx';
import type { Annotation } from '../../lib/recognition/annotation.ts';

/** What a card says of the mentions at some indices, in their order. */
export function subjectsOf(annotation: Annotation, indices: readonly number[]): readonly CardSubject[] {
  return indices.flatMap((mention) => {
    const entity = annotation.entities.find(({ id }) => id === annotation.mentions[mention]?.entity);
    if (!entity) return [];
    const mentions = mentionsOf(annotation, entity.id);
    const basis = annotation.mentions[mention]?.basis;
    const place = mentions.indexOf(mention) + 1;
    return [{ mention, entity, ...(basis && { basis }), place, total: mentions.length }];
  });
}

/** Indices of all mentions of an entity, in the order of the text. */
export function mentionsOf(annotation: Annotation, entity: string): readonly number[] {
  return annotation.mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : []));
}

/** The mention `by` steps from `index` among those of the same entity; round at the ends. */
export function neighbourOf(annotation: Annotation, index: number, by: 1 | -1): number {
  const mentions = mentionsOf(annotation, annotation.mentions[index]?.entity ?? '');
  const place = mentions.indexOf(index) + by;
  return mentions.at(place % mentions.length) ?? index;
}
