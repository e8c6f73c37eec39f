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
  return tagged.map((span) => {
    const isCut = document.headline[span.first] === 1 && span.type !== 'organisation';
    return isCut && !below.has(keyOf(document, span)) ? cutTo(document, span, below, isPlain) : span;
  });
}

function keyOf({ word }: Document, { first, last }: TokenRange): string {
  let key = '';
  for (let i = first; i < last; i += 1) key += ` ${word(i)}`;
  return key;
}

function cutTo(
  document: Document,
  span: TaggedSpan,
  below: ReadonlySet<string>,
  isPlain: (index: number) => boolean,
): TaggedSpan {
  for (let length = span.last - span.first - 1; length > 0; length -= 1) {
    const [start, end] = [
      { ...span, last: span.first + length },
      { ...span, first: span.last - length },
    ];
    if (below.has(keyOf(document, start))) return start;
    if (below.has(keyOf(document, end)) && !HEADS.has(document.word(span.first))) return end;
  }
  return withoutPlain(document, span, isPlain);
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
