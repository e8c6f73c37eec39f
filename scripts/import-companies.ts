/**
 * Makes assets/lexicon/companies.tsv: `node scripts/import-companies.ts ../shared/lexicon/idx-companies.tsv`.
 *
 * Companies listed in Jakarta. The list cuts names at 30 letters: one cut inside its "Tbk" is whole, others are left out.
 */
import { type Known, readInput, writeNames } from './imported-table.ts';
import { Ids, isOrdinaryWord } from './ordinary-words.ts';

/** The end of a name that is whole, or cut inside "Tbk" at the list's 30th letter. */
const WHOLE = /^(.+?)(?: \(Persero\))?(?: Tbk\.?|(?<=^.{27,28}) Tb?)$/;

const ids = new Ids();

function rowOf(ticker: string, listed: string): Known {
  const bare = (WHOLE.exec(listed)?.[1] ?? '').replace(/ +/g, ' ').trim();
  const state = listed.includes('(Persero)') ? [`PT ${bare} (Persero) Tbk`] : [];
  const alone = bare.includes(' ') ? [bare, `${bare} Tbk`] : [`${bare} Tbk`];
  const known = bare.split(' ').length > 1 || isOrdinaryWord(bare) ? alone : [bare, ...alone];
  return {
    id: ids.give(bare),
    name: `PT ${bare} Tbk`,
    forms: [`PT ${bare}`, ...state, ...known].join('|'),
    about_id: `Perusahaan yang tercatat di Bursa Efek Indonesia, kode ${ticker}`,
    about_en: `Company listed in Jakarta, ticker ${ticker}`,
    source: 'idx',
  };
}

const companies = readInput(['ticker', 'name'] as const).filter(({ name }) => WHOLE.test(name));
writeNames(
  'companies.tsv',
  companies.map(({ ticker, name }) => rowOf(ticker, name)),
);
