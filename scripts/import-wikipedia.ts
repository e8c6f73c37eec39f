/**
 * Makes assets/lexicon/wikipedia.tsv:
 * `node scripts/import-wikipedia.ts ../shared/lexicon/wikipedia-id-titles.tsv ../shared/lexicon/person-name-tokens.tsv`.
 *
 * Titles of articles about persons, organisations and places. The list calls bands, characters and stage names
 * persons: what can be told from the title is left out. Names of one word need context where they are ordinary words
 * or personal names, and a capital that no sentence start explains elsewhere; villages always need context.
 * A title that names an entity of another table takes its id. To be run last: it reads the other tables.
 */
import { readTables } from '../lib/lexicon/read-tables.ts';
import type { SourceEntity } from '../lib/lexicon/source.ts';
import { TABLE_FILES, WIKIPEDIA_COLUMNS } from '../lib/lexicon/tables.ts';
import { slugOf } from './hand-table.ts';
import { inputPath, nameTokens, readInput, tableText, writeRows } from './imported-table.ts';
import { Ids, isOrdinaryWord } from './ordinary-words.ts';

const SOURCE = 'wikipedia-id-2016';

/** What no title of one thing has. */
const DAMAGED = /[%"+{}[\]/]| {2}|^Daftar |^\d+$/;
const NO_PERSON =
  /[0-9&!]|^The |\b(?:Band|Project|Orkes|Orkestra|Orchestra|Sisters|Brothers|Girls|Boys|Group|Grup|Trio|Duo|Kwartet|Pemilihan)\b| (?:dan|and|the|of|on|feat) |\((?:.*(?:grup|band|Disney|fiksi|karakter|film|alien|serial|album|lagu|tim |Icons|Jerry|duo).*)\)/;
const SUFFIX = /, (?:Jr|Sr)\.$/;
/** A club's kind, before or after its name. */
const CLUB =
  /^(?:(?:A\.?C|F\.?C|A\.?S|S\.?S|U\.?C|C\.?D|S\.?C|C\.?F|K\.?V)\.? )|(?: (?:F\.?C|A\.?F\.?C|C\.?F|S\.?C|F\.?K|B\.?K)\.?)$/;

type Kind = 'person' | 'organisation' | 'place';

const tokens = nameTokens(inputPath(3));
const others = readTables(
  Object.fromEntries(
    TABLE_FILES.map((file) => [
      file,
      file === 'wikipedia.tsv' ? `${WIKIPEDIA_COLUMNS.join('\t')}\n` : tableText(file),
    ]),
  ),
);
/** Types of all names of the other tables, and the one that each name of a type is, by slug. */
const typesByName = new Map<string, Set<string>>();
const idByName = new Map<string, string | null>();
for (const entity of others) noteNames(entity);

function noteNames({ id, type, forms, flags }: SourceEntity): void {
  for (const { text, kind } of forms) {
    if (kind === 'demonym') continue;
    const name = slugOf(text);
    typesByName.set(name, (typesByName.get(name) ?? new Set()).add(type));
    if (flags.needsContext) continue;
    const key = `${type}/${name}`;
    const owner = idByName.get(key);
    idByName.set(key, owner === undefined || owner === id ? id : null);
  }
}

function isTaken(type: Kind, title: string): boolean {
  if (DAMAGED.test(title) || !/\p{L}{2}/u.test(title)) return false;
  if (type !== 'person') return true;
  return !NO_PERSON.test(title) && (!title.includes(',') || SUFFIX.test(title));
}

function flagsOf(type: Kind, title: string, name: string): string {
  if (type === 'place' && title.includes(',')) return 'needs-context';
  const elsewhere = typesByName.get(slugOf(name)) ?? new Set();
  if ([...elsewhere].some((other) => other !== type)) return 'needs-context';
  const words = name.toLowerCase().split(/[ -]/);
  const isPlain = words.every((word) => isOrdinaryWord(word) && !tokens.has(word));
  if (words.length > 1) return type === 'person' && isPlain ? 'needs-context' : '';
  if (name === name.toUpperCase() && name.length > 2) return '';
  if (type === 'person' || name.length < 4) return 'needs-context';
  return isOrdinaryWord(name) || tokens.has(words[0] ?? '') ? 'needs-context' : 'common-word';
}

/** Kinds that news shortens. */
const SHORT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^SD Negeri /, 'SDN '],
  [/^SMP Negeri /, 'SMPN '],
  [/^SMA Negeri /, 'SMAN '],
  [/^SMK Negeri /, 'SMKN '],
  [/^(?:MA|Madrasah Aliyah) Negeri /, 'MAN '],
  [/^Bandar Udara /, 'Bandara '],
];

/** How else a name is written: its kind short, an airport without "Internasional". */
function formsOf(type: Kind, name: string): string {
  const short = SHORT_KINDS.find(([kind]) => kind.test(name));
  if (!short) return type === 'organisation' ? clubForms(name) : '';
  const shortened = name.replace(short[0], short[1]);
  const plain = shortened.replace('Bandara Internasional ', 'Bandara ');
  return [...new Set([shortened, plain])].join('|');
}

/** A club is called without its kind as well, where that is of two words and no place. */
function clubForms(name: string): string {
  const club = name.replace(CLUB, '');
  if (club === name) return '';
  const known = !club.includes(' ') || places.has(club) || typesByName.has(slugOf(club));
  const kinds = name.replace(/\b((?:\p{Lu}\.)+)(?= |$)/u, (letters) => letters.replaceAll('.', ''));
  return [...(kinds === name ? [] : [kinds]), ...(known ? [] : [club])].join('|');
}

const titles = readInput(['type', 'title'] as const)
  .map(({ type, title }) => ({ type: type as Kind, title }))
  .filter(({ type, title }) => isTaken(type, title));
const places = new Set(titles.flatMap(({ type, title }) => (type === 'place' ? [nameOf(title)] : [])));

function nameOf(title: string): string {
  return title.replace(/\s*(?: \(.*\)|,.*)$/, '');
}

const ids = new Map<Kind, Ids>();
const given = new Set<string>();
const rows = titles.flatMap(({ type, title }) => {
  const name = nameOf(title);
  const known = title.includes(', ') ? undefined : idByName.get(`${type}/${slugOf(name)}`);
  const free = ids.get(type) ?? new Ids();
  ids.set(type, free);
  const id = known ? known.slice(type.length + 1) : free.give(title);
  if (id === '' || given.has(`${type}/${id}`)) return [];
  given.add(`${type}/${id}`);
  return [{ id, type, title, forms: formsOf(type, name), flags: flagsOf(type, title, name), source: SOURCE }];
});
writeRows('wikipedia.tsv', ['id', 'type', 'title', 'forms', 'flags', 'source'], rows);
