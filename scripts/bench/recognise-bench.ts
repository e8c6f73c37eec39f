import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { recognise } from '../../lib/recognition/recognise.ts';
import { openProjectLexicon } from '../project-lexicon.ts';
import { openProjectModel } from '../project-model.ts';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { newsText, sampleParagraphs } from './lexicon/news-text.ts';
import { median } from './summary.ts';

/** Words of the article that is read again and again. */
const USUAL_WORDS = 500;

/** Rounds in which each reads the article once, by turns; the first ones warm the code up. */
const ROUNDS = 120;
const WARM_UP = 40;

/** Bars: a reader waits for no more, and others take at least so many times as long. */
const MOST_MS = 12;
const TIMES_FASTER = 3;

/** Words of the long texts, the second ten times the first; and how much more a word of the longer one may cost. */
const LONG_WORDS = 10_000;
const LONGEST_WORDS = 100_000;
const MOST_GROWTH = 1.5;

const COUNTED = `Medians of the thread's own time, warm, in one process, by turns. compromise finds people, places and organisations, as
Sorot does besides titles and topics; wink-nlp's model finds dates, amounts, addresses and the like, and no names.`;

/**
 * How long recognition takes, beside two others' entity pass over the same text in the same run.
 *
 * @returns the exit code
 */
export async function benchRecognise(): Promise<number> {
  const [lexicon, loadMs] = timed(openProjectLexicon);
  const [tagger, taggerMs] = timed(openProjectModel);
  const wink = winkNLP(model);
  const sorot = (text: string) =>
    recognise(lexicon, { text, language: 'id', publishedOn: '2016-09-20' }, tagger);
  const readers: readonly ((text: string) => unknown)[] = [
    sorot,
    (text) => wink.readDoc(text).entities().out(),
    (text) => nlp(text).topics().out('array'),
  ];
  const [own = Number.NaN, ...others] = byTurns(readers, newsOf(USUAL_WORDS));
  const figures: readonly Figure[] = [
    { what: 'Sorot', value: own, unit: 'ms', most: MOST_MS },
    { what: 'wink-nlp', value: others[0] ?? Number.NaN, unit: 'ms' },
    { what: 'compromise', value: others[1] ?? Number.NaN, unit: 'ms' },
    {
      what: 'compromise beside Sorot',
      value: (others[1] ?? Number.NaN) / own,
      unit: 'times',
      least: TIMES_FASTER,
    },
    { what: 'wink-nlp beside Sorot', value: (others[0] ?? Number.NaN) / own, unit: 'times' },
    {
      what: 'a word of a long text beside one of a tenth',
      value: growth(sorot),
      unit: 'times',
      most: MOST_GROWTH,
    },
    { what: 'reading and opening the lexicon', value: loadMs, unit: 'ms' },
    { what: 'reading and opening the tagger', value: taggerMs, unit: 'ms' },
  ];
  console.log(`${figureTable(`An article of ${USUAL_WORDS} words`, figures)}\n`);
  console.log(`${COUNTED}\n\n${figures.filter((figure) => !holds(figure)).length} bars missed.`);
  return 0;
}

/** More characters than any word of the sample has on average, with its space. */
const LONGEST_AVERAGE = 10;

/** News of so many words. */
function newsOf(words: number): string {
  const text = newsText(sampleParagraphs(), words * LONGEST_AVERAGE);
  let end = 0;
  for (let word = 0; word < words; word += 1) end = text.indexOf(' ', end) + 1;
  return text.slice(0, end);
}

/** What work gives, and the milliseconds of its own thread: of a busy machine the clock tells little. */
function timed<Value>(work: () => Value): readonly [Value, number] {
  const start = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(start);
  return [value, (user + system) / 1000];
}

/** Medians of the readers, in milliseconds; whatever slows the machine slows all of them. */
function byTurns(readers: readonly ((text: string) => unknown)[], text: string): readonly number[] {
  const times = readers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    readers.forEach((read, i) => {
      const [, ms] = timed(() => read(text));
      if (round >= WARM_UP) times[i]?.push(ms);
    });
  return times.map(median);
}

/** How many times as long a word takes in a text ten times as long. */
function growth(read: (text: string) => unknown): number {
  const [long, longest] = [newsOf(LONG_WORDS), newsOf(LONGEST_WORDS)];
  const ratios = Array.from({ length: 3 }, () => {
    const [, short] = timed(() => read(long));
    const [, all] = timed(() => read(longest));
    return all / LONGEST_WORDS / (short / LONG_WORDS);
  });
  return median(ratios);
}
