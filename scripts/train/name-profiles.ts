import { existsSync, readFileSync } from 'node:fs';
import type { SourceEntity } from '../../lib/lexicon/source.ts';
import { TOKEN_KIND, tokenise } from '../../lib/text/tokens.ts';

/** Folder of raw lists of names; it stands beside the project and is no part of it. */
const LISTS: URL = new URL('../../../shared/lexicon/', import.meta.url);

/** What a word is counted as. */
const COUNTED = { personFirst: 0, personLater: 1, organisation: 2, place: 3 } as const;
const COLUMNS = 4;

function rowsOf(file: string): readonly (readonly string[])[] {
  const url = new URL(file, LISTS);
  if (!existsSync(url)) return [];
  return readFileSync(url, 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split('\t'));
}

class Counts {
  readonly byWord = new Map<number, Float64Array>();

  add(hash: number, column: number, count: number): void {
    let counts = this.byWord.get(hash);
    if (!counts) {
      counts = new Float64Array(COLUMNS);
      this.byWord.set(hash, counts);
    }
    counts[column] = (counts[column] ?? 0) + count;
  }

  addName(type: string, name: string): void {
    const tokens = tokenise(name);
    let isFirst = true;
    for (let i = 0; i < tokens.count; i += 1) {
      if (tokens.kind[i] !== TOKEN_KIND.word || (tokens.shape[i] ?? 0) < 2) continue;
      const column =
        type === 'person' ? (isFirst ? COUNTED.personFirst : COUNTED.personLater) : type === 'place' ? COUNTED.place : COUNTED.organisation;
      this.add(tokens.hash[i] ?? 0, column, 1);
      isFirst = false;
    }
  }
}

/** Names seen so often or oftener are at the next level. */
const LEVELS = [2, 5, 20];

const levelOf = (count: number) => LEVELS.filter((least) => count >= least).length;

/** A list of given and family names says of a word as much as so many names. */
const TOKEN_WORTH = 3;

/** What words are words of, by hash: profiles as name-words.ts tells them. */
export function nameProfiles(entities: readonly SourceEntity[]): ReadonlyMap<number, number> {
  const counts = new Counts();
  for (const [kind, name] of rowsOf('person-name-tokens.tsv')) {
    const tokens = tokenise(name ?? '');
    for (let i = 0; i < tokens.count; i += 1)
      counts.add(tokens.hash[i] ?? 0, kind === 'family' ? COUNTED.personLater : COUNTED.personFirst, TOKEN_WORTH);
  }
  for (const [type, name] of rowsOf('wikipedia-id-titles.tsv')) counts.addName(type ?? '', (name ?? '').replace(/ \(.*$/, ''));
  for (const [, name] of rowsOf('politicians.tsv')) counts.addName('person', name ?? '');
  for (const [, , name] of rowsOf('indonesia-regions.tsv')) counts.addName('place', name ?? '');
  for (const [, name] of rowsOf('universities.tsv')) counts.addName('organisation', name ?? '');
  for (const [, name] of rowsOf('idx-companies.tsv')) counts.addName('organisation', name ?? '');
  for (const { type, forms } of entities) {
    if (type !== 'person' && type !== 'organisation' && type !== 'place') continue;
    for (const { text, kind } of forms) if (kind !== 'demonym') counts.addName(type, text);
  }
  const profiles = new Map<number, number>();
  for (const [hash, columns] of counts.byWord) {
    let profile = 0;
    columns.forEach((count, column) => {
      profile |= levelOf(count) << (2 * column);
    });
    if (profile !== 0) profiles.set(hash, profile);
  }
  return profiles;
}
