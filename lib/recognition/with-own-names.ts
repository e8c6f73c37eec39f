import type { LexiconViews } from '../lexicon/open.ts';
import { rowOf } from '../lexicon/row-of.ts';
import { layerOf } from '../lexicon/types.ts';
import type { Annotation, Entity, Mention } from './annotation.ts';
import { entityOf } from './entity.ts';
import { type OwnEntry, type OwnLexicon, type OwnPlace, ownPlaces } from './own-names.ts';
import type { RecogniseRequest } from './recognise.ts';

/** What the reader says is sure. */
const SURE = 1;

/**
 * An annotation with the reader's own names: these win over all that they touch, but for what nests around them in another
 * layer; what shall never be marked goes.
 */
export function withOwnNames(
  annotation: Annotation,
  own: OwnLexicon,
  lexicon: LexiconViews,
  { text, publishedOn }: Pick<RecogniseRequest, 'text' | 'publishedOn'>,
): Annotation {
  const places = ownPlaces(own, text);
  if (places.length === 0) return annotation;
  const mentions = [
    ...annotation.mentions.filter((mention) => places.every((place) => leaves(place, mention))),
    ...places.flatMap(mentionOf),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const known = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  for (const { entry } of places) {
    const entity = ownEntity(entry, lexicon, publishedOn);
    if (entity !== null && !known.has(entity.id)) known.set(entity.id, entity);
  }
  const named = new Set(mentions.map(({ entity }) => entity));
  return { ...annotation, mentions, entities: [...known.values()].filter(({ id }) => named.has(id)) };
}

/** Whether a place of the reader's leaves a mention as it is. */
function leaves({ start, end, entry: { meaning } }: OwnPlace, mention: Mention): boolean {
  if (mention.end <= start || end <= mention.start) return true;
  const isInside = start <= mention.start && mention.end <= end;
  if (meaning.use === 'never') return !isInside;
  const isAround = mention.start <= start && end <= mention.end;
  return layerOf(meaning.type) !== layerOf(mention.type) && isAround && !isInside;
}

function mentionOf({ start, end, entry }: OwnPlace): readonly Mention[] {
  const { meaning } = entry;
  if (meaning.use === 'never') return [];
  const entity = idOf(entry);
  return [{ start, end, type: meaning.type, entity, confidence: SURE, basis: 'lexicon' }];
}

/** Id of the entity that an entry means. */
function idOf({ id, meaning }: OwnEntry): string {
  return meaning.use === 'same' ? meaning.entity : `own/${id}`;
}

function ownEntity(entry: OwnEntry, lexicon: LexiconViews, day: string | null): Entity | null {
  const { meaning, forms } = entry;
  if (meaning.use === 'never') return null;
  const name = meaning.use === 'same' ? meaning.name : (forms[0] ?? '');
  const row = meaning.use === 'same' ? rowOf(lexicon, meaning.entity, name) : null;
  const entity = entityOf(lexicon, { id: idOf(entry), type: meaning.type, name, row }, null, day);
  return meaning.use === 'name' ? { ...entity, about: meaning.about } : entity;
}
