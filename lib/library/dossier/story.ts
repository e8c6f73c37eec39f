/**
 * The story so far: which kept articles an article goes on from. Those count that share names with it, rare ones more
 * (inverse document frequency, Spärck Jones 1972), and topics a little, and that are near in time.
 */

/** Something that an article may share with others: an entity, or a topic. */
export interface Shared {
  readonly id: string;
  readonly kind: 'entity' | 'topic';
  /** Numbers of the entries of the kept articles that have it, each once; without the article itself. */
  readonly entries: readonly number[];
}

/** An earlier article. */
export interface Earlier {
  /** Number of its entry. */
  readonly entry: number;
  /** Larger for one that is more likely of the same story. */
  readonly score: number;
  /** Ids of the entities that both name, the rarest first. */
  readonly entities: readonly string[];
  readonly topics: readonly string[];
}

/** What can be told of an article by those before it. */
export interface Story {
  /** Likeliest first. */
  readonly earlier: readonly Earlier[];
  /** Ids of what no earlier article has. */
  readonly newEntities: readonly string[];
  readonly newTopics: readonly string[];
}

/** What a topic tells beside a name that is as rare. */
const OF_TOPIC = 0.5;

/** After so many days half of what time gives is gone; and what an article long ago still counts. */
const HALF_DAYS = 45;
const LEAST_NEARNESS = 0.3;

/** Two articles of one story share so much of what all that is named weighs, and so many names or topics. */
const LEAST_SCORE = 0.1;
const LEAST_SHARED = 2;

/**
 * Tells the story so far.
 * @param daysBefore of an entry: how many days it is earlier; null: it is later, or the article itself
 * @param articles how many articles are kept
 */
export function storyOf(
  shared: readonly Shared[],
  daysBefore: (entry: number) => number | null,
  articles: number,
  limit: number,
): Story {
  const found = new Map<number, { weight: number; shared: Shared[] }>();
  const isNew = new Set(shared);
  const weights = new Map(shared.map((one) => [one, weightOf(one, articles)]));
  const most = shared.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
  for (const one of shared.toSorted((a, b) => a.entries.length - b.entries.length))
    for (const entry of one.entries) {
      if (daysBefore(entry) === null) continue;
      isNew.delete(one);
      const known = found.get(entry) ?? { weight: 0, shared: [] };
      known.weight += weights.get(one) ?? 0;
      known.shared.push(one);
      found.set(entry, known);
    }
  const idsOf = (list: Iterable<Shared>, kind: Shared['kind']) =>
    [...list].filter((one) => one.kind === kind).map(({ id }) => id);
  const earlier = [...found].map(([entry, { weight, shared: both }]) => ({
    ...{ entry, score: (weight / most) * nearness(daysBefore(entry) ?? 0) },
    ...{ entities: idsOf(both, 'entity'), topics: idsOf(both, 'topic') },
  }));
  return {
    earlier: earlier
      .filter(
        ({ entities, topics }) => entities.length > 0 && entities.length + topics.length >= LEAST_SHARED,
      )
      .filter(({ score }) => score >= LEAST_SCORE)
      .toSorted((a, b) => b.score - a.score || b.entry - a.entry)
      .slice(0, limit),
    newEntities: idsOf(isNew, 'entity'),
    newTopics: idsOf(isNew, 'topic'),
  };
}

function weightOf({ kind, entries }: Shared, articles: number): number {
  const rarity = Math.log(1 + articles / (1 + entries.length));
  return kind === 'topic' ? rarity * OF_TOPIC : rarity;
}

function nearness(days: number): number {
  return LEAST_NEARNESS + (1 - LEAST_NEARNESS) * 2 ** (-days / HALF_DAYS);
}
