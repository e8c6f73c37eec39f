import { oneOf, paragraphsOf, type Random, type Stretch } from './draw-quotes.ts';
import { type Cut, cutAt, type Edited, joined, mapCut } from './edited.ts';
import { alikeWord, anotherWord, changeWords, replaceWords, slip } from './word-changes.ts';

/** What an edit may draw from. */
export interface Stock {
  readonly random: Random;
  /** Words of all texts, as often as they stand there. */
  readonly words: readonly string[];
  /** All texts. */
  readonly texts: readonly string[];
}

/** Changes a text that a note stands on. */
export type Edit = (text: string, quote: Stretch, stock: Stock) => Edited;

const keepQuote =
  (change: (part: string, stock: Stock) => string): Edit =>
  (text, quote, stock) => {
    const cut = cutAt(text, quote);
    return joined({ ...cut, before: change(cut.before, stock), after: change(cut.after, stock) });
  };

const changeAll =
  (change: (part: string, stock: Stock) => string): Edit =>
  (text, quote, stock) =>
    joined(mapCut(cutAt(text, quote), (part) => change(part, stock)));

const changeQuote =
  (change: (quote: string, stock: Stock) => string): Edit =>
  (text, quote, stock) => {
    const cut = cutAt(text, quote);
    return joined({ ...cut, quote: change(cut.quote, stock) });
  };

const orphan =
  (edit: Edit): Edit =>
  (text, quote, stock) => ({ text: edit(text, quote, stock).text, quote: null });

const reworded =
  (share: number, other: typeof anotherWord) =>
  (part: string, { words, random }: Stock) =>
    replaceWords(part, share, random, other(words, random));

const insertBefore: Edit = (text, quote, stock) => {
  const other = anotherArticle(text, quote, stock).text;
  const lines = paragraphsOf(other)
    .slice(0, 3)
    .map(({ start, end }) => other.slice(start, end));
  const cut = cutAt(text, quote);
  return joined({ ...cut, before: `${lines.join('\n')}\n${cut.before}` });
};

const moveToEnd: Edit = (text, quote) => {
  const { start, end } = paragraphOf(text, quote);
  const rest = `${text.slice(0, start)}${text.slice(end).replace(/^\n+/u, '')}\n\n`;
  return joined({
    before: rest + text.slice(start, quote.start),
    quote: text.slice(quote.start, quote.end),
    after: text.slice(quote.end, end),
  });
};

function paragraphOf(text: string, quote: Stretch): Stretch {
  return paragraphsOf(text).find(({ start, end }) => start <= quote.start && quote.end <= end) ?? quote;
}

const deleteParagraph: Edit = (text, quote) => {
  const { start, end } = paragraphOf(text, quote);
  return { text: text.slice(0, start) + text.slice(end).replace(/^\n+/u, ''), quote: null };
};

const anotherArticle: Edit = (text, _, { texts, random }) => {
  const other = oneOf(texts, random);
  return other.slice(0, 300) === text.slice(0, 300) || sharesLines(other, text)
    ? anotherArticle(text, _, { texts, random, words: [] })
    : { text: other, quote: null };
};

/** The same article may be in two files, with and without its title. */
function sharesLines(one: string, other: string): boolean {
  return paragraphsOf(one).some(
    ({ start, end }) => end - start > 60 && other.includes(one.slice(start, end)),
  );
}

const curly = (part: string) =>
  part
    .replaceAll(' ', '\u00a0')
    .replaceAll(/"([^"\n]*)"/gu, '“$1”')
    .replaceAll("'", '’')
    .replaceAll('“"', '“');

const zeroWidth = (part: string, { random }: Stock) =>
  [...part].map((letter) => (random() < 0.1 ? `${letter}\u200b` : letter)).join('');

const typos =
  (share: number) =>
  (part: string, { random }: Stock) =>
    changeWords(part, (word) =>
      random() < share ? slip(word, oneOf(['other', 'dropped', 'added', 'swapped'], random), random) : word,
    );

/** A quarter of the words, drawn word by word. */
const quarter = (other: typeof anotherWord) => changeQuote(reworded(0.25, other));

/** A quarter of the words and never none, but one word always stays of several. */
const someReplaced = changeQuote((quote, { random, words }) => {
  const count = quote.split(/\s+/u).length;
  const chosen = new Set<number>();
  while (chosen.size < Math.max(1, Math.round(count / 4))) chosen.add(Math.floor(random() * count));
  return changeWords(quote, (word, index) => (chosen.has(index) ? anotherWord(words, random)(word) : word));
});

const dropWord = changeQuote((quote, { random }) => {
  const words = quote.split(' ');
  if (words.length > 2) words.splice(Math.floor(random() * words.length), 1);
  return words.join(' ');
});

const addWord = changeQuote((quote, { random, words }) => {
  const all = quote.split(' ');
  if (all.length > 1) all.splice(1 + Math.floor(random() * (all.length - 1)), 0, oneOf(words, random));
  return all.join(' ');
});

/** A word broken at a line's end, as in scanned print. */
const hyphenated = (part: string, { random }: Stock) =>
  changeWords(part, (word) =>
    word.length > 6 && random() < 0.15 ? `${word.slice(0, 4)}-\n${word.slice(4)}` : word,
  );

const shuffleSentences: Edit = (text, quote, { random }) => {
  const place = paragraphOf(text, quote);
  const sentences = [...text.slice(place.start, place.end).matchAll(/[^.!?]+[.!?"”]*\s*/gu)].map((one) => {
    return { start: place.start + one.index, end: place.start + one.index + one[0].length, key: random() };
  });
  const own = sentences.find(({ start, end }) => start <= quote.start && quote.end <= end);
  if (own === undefined) return joined(cutAt(text, quote));
  const others = sentences.filter((one) => one !== own).toSorted((a, b) => a.key - b.key);
  const half = Math.floor(random() * (others.length + 1));
  const of = (list: readonly Stretch[]) =>
    list.map(({ start, end }) => `${text.slice(start, end).trim()} `).join('');
  const last = sentences.at(-1)?.end ?? place.end;
  const before = text.slice(0, place.start) + of(others.slice(0, half)) + text.slice(own.start, quote.start);
  const after = `${text.slice(quote.end, own.end)} ${of(others.slice(half))}${text.slice(last)}`;
  return joined({ before, quote: text.slice(quote.start, quote.end), after });
};

const gone = (cut: Cut): Cut => ({ ...cut, quote: '' });

const deleted: Edit = (text, quote) => ({ text: joined(gone(cutAt(text, quote))).text, quote: null });

/** One edit upon another; the second sees the quote where the first left it. */
const then =
  (first: Edit, second: Edit): Edit =>
  (text, quote, stock) => {
    const one = first(text, quote, stock);
    return one.quote === null ? one : second(one.text, one.quote, stock);
  };

/** A line of the table: some edits whose quotes are counted together. */
export interface Row {
  readonly name: string;
  readonly edits: readonly Edit[];
}

const other = changeQuote((quote, { random }) => slip(quote, 'other', random));

/** The table that the project holds itself to. */
export const ROWS: readonly Row[] = [
  { name: 'none', edits: [(text, quote) => joined(cutAt(text, quote))] },
  { name: 'paragraphs inserted before', edits: [insertBefore] },
  { name: 'no-break spaces, curly quotes', edits: [changeAll(curly)] },
  { name: 'zero-width characters', edits: [changeAll(zeroWidth)] },
  { name: 'paragraph moved to the end', edits: [moveToEnd] },
  { name: 'surroundings 60 % reworded', edits: [keepQuote(reworded(0.6, anotherWord))] },
  { name: 'one letter wrong inside', edits: [other] },
  { name: 'a quarter of its words replaced', edits: [quarter(anotherWord)] },
  { name: 'quote deleted (orphan)', edits: [deleted] },
  { name: 'quote replaced (orphan)', edits: [orphan(changeQuote(reworded(1, anotherWord)))] },
  { name: 'paragraph deleted (orphan)', edits: [deleteParagraph] },
  { name: 'another article (orphan)', edits: [anotherArticle] },
];

/** Edits of other kinds, so that nothing is made to fit the table alone. */
export const OTHER_ROWS: readonly Row[] = [
  { name: 'reworded by words of like length', edits: [keepQuote(reworded(0.6, alikeWord))] },
  {
    name: 'letter dropped, added, swapped',
    edits: (['dropped', 'added', 'swapped'] as const).map((kind) =>
      changeQuote((quote, { random }) => slip(quote, kind, random)),
    ),
  },
  { name: 'at least one word replaced', edits: [someReplaced] },
  { name: 'word added, word dropped', edits: [addWord, dropWord] },
  { name: 'typos in 4 % of the words', edits: [changeAll(typos(0.04))] },
  { name: 'words broken at line ends', edits: [changeAll(hyphenated)] },
  { name: 'capitals', edits: [changeAll((part) => part.toUpperCase())] },
  {
    name: 'paragraphs merged, split',
    edits: [
      changeAll((part) => part.replaceAll(/\n+/gu, ' ')),
      changeAll((part) => part.replaceAll('. ', '.\n\n')),
    ],
  },
  { name: 'sentences in another order', edits: [shuffleSentences] },
  { name: 'moved, one letter wrong', edits: [then(moveToEnd, other)] },
  { name: 'reworded 30 %, one letter wrong', edits: [then(keepQuote(reworded(0.3, anotherWord)), other)] },
  {
    name: 'reworded 30 %, quote deleted (orphan)',
    edits: [then(keepQuote(reworded(0.3, anotherWord)), deleted)],
  },
  {
    name: 'reworded 60 %, quote replaced (orphan)',
    edits: [orphan(then(keepQuote(reworded(0.6, anotherWord)), changeQuote(reworded(1, alikeWord))))],
  },
  { name: 'replaced by words of like length (orphan)', edits: [orphan(changeQuote(reworded(1, alikeWord)))] },
  {
    name: 'replaced by words of the text (orphan)',
    edits: [
      (text, quote, stock) =>
        orphan(changeQuote(reworded(1, anotherWord)))(text, quote, {
          ...stock,
          words: text.match(/\p{L}+/gu) ?? [],
        }),
    ],
  },
];
