import type { SourceEntity, SourceForm, SourceTenure } from './source.ts';
import { flagsCell, listCell, parseTable, type Row, TableError } from './table.ts';
import { ENTITY_TYPES, type EntityType } from './types.ts';

/** The tables' texts by file name (`persons.tsv` …). */
export type TableTexts = Readonly<Record<string, string>>;

const NAMED = ['id', 'name', 'en', 'forms', 'about_id', 'about_en', 'flags', 'link', 'source'];

/** The tables of entities: file, type and columns. */
const ENTITY_TABLES: readonly { file: string; type: EntityType; columns: readonly string[] }[] = [
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
  {
    file: 'roles.tsv',
    type: 'role',
    columns: ['id', 'name', 'en', 'forms', 'kind', 'about_id', 'about_en', 'flags', 'source'],
  },
  {
    file: 'topics.tsv',
    type: 'topic',
    columns: ['id', 'name', 'en', 'parent', 'iptc', 'forms', 'forms_en', 'about_id', 'flags', 'source'],
  },
];
const ACRONYM_COLUMNS = ['form', 'long', 'en', 'type', 'entity', 'about_id', 'about_en', 'flags', 'source'];
const TENURE_COLUMNS = ['role', 'person', 'from', 'to', 'source'];

/** Names of all table files that make up the lexicon. */
export const TABLE_FILES: readonly string[] = [
  ...ENTITY_TABLES.map(({ file }) => file),
  'acronyms.tsv',
  'tenures.tsv',
];

/** An id from a name: `Komisi I DPR` → `komisi-i-dpr`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Reads all tables into entities, in table order.
 * @throws TableError for a table that is missing or malformed, a duplicate id or an id that nothing has.
 */
export function readTables(tables: TableTexts): readonly SourceEntity[] {
  const entities = new Map<string, SourceEntity>();
  for (const { file, type, columns } of ENTITY_TABLES) {
    for (const row of rowsOf(tables, file, columns)) addOnce(entities, file, row, entityOf(row, type));
  }
  for (const row of rowsOf(tables, 'acronyms.tsv', ACRONYM_COLUMNS)) addAcronym(entities, row);
  for (const row of rowsOf(tables, 'tenures.tsv', TENURE_COLUMNS)) addTenure(entities, row);
  return [...entities.values()];
}

function rowsOf(tables: TableTexts, file: string, columns: readonly string[]): readonly Row[] {
  const text = tables[file];
  if (text === undefined) throw new TableError(file, 0, 'the table is missing');
  return parseTable(file, text, columns);
}

function addOnce(entities: Map<string, SourceEntity>, file: string, row: Row, entity: SourceEntity): void {
  if (entities.has(entity.id)) throw new TableError(file, row.line, `the id ${entity.id} is given twice`);
  entities.set(entity.id, entity);
}

const named = (text: string): SourceForm => ({ text, kind: 'name' });

function entityOf({ cells }: Row, type: EntityType): SourceEntity {
  const flags = flagsCell(cells['flags']);
  const forms = [
    cells['name'] ?? '',
    cells['en'] ?? '',
    ...listCell(cells['forms']),
    ...listCell(cells['forms_en']),
  ];
  const demonyms = listCell(cells['demonym_en']).map((text): SourceForm => ({ text, kind: 'demonym' }));
  const parent = cells['parent'] ?? '';
  return {
    id: `${type}/${cells['id']}`,
    type,
    name: cells['name'] ?? '',
    nameEn: cells['en'] ?? '',
    about: cells['about_id'] ?? '',
    aboutEn: cells['about_en'] ?? '',
    link: cells['link'] ?? '',
    iptc: cells['iptc'] ?? '',
    parent: parent === '' ? '' : `${type}/${parent}`,
    kind: cells['kind'] ?? '',
    forms: [...new Set(forms.filter((form) => form !== ''))].map(named).concat(demonyms),
    flags: flagsOf(flags),
    tenures: [],
  };
}

function flagsOf(flags: readonly string[]): SourceEntity['flags'] {
  return {
    needsContext: flags.includes('needs-context'),
    commonWord: flags.includes('common-word'),
    caseSensitive: flags.includes('case-sensitive'),
  };
}

/** An acronym adds a form to the entity it names, or is an entity whose preferred name is the long form. */
function addAcronym(entities: Map<string, SourceEntity>, row: Row): void {
  const { cells } = row;
  const form: SourceForm = { text: cells['form'] ?? '', kind: 'acronym' };
  const reference = cells['entity'] ?? '';
  if (reference !== '') {
    const entity = entities.get(reference);
    if (!entity) throw new TableError('acronyms.tsv', row.line, `no entity has the id ${reference}`);
    const others = entity.forms.filter((other) => other.text !== form.text);
    entities.set(reference, {
      ...entity,
      forms: [...others, form, ...longForm(entity, cells['long'] ?? '')],
    });
    return;
  }
  const type = ENTITY_TYPES.find((known) => known === cells['type']);
  if (!type) throw new TableError('acronyms.tsv', row.line, `"${cells['type']}" is no type`);
  const base = entityOf(
    { line: row.line, cells: { ...cells, id: slug(form.text), name: cells['long'] ?? '' } },
    type,
  );
  addOnce(entities, 'acronyms.tsv', row, { ...base, forms: [...base.forms, form] });
}

function longForm(entity: SourceEntity, long: string): readonly SourceForm[] {
  return long === '' || entity.forms.some((form) => form.text === long) ? [] : [named(long)];
}

function addTenure(entities: Map<string, SourceEntity>, row: Row): void {
  const id = `role/${row.cells['role']}`;
  const role = entities.get(id);
  const person = `person/${row.cells['person']}`;
  if (!role) throw new TableError('tenures.tsv', row.line, `no role has the id ${id}`);
  if (!entities.has(person)) throw new TableError('tenures.tsv', row.line, `no person has the id ${person}`);
  const tenure: SourceTenure = { person, from: row.cells['from'] ?? '', to: row.cells['to'] ?? '' };
  entities.set(id, { ...role, tenures: [...role.tenures, tenure] });
}
