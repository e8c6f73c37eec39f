import { encodeFacts, encodePair, type TypedFacts } from './fact-texts.ts';
import { ENTITY_FLAG, MOST_NUMBERED, type Sections } from './layout.ts';
import type { SourceEntity } from './source.ts';
import { packRecords } from './text-records.ts';
import { ENTITY_TYPES } from './types.ts';

/** The sections that tell of entities. */
type EntitySections = Pick<
  Sections,
  | 'entityType'
  | 'entityFlags'
  | 'parentChild'
  | 'parentEntity'
  | 'tenureRole'
  | 'tenurePerson'
  | 'recordBlock'
  | 'text'
>;

/**
 * What is known of the entities besides their forms.
 * @throws RangeError for more entities than a candidate can name
 */
export function entitySections(entities: readonly SourceEntity[]): EntitySections {
  if (entities.length > MOST_NUMBERED)
    throw new RangeError(`${entities.length} entities, at most ${MOST_NUMBERED}`);
  const rowOf = new Map(entities.map((entity, row) => [entity.id, row]));
  const children = entities.flatMap(({ parent }, row) => (rowOf.has(parent) ? row : []));
  const roles = entities.flatMap(({ tenures }, row) => tenures.map(() => row));
  const tenures = entities.flatMap((entity) => entity.tenures);
  return {
    entityType: Uint8Array.from(entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
    entityFlags: Uint8Array.from(entities, flagBits),
    parentChild: Int32Array.from(children),
    parentEntity: Int32Array.from(children, (row) => rowOf.get(entities[row]?.parent ?? '') ?? -1),
    tenureRole: Int32Array.from(roles),
    tenurePerson: Int32Array.from(tenures, ({ person }) => rowOf.get(person) ?? -1),
    ...recordSections(entities),
  };
}

function flagBits({ flags, kind, source }: SourceEntity): number {
  return (
    (flags.needsContext ? ENTITY_FLAG.needsContext : 0) |
    (flags.commonWord ? ENTITY_FLAG.commonWord : 0) |
    (flags.caseSensitive ? ENTITY_FLAG.caseSensitive : 0) |
    (kind === 'office' ? ENTITY_FLAG.office : 0) |
    (kind === 'rank' ? ENTITY_FLAG.rank : 0) |
    (source.split(' ').includes('hand') ? 0 : ENTITY_FLAG.imported) |
    (kind === 'country' ? ENTITY_FLAG.country : 0)
  );
}

function typedFacts({ forms, ...facts }: SourceEntity): TypedFacts {
  const shortForm = forms.find(({ kind }) => kind === 'acronym')?.text ?? '';
  return { type: facts.type, facts: { ...facts, shortForm } };
}

/** A record an entity, a record a tenure, then the shared ones. */
function recordSections(entities: readonly SourceEntity[]): Pick<Sections, 'recordBlock' | 'text'> {
  const { records, shared } = encodeFacts(entities.map(typedFacts));
  const tenures = entities.flatMap((entity) => entity.tenures.map(({ from, to }) => encodePair(from, to)));
  return packRecords([...records, ...tenures, ...shared]);
}
