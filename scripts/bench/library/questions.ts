import type { CountedFacet } from '../../../lib/library/index/search-request.ts';
import type { Stock } from './articles.ts';

/** What the measured library is asked. */
export interface LibraryQuestions {
  /** What stands in the field after each letter, as words are typed. */
  readonly typed: readonly string[];
  /** Words, beginnings and phrases, frequent and rare. */
  readonly searched: readonly string[];
  /** Ids of entities, named in very many articles and in few. */
  readonly entities: readonly string[];
  /** What a filter is opened for. */
  readonly facets: readonly CountedFacet[];
  /** Numbers of articles that are not kept. */
  readonly numbers: readonly number[];
}

/** Which entities of the stock are asked about: by Zipf's law the first are named most. */
const RANKS = [0, 1, 3, 10, 30, 100, 300, 1000] as const;

/** Articles from here on are not in the library. */
const NEW_ARTICLES = 1_000_000;
const NEW_COUNT = 20;

/** Questions over an invented library. */
export function libraryQuestions({ entities, words }: Stock): LibraryQuestions {
  const named = RANKS.flatMap((rank) => entities[rank] ?? []);
  const names = named.map(({ name }) => name);
  const [first = '', second = '', ...others] = words;
  const typed = ['pertahanan', 'menteri yang', 'government', `${first} ${second}`, ...names.slice(2, 4)];
  return {
    typed: typed.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1))),
    searched: [
      ...names,
      ...names.map((name) => `"${name}"`),
      ...[first, `${first} ${second}`, `"${first} ${second}"`, `"${second} ${first}"`],
      ...others.filter((_, i) => i % Math.ceil(others.length / 20) === 0),
      ...['the government', '"of the"', 'pertahanan negara', 'per', 'me'],
    ],
    entities: named.map(({ id }) => id),
    facets: ['site', 'label', 'topic', 'type', 'tag'],
    numbers: Array.from({ length: NEW_COUNT }, (_, i) => NEW_ARTICLES + i),
  };
}
