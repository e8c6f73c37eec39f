import type { EntityType } from './types.ts';

/** A table of entities: its file, what its rows are, and its columns in order. */
export interface EntityTable {
  readonly file: string;
  readonly type: EntityType;
  readonly columns: readonly string[];
  /** Kind of all its rows, where they have one and no column tells it. */
  readonly kind?: 'country';
}

const NAMED = ['id', 'name', 'en', 'forms', 'about_id', 'about_en', 'flags', 'link', 'source'];
const ROLES = ['id', 'name', 'en', 'forms', 'kind', 'about_id', 'about_en', 'flags', 'source'];

/** The tables that people write, or that are made from what people wrote beside a source. */
export const ENTITY_TABLES: readonly EntityTable[] = [
  { file: 'persons.tsv', type: 'person', columns: NAMED.filter((column) => column !== 'en') },
  { file: 'organisations.tsv', type: 'organisation', columns: NAMED },
  { file: 'units.tsv', type: 'unit', columns: NAMED },
  { file: 'events.tsv', type: 'event', columns: NAMED },
  { file: 'laws.tsv', type: 'law', columns: NAMED },
  { file: 'equipment.tsv', type: 'equipment', columns: NAMED },
  {
    file: 'countries.tsv',
    type: 'place',
    columns: ['id', 'name', 'en', 'forms', 'forms_en', 'demonym_en', 'flags', 'source'],
    kind: 'country',
  },
  {
    file: 'regions.tsv',
    type: 'place',
    columns: ['id', 'name', 'level', 'parent', 'forms', 'flags', 'source'],
  },
  {
    file: 'places.tsv',
    type: 'place',
    columns: ['id', 'name', 'en', 'forms', 'about_id', 'about_en', 'flags', 'source'],
  },
  { file: 'roles.tsv', type: 'role', columns: ROLES },
  {
    file: 'topics.tsv',
    type: 'topic',
    columns: ['id', 'name', 'en', 'parent', 'iptc', 'forms', 'forms_en', 'about_id', 'flags', 'source'],
  },
];

/** The tables that scripts make from sources; a row of theirs gives way to one of the tables above. */
export const IMPORTED_TABLES: readonly EntityTable[] = [
  { file: 'leaders.tsv', type: 'person', columns: NAMED },
  { file: 'leader-offices.tsv', type: 'role', columns: ROLES },
  { file: 'legislators.tsv', type: 'person', columns: NAMED },
  { file: 'districts.tsv', type: 'place', columns: NAMED },
  { file: 'cities.tsv', type: 'place', columns: NAMED },
  { file: 'companies.tsv', type: 'organisation', columns: NAMED },
  { file: 'universities.tsv', type: 'organisation', columns: NAMED },
];

/** Columns of acronyms.tsv. */
export const ACRONYM_COLUMNS: readonly string[] = [
  'form',
  'long',
  'en',
  'type',
  'entity',
  'about_id',
  'about_en',
  'flags',
  'source',
];

/** Columns of tenures.tsv and leader-tenures.tsv. */
export const TENURE_COLUMNS: readonly string[] = ['role', 'person', 'from', 'to', 'source'];

/** Columns of wikipedia.tsv. */
export const WIKIPEDIA_COLUMNS: readonly string[] = ['id', 'type', 'title', 'forms', 'flags', 'source'];

/** Names of all table files that make up the lexicon. */
export const TABLE_FILES: readonly string[] = [
  ...ENTITY_TABLES.map(({ file }) => file),
  'acronyms.tsv',
  'tenures.tsv',
  ...IMPORTED_TABLES.map(({ file }) => file),
  'leader-tenures.tsv',
  'wikipedia.tsv',
];
