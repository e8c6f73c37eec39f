/**
 * Names in headlines, where every word has a capital, cut to what the text below calls them: "*Trump* Dilantik" where it
 * speaks of Trump. Cost: linear in tokens and names.
 */
import type { Document } from './document.ts';
import { HEADS } from './heads.ts';
import type { TokenRange } from './ranges.ts';
import type { TaggedSpan } from './tagger/tag.ts';

/** The tagger's names of an article, those of its headlines cut; `isPlain`: whether a word is an ordinary one, of nobody's name. */
export function cutInHeadlines(
  document: Document,
  tagged: readonly TaggedSpan[],
  isPlain: (index: number) => boolean,
): readonly TaggedSpan[] {
  const below = new Set(
    tagged.filter(({ first }) => document.headline[first] === 0).map((span) => keyOf(document, span)),
  );
  const persons = wordsOfPersons(document, tagged);
  return tagged.map((span) => {
    const isCut = document.headline[span.first] === 1 && span.type !== 'organisation';
    return isCut && !below.has(keyOf(document, span))
      ? cutTo(document, span, { below, persons, isPlain })
      : span;
  });
}

function keyOf({ word }: Document, { first, last }: TokenRange): string {
  let key = '';
  for (let i = first; i < last; i += 1) key += ` ${word(i)}`;
  return key;
}

/** What the text below a headline tells. */
interface Below {
  /** Its names. */
  readonly below: ReadonlySet<string>;
  /** Words of its persons' names. */
  readonly persons: ReadonlySet<string>;
  readonly isPlain: (index: number) => boolean;
}

function wordsOfPersons(document: Document, tagged: readonly TaggedSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, last, type } of tagged)
    if (type === 'person' && document.headline[first] === 0)
      for (let i = first; i < last; i += 1) words.add(document.word(i));
  return words;
}

function cutTo(document: Document, span: TaggedSpan, { below, persons, isPlain }: Below): TaggedSpan {
  for (let length = span.last - span.first - 1; length > 0; length -= 1) {
    const [start, end] = [
      { ...span, last: span.first + length },
      { ...span, first: span.last - length },
    ];
    if (below.has(keyOf(document, start))) return start;
    if (below.has(keyOf(document, end)) && !HEADS.has(document.word(span.first))) return end;
  }
  let last = span.first;
  while (last < span.last && persons.has(document.word(last))) last += 1;
  const isPerson = span.type === 'person' && last > span.first;
  return isPerson ? { ...span, last } : withoutPlain(document, span, isPlain);
}

/** "SR Guncang | Lombok", "Jono | Ancam": what stands before or after an ordinary word, the longer of both. */
function withoutPlain(document: Document, span: TaggedSpan, isPlain: (index: number) => boolean): TaggedSpan {
  if (HEADS.has(document.word(span.first))) return span;
  let best: TaggedSpan = { ...span, last: span.first };
  for (let first = span.first; first < span.last; first += 1) {
    let last = first;
    while (last < span.last && !isPlain(last)) last += 1;
    if (last - first >= best.last - best.first && last > first) best = { ...span, first, last };
    first = Math.max(first, last);
  }
  return best.last > best.first ? best : span;
}
