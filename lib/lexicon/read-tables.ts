import { addImported } from './imported.ts';
import { slug } from './slug.ts';
import type { SourceEntity, SourceForm, SourceTenure } from './source.ts';
import { flagsCell, listCell, parseTable, type Row, TableError } from './table.ts';
import {
  ACRONYM_COLUMNS,
  ENTITY_TABLES,
  IMPORTED_TABLES,
  TENURE_COLUMNS,
  WIKIPEDIA_COLUMNS,
} from './tables.ts';
import { ENTITY_TYPES, type EntityType } from './types.ts';
import { titleEntity } from './wikipedia.ts';

/** The tables' texts by file name (`persons.tsv` …). */
export type TableTexts = Readonly<Record<string, string>>;

/**
 * Reads all tables into entities, in table order, imported ones last.
 * @throws TableError for a table that is missing or malformed, a duplicate id or an id that nothing has.
 */
export function readTables(tables: TableTexts): readonly SourceEntity[] {
  const entities = new Map<string, SourceEntity>();
  for (const { file, type, columns, kind = '' } of ENTITY_TABLES) {
    for (const row of rowsOf(tables, file, columns)) addOnce(entities, file, row, entityOf(row, type, kind));
  }
  for (const row of rowsOf(tables, 'acronyms.tsv', ACRONYM_COLUMNS)) addAcronym(entities, row);
  for (const row of rowsOf(tables, 'tenures.tsv', TENURE_COLUMNS)) addTenure(entities, row);
  const gaveWay = addImported(entities, importedOf(tables));
  for (const row of rowsOf(tables, 'leader-tenures.tsv', TENURE_COLUMNS)) lendTenure(entities, gaveWay, row);
  return [...entities.values()];
}

function importedOf(tables: TableTexts): readonly SourceEntity[] {
  const imported = IMPORTED_TABLES.flatMap(({ file, type, columns }) => {
    const ofTable = new Map<string, SourceEntity>();
    for (const row of rowsOf(tables, file, columns)) addOnce(ofTable, file, row, entityOf(row, type));
    return [...ofTable.values()];
  });
  return [...imported, ...rowsOf(tables, 'wikipedia.tsv', WIKIPEDIA_COLUMNS).map(titleEntity)];
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

function entityOf({ cells }: Row, type: EntityType, kind: string = ''): SourceEntity {
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
    kind: cells['kind'] ?? kind,
    forms: [...new Set(forms.filter((form) => form !== ''))].map(named).concat(demonyms),
    flags: flagsOf(flags),
    tenures: [],
    source: cells['source'] ?? '',
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
  const reference = cells['entity'] ?? '';
  const isCautious = reference !== '' && flagsCell(cells['flags']).includes('needs-context');
  const form: SourceForm = { text: cells['form'] ?? '', kind: isCautious ? 'cautious' : 'acronym' };
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
  entities.set(id, { ...role, tenures: [...role.tenures, tenureOf(row, person)] });
}

const tenureOf = ({ cells }: Row, person: string): SourceTenure => ({
  person,
  from: cells['from'] ?? '',
  to: cells['to'] ?? '',
});

/** An imported tenure counts where the tables written by hand have the office not. */
function lendTenure(
  entities: Map<string, SourceEntity>,
  gaveWay: ReadonlyMap<string, string>,
  row: Row,
): void {
  const named = `role/${row.cells['role']}`;
  if (gaveWay.has(named)) return;
  const role = entities.get(named);
  const imported = `person/${row.cells['person']}`;
  const person = gaveWay.get(imported) ?? imported;
  if (!role || !entities.has(person)) {
    throw new TableError('leader-tenures.tsv', row.line, `nothing has the id ${role ? person : named}`);
  }
  entities.set(named, { ...role, tenures: [...role.tenures, tenureOf(row, person)] });
}
