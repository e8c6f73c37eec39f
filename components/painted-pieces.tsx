import type { ComponentChildren } from 'preact';
import type { NoteColour } from '../lib/library/note.ts';
import type { Stretch } from '../lib/recognition/annotation.ts';

/** A passage that a note is on. */
export interface Passage extends Stretch {
  /** Id of the note. */
  readonly id: string;
  readonly colour: NoteColour;
  /** What stands behind the passage's last word, and leads to the note. */
  readonly sign: ComponentChildren;
}

/**
 * A stretch of the text in pieces, those of a passage in a `<mark>` of its colour (of several the one that begins last),
 * with the passage's sign where it ends. `wrap` puts something around the words, never around a sign.
 */
export function paintedPieces(
  text: string,
  start: number,
  end: number,
  passages: readonly Passage[],
  wrap: (piece: ComponentChildren) => ComponentChildren,
): ComponentChildren[] {
  const here = passages.filter((passage) => passage.start < end && passage.end > start);
  const cuts = new Set([start, end]);
  for (const passage of here) {
    cuts.add(Math.max(start, passage.start));
    cuts.add(Math.min(end, passage.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.flatMap((from, i) => {
    const to = places[i + 1];
    if (to === undefined) return [];
    const passage = here.findLast((one) => one.start <= from && one.end >= to);
    const words = text.slice(from, to);
    const piece =
      passage === undefined ? (
        words
      ) : (
        <mark key={from} class={`noted colour-${passage.colour}`} data-note={passage.id}>
          {words}
        </mark>
      );
    return [wrap(piece), ...here.filter((one) => one.end === to).map(({ sign }) => sign)];
  });
}
