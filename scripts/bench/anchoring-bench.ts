import { anchorIn } from '../../lib/anchoring/anchor.ts';
import { describe } from '../../lib/anchoring/describe.ts';
import { prepareText } from '../../lib/anchoring/prepared-text.ts';
import { drawQuote, QUOTE_KINDS } from '../eval/anchoring/draw-quotes.ts';
import { newsTexts } from '../eval/anchoring/news-texts.ts';
import { anotherWord, replaceWords } from '../eval/anchoring/word-changes.ts';
import { randomFrom } from '../train/random.ts';
import { type Figure, figureTable, holds } from './lexicon/figures.ts';
import { median } from './summary.ts';

/** The page: its length in characters, and its notes, of all sizes by turns. */
const LENGTH = 50_000;
const NOTES = 200;

/** Rounds in which each page is prepared and its notes placed; the first ones warm the code up. */
const ROUNDS = 12;
const WARM_UP = 4;

/** Bars: all notes of a page, and the longest that the page would stand still. */
const MOST_MS = 300;
const MOST_SLICE_MS = 50;

/** Share of the words that are others on the changed page. */
const CHANGED = 0.2;

const COUNTED = `The thread's own time, medians of ${ROUNDS - WARM_UP} rounds: a text of ${LENGTH} characters is prepared and ${NOTES} notes are placed. A slice
is the preparation, or one note.`;

/**
 * What placing the notes of a long page costs.
 *
 * @returns the exit code
 */
export async function benchAnchoring(): Promise<number> {
  const random = randomFrom(1);
  const { texts } = newsTexts();
  const page = texts.join('\n').repeat(3).slice(0, LENGTH);
  const stock = page.match(/\p{L}+/gu) ?? [];
  const notes = Array.from({ length: NOTES }, (_, at) => {
    const { start, end } = drawQuote(page, QUOTE_KINDS[at % QUOTE_KINDS.length] ?? 'phrase', random);
    return describe(page, start, end);
  });
  const changed = replaceWords(page, CHANGED, random, anotherWord(stock, random));
  const pages = {
    'unchanged page': page,
    'words put before it': `${stock.slice(0, 80).join(' ')}\n${page}`,
    'a fifth of its words others': changed,
  };
  const figures: Figure[] = [];
  for (const [name, text] of Object.entries(pages)) {
    const rounds = Array.from({ length: ROUNDS }, () => placeAll(text, notes)).slice(WARM_UP);
    figures.push(
      { what: `${name}: all notes`, value: median(rounds.map(({ all }) => all)), unit: 'ms', most: MOST_MS },
      {
        what: `${name}: longest slice`,
        value: median(rounds.map(({ slice }) => slice)),
        unit: 'ms',
        most: MOST_SLICE_MS,
      },
    );
  }
  console.log(`${figureTable(`Notes of a page of ${LENGTH} characters`, figures)}\n`);
  console.log(`${COUNTED}\n\n${figures.filter((figure) => !holds(figure)).length} bars missed.`);
  return 0;
}

function placeAll(
  text: string,
  notes: readonly Parameters<typeof anchorIn>[1][],
): { all: number; slice: number } {
  let [all, slice] = [0, 0];
  const timed = (work: () => void) => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    const ms = (user + system) / 1000;
    all += ms;
    slice = Math.max(slice, ms);
  };
  const prepared = prepareText(text);
  timed(() => prepared.words());
  for (const selectors of notes) timed(() => anchorIn(prepared, selectors));
  return { all, slice };
}
