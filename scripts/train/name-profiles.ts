import { existsSync, readFileSync } from 'node:fs';
import type { SourceEntity } from '../../lib/lexicon/source.ts';
import { TAGGED_TYPES } from '../../lib/recognition/tagger/labels.ts';
import { TOKEN_KIND, tokenise } from '../../lib/text/tokens.ts';

/** Folder of raw lists of names; it stands beside the project and is no part of it. */
const LISTS: URL = new URL('../../../shared/lexicon/', import.meta.url);

/** What a word is counted as. */
const COUNTED = { personFirst: 0, personLater: 1, organisation: 2, place: 3 } as const;
const COLUMNS = 4;

function rowsOf(file: string): readonly (readonly string[])[] {
  const url = new URL(file, LISTS);
  if (!existsSync(url)) return [];
  return readFileSync(url, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

function columnOf(type: string, isFirst: boolean): number {
  if (type === 'person') return isFirst ? COUNTED.personFirst : COUNTED.personLater;
  return type === 'place' ? COUNTED.place : COUNTED.organisation;
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
      this.add(tokens.hash[i] ?? 0, columnOf(type, isFirst), 1);
      isFirst = false;
    }
  }
}

/** Names seen so often or oftener are at the next level. */
const LEVELS = [2, 5, 20];

const levelOf = (count: number) => LEVELS.filter((least) => count >= least).length;

/** A list of given and family names says of a word as much as so many names. */
const TOKEN_WORTH = 3;

/** Words kept: those counted most. */
const MOST_WORDS = 42_000;

/** What words are words of, by hash: profiles as name-words.ts tells them. */
export function nameProfiles(entities: readonly SourceEntity[]): ReadonlyMap<number, number> {
  const counts = new Counts();
  addNameTokens(counts);
  addEntities(counts, entities);
  const profiles = [...counts.byWord].map(([hash, columns]) => [hash, profileOf(columns)] as const);
  const total = (hash: number) => counts.byWord.get(hash)?.reduce((sum, count) => sum + count, 0) ?? 0;
  const telling = profiles.filter(([, profile]) => profile !== 0);
  return new Map(telling.sort(([a], [b]) => total(b) - total(a) || a - b).slice(0, MOST_WORDS));
}

function addNameTokens(counts: Counts): void {
  for (const [kind, name] of rowsOf('person-name-tokens.tsv')) {
    const tokens = tokenise(name ?? '');
    const column = kind === 'family' ? COUNTED.personLater : COUNTED.personFirst;
    for (let i = 0; i < tokens.count; i += 1) counts.add(tokens.hash[i] ?? 0, column, TOKEN_WORTH);
  }
}

function addEntities(counts: Counts, entities: readonly SourceEntity[]): void {
  for (const { type, forms } of entities) {
    if (!(TAGGED_TYPES as readonly string[]).includes(type)) continue;
    for (const { text, kind } of forms) if (kind !== 'demonym') counts.addName(type, text);
  }
}

/** The levels of the columns, two bits each. */
function profileOf(columns: Float64Array): number {
  return columns.reduce((profile, count, column) => profile | (levelOf(count) << (2 * column)), 0);
}
