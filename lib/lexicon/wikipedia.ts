import type { SourceEntity } from './source.ts';
import { listCell, type Row, TableError } from './table.ts';
import { ENTITY_TYPES } from './types.ts';

const ARTICLES = 'https://id.wikipedia.org/wiki/';

/** What a title says after its name: "Semen Padang *(perusahaan)*", "Martin Luther King*, Jr.*", "Legetan*, Bener, Purworejo*". */
const QUALIFIER = /\s*(?: \(.*\)|,.*)$/;

/** Where an article of Indonesian Wikipedia stands. */
export function articleUrl(title: string): string {
  return ARTICLES + encodeURI(title.replaceAll(' ', '_')).replaceAll('?', '%3F').replaceAll('#', '%23');
}

/**
 * The entity that a row of wikipedia.tsv makes of an article's title: its name is the title without what tells it
 * from others, and a village's title says where it lies.
 * @throws TableError for a type that is none
 */
export function titleEntity({ cells, line }: Row): SourceEntity {
  const title = cells['title'] ?? '';
  const type = ENTITY_TYPES.find((known) => known === cells['type']);
  if (!type) throw new TableError('wikipedia.tsv', line, `"${cells['type']}" is no type`);
  const name = title.replace(QUALIFIER, '');
  const [, district, regency] = title.split(', ');
  const isVillage = type === 'place' && district !== undefined && regency !== undefined;
  return {
    id: `${type}/${cells['id']}`,
    type,
    name,
    nameEn: '',
    about: isVillage ? `Desa atau kelurahan di ${district}, ${regency}` : '',
    aboutEn: isVillage ? `Village of ${district}, ${regency}` : '',
    link: articleUrl(title),
    iptc: '',
    parent: '',
    kind: '',
    forms: [name, ...listCell(cells['forms'])].map((text) => ({ text, kind: 'name' })),
    flags: {
      needsContext: cells['flags'] === 'needs-context',
      commonWord: cells['flags'] === 'common-word',
      caseSensitive: false,
    },
    tenures: [],
    source: cells['source'] ?? '',
  };
}
