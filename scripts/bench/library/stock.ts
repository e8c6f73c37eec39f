import { frequentWords } from '../../../tests/lexicon/frequent-words.ts';
import { indonesianRoots } from '../../ordinary-words.ts';
import { readProjectEntities } from '../../project-lexicon.ts';
import { randomFrom } from '../../train/random.ts';
import type { Stock, StockEntity } from './articles.ts';

/** How many entities of each type an invented library speaks of: about as many as ten thousand articles name. */
const OF_TYPE: ReadonlyMap<string, number> = new Map([
  ['person', 3000],
  ['organisation', 1500],
  ['place', 1500],
  ['unit', 150],
  ['event', 60],
  ['law', 150],
  ['equipment', 300],
  ['role', 300],
]);

/** Any number: which entities are named most follows from it. */
const SEED = 7;

/** What invented libraries are made of: names of the bundled lexicon, and ordinary words, frequent ones first. */
export function libraryStock(): Stock {
  const random = randomFrom(SEED);
  const left = new Map(OF_TYPE);
  const all = readProjectEntities();
  const entities: StockEntity[] = [];
  for (const { one } of all.map((one) => ({ one, at: random() })).toSorted((a, b) => a.at - b.at)) {
    const wanted = left.get(one.type) ?? 0;
    if (wanted === 0) continue;
    left.set(one.type, wanted - 1);
    const { id, type, name, nameEn, about, aboutEn, link } = one;
    entities.push({ id, type, name, nameEn, about, aboutEn, link });
  }
  const topics = all
    .filter(({ type }) => type === 'topic')
    .map(({ id, name, nameEn, iptc }) => ({ id, name, nameEn, iptc }));
  return { entities, topics, words: [...new Set([...frequentWords(), ...indonesianRoots()])] };
}
