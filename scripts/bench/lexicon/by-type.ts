import type { SourceEntity } from '../../../lib/lexicon/source.ts';
import { ENTITY_TYPES } from '../../../lib/lexicon/types.ts';
import { table } from '../../demo/table.ts';

/** `source` of a row that people wrote. */
const HAND = 'hand';

const HEADINGS = ['', 'entities by hand', 'imported', 'all', 'forms by hand', 'imported', 'all'];

/** Entities and surface forms by type: those whose row people wrote, those imported, and all. */
export function byType(entities: readonly SourceEntity[]): string {
  const rows = ENTITY_TYPES.map((type) =>
    rowOf(
      type,
      entities.filter((entity) => entity.type === type),
    ),
  );
  return table(HEADINGS, [...rows, rowOf('all', entities)]);
}

function rowOf(name: string, entities: readonly SourceEntity[]): readonly string[] {
  const hand = entities.filter(({ source }) => source === HAND);
  const counts = [
    hand.length,
    entities.length - hand.length,
    entities.length,
    formCount(hand),
    formCount(entities) - formCount(hand),
    formCount(entities),
  ];
  return [name, ...counts.map((count) => count.toLocaleString('en-US'))];
}

/** How many surface forms entities have; one that two of them have counts twice. */
export function formCount(entities: readonly SourceEntity[]): number {
  return entities.reduce((sum, { forms }) => sum + forms.length, 0);
}
