/**
 * Makes assets/lexicon/legislators.tsv: `node scripts/import-legislators.ts ../shared/lexicon/politicians.tsv`.
 *
 * Names as news writes them: in normal case, without titles and degrees, the given name first. Names that the list
 * cuts (Brunei's) and names of one word are left out.
 */
import { type Known, readInput, writeNames } from './imported-table.ts';
import { Ids } from './ordinary-words.ts';
import { personName, variantsOf } from './person-names.ts';

/** Bodies by the list's key: in Indonesian and English. */
const BODIES: Readonly<Record<string, readonly [string, string]>> = {
  'Australia/Representatives': ['DPR Australia', 'the House of Representatives of Australia'],
  'Australia/Senate': ['Senat Australia', 'the Senate of Australia'],
  'France/National_Assembly': ['Majelis Nasional Prancis', 'the National Assembly of France'],
  'Germany/Bundestag': ['Bundestag Jerman', 'the Bundestag of Germany'],
  'India/Lok_Sabha': ['Lok Sabha India', 'the Lok Sabha of India'],
  'Indonesia/Council': ['DPR RI', 'the House of Representatives of Indonesia'],
  'Japan/House_of_Representatives': ['DPR Jepang', 'the House of Representatives of Japan'],
  'Malaysia/Dewan_Rakyat': ['Dewan Rakyat Malaysia', 'the Dewan Rakyat of Malaysia'],
  'Netherlands/House_of_Representatives': ['DPR Belanda', 'the House of Representatives of the Netherlands'],
  'Philippines/House': ['DPR Filipina', 'the House of Representatives of the Philippines'],
  'Singapore/Parliament': ['Parlemen Singapura', 'the Parliament of Singapore'],
  'South_Korea/National_Assembly': ['Majelis Nasional Korea Selatan', 'the National Assembly of South Korea'],
  'Timor_Leste/Parlamento': ['Parlemen Timor Leste', 'the Parliament of Timor-Leste'],
  'United_States_of_America/House': [
    'DPR Amerika Serikat',
    'the House of Representatives of the United States',
  ],
  'United_States_of_America/Senate': ['Senat Amerika Serikat', 'the Senate of the United States'],
  'Vietnam/National_Assembly': ['Majelis Nasional Vietnam', 'the National Assembly of Vietnam'],
};

const ids = new Ids();
const seen = new Set<string>();

function rowOf(legislature: string, name: string): Known {
  const [id, en] = BODIES[legislature] ?? ['', ''];
  return {
    id: ids.give(name),
    name,
    forms: variantsOf(name).join('|'),
    about_id: `Anggota ${id}, kini atau dahulu`,
    about_en: `Member of ${en}, now or formerly`,
    source: 'every-politician',
  };
}

const rows = readInput(['legislature', 'name', 'person_id'] as const).flatMap(({ legislature, name }) => {
  const written = personName(name, legislature.split('/')[0] ?? '');
  if (!(legislature in BODIES) || written === null || seen.has(written.toLowerCase())) return [];
  seen.add(written.toLowerCase());
  return [rowOf(legislature, written)];
});
writeNames('legislators.tsv', rows);
