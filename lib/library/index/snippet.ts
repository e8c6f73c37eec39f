import type { Stretch } from '../../recognition/annotation.ts';
import type { Phrase } from './query.ts';
import type { Snippet } from './search-request.ts';
import { variantsOf, type Word, wordsOf } from './words.ts';

/** How long a snippet is, in UTF-16 code units, and how much of it stands before the first mark. */
const LENGTH = 200;
const BEFORE = 60;

/** The whole of a text, marked. */
export function marked(text: string, phrases: readonly Phrase[]): Snippet {
  const marks = marksIn(wordsOf(text), phrases).map(({ start, end }) => ({ start, end }));
  return { text, marks };
}

/** The piece of a text that has most of what was asked for; its beginning where it has nothing of it. */
export function snippetOf(text: string, phrases: readonly Phrase[]): Snippet {
  const marks = marksIn(wordsOf(text), phrases);
  const start = startOf(text, bestOf(marks)?.start ?? 0);
  const end = endOf(text, start + LENGTH);
  const head = start > 0 ? '…' : '';
  const piece = text.slice(start, end).replaceAll('\n', ' ');
  const by = head.length - start;
  return {
    text: head + piece + (end < text.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + by, end: mark.end + by })),
  };
}

interface Mark extends Stretch {
  /** The how-manieth of the phrases it is. */
  readonly phrase: number;
}

function marksIn(words: readonly Word[], phrases: readonly Phrase[]): readonly Mark[] {
  const sought = phrases.map(({ words: of, isOpen }) => ({
    of: of.map((word) => new Set(variantsOf(word))),
    last: of.at(-1) ?? '',
    isOpen,
  }));
  const marks: Mark[] = [];
  let free = 0;
  words.forEach((word, i) => {
    if (word.start < free) return;
    const phrase = sought.findIndex(({ of, last, isOpen }) =>
      of.every((variants, k) => {
        const here = words[i + k];
        if (here === undefined || here.place !== word.place + k) return false;
        return variants.has(here.word) || (isOpen && k === of.length - 1 && here.word.startsWith(last));
      }),
    );
    if (phrase < 0) return;
    const end = words[i + (sought[phrase]?.of.length ?? 1) - 1]?.end ?? word.end;
    marks.push({ start: word.start, end, phrase });
    free = end;
  });
  return marks;
}

/** The mark after which most different phrases stand within a snippet's length. */
function bestOf(marks: readonly Mark[]): Mark | undefined {
  let [best, most] = [marks[0], 0];
  for (const [i, mark] of marks.entries()) {
    const phrases = new Set<number>();
    for (let k = i; (marks[k]?.end ?? Infinity) <= mark.start + LENGTH - BEFORE; k += 1)
      phrases.add(marks[k]?.phrase ?? 0);
    if (phrases.size > most) [best, most] = [mark, phrases.size];
  }
  return best;
}

/** A little before the first mark, at the beginning of a word or block. */
function startOf(text: string, mark: number): number {
  if (mark <= BEFORE) return 0;
  const space = text.slice(mark - BEFORE, mark).search(/\s/);
  return space < 0 ? mark : mark - BEFORE + space + 1;
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space > wanted - BEFORE ? space : wanted;
}
