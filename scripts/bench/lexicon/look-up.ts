import { median } from '../summary.ts';
import type { Figure } from './figures.ts';
import { type BenchFiles, TEXT_LENGTH } from './files.ts';
import { type Searched, type Searcher, startSearcher } from './searcher.ts';

const ROUNDS = 21;

/** Rounds before, in which the code is compiled and the caches fill. */
const WARM_UP = 5;

/** How much quicker than a rival. */
const LEAST_LEAD = 10;

/** What a text 100 times longer may take, and how often the short one is read so that both are timed over as much. */
const LEAST_GROWTH = 90;
const MOST_GROWTH = 110;
const GROWTH = TEXT_LENGTH.long / TEXT_LENGTH.short;

/** What a lexicon ten times larger may cost. */
const MOST_BY_SIZE = 1.6;

/** The quick one reads a text so often in a round that it works as long as a rival, and no longer out of cold caches. */
const REPEATS = 8;

/** Who searches what, how often in a round. */
interface Task {
  readonly searcher: Searcher;
  readonly text: string;
  readonly times: number;
}

/** Characters a second, beside the rivals on the same text; and how the time grows with text and lexicon. */
export async function measureLookUp(files: BenchFiles): Promise<readonly Figure[]> {
  const { texts } = files;
  const all = await startSearcher('sorot', files.lexicon);
  const cased = await startSearcher('entities', files.lexicon);
  const tenth = await startSearcher('sorot', files.tenth);
  const modern = await startSearcher('modern', files.modern);
  const monyone = await startSearcher('monyone', files.names);
  try {
    const measured = await inTurns({
      sorot: { searcher: all, text: texts.usual, times: REPEATS },
      cased: { searcher: cased, text: texts.usual, times: REPEATS },
      modern: { searcher: modern, text: texts.usual, times: 1 },
      monyone: { searcher: monyone, text: texts.usual, times: 1 },
      tenth: { searcher: tenth, text: texts.usual, times: REPEATS },
      short: { searcher: all, text: texts.short, times: GROWTH },
      long: { searcher: all, text: texts.long, times: 1 },
    });
    return [...speeds(measured), ...growth(measured)];
  } finally {
    for (const searcher of [all, cased, tenth, modern, monyone]) searcher.close();
  }
}

async function inTurns<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
): Promise<Readonly<Record<Name, readonly Searched[]>>> {
  const names = Object.keys(tasks) as Name[];
  const rounds = new Map<Name, Searched[]>(names.map((name) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const name of names) {
      const { searcher, text, times } = tasks[name];
      rounds.get(name)?.push(await searcher.search(text, times));
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, (rounds.get(name) ?? []).slice(WARM_UP)]),
  ) as unknown as Record<Name, readonly Searched[]>;
}

/** Milliseconds a search. */
function middle(rounds: readonly Searched[]): number {
  return median(rounds.map(({ ms }) => ms));
}

/** How many times as long one takes as another, in each round by itself: the machine is not as quick in all of them. */
function ratio(slow: readonly Searched[], quick: readonly Searched[]): number {
  return median(slow.map(({ ms }, round) => ms / (quick[round]?.ms ?? 0)));
}

type Measured = Readonly<
  Record<'sorot' | 'cased' | 'modern' | 'monyone' | 'tenth' | 'short' | 'long', readonly Searched[]>
>;

function speeds({ sorot, cased, modern, monyone }: Measured): readonly Figure[] {
  const speed = (name: string, rounds: readonly Searched[]): Figure => ({
    what: `${name} (${(rounds[0]?.found ?? 0).toLocaleString('en-US')} places)`,
    value: (TEXT_LENGTH.usual / middle(rounds)) * 1000,
    unit: 'characters a second',
  });
  const lead = (name: string, rival: readonly Searched[]): Figure => ({
    what: `Sorot, of ${name}'s speed`,
    value: ratio(rival, sorot),
    unit: 'times',
    least: LEAST_LEAD,
  });
  return [
    speed('Sorot', sorot),
    speed('Sorot, with the entities by letter case', cased),
    speed('modern-ahocorasick', modern),
    speed('@monyone/aho-corasick', monyone),
    lead('modern-ahocorasick', modern),
    lead('@monyone/aho-corasick', monyone),
  ];
}

function growth({ sorot, tenth, short, long }: Measured): readonly Figure[] {
  return [
    {
      what: `a text of ${TEXT_LENGTH.short.toLocaleString('en-US')} characters`,
      value: middle(short),
      unit: 'ms',
    },
    {
      what: `a text of ${TEXT_LENGTH.long.toLocaleString('en-US')} characters`,
      value: middle(long),
      unit: 'ms',
    },
    {
      what: `a text ${GROWTH} times longer takes`,
      value: ratio(long, short),
      unit: 'times',
      least: LEAST_GROWTH,
      most: MOST_GROWTH,
    },
    {
      what: 'a lexicon ten times larger takes',
      value: ratio(sorot, tenth),
      unit: 'times',
      most: MOST_BY_SIZE,
    },
  ];
}
