import type { VNode } from 'preact';
import type { Snippet } from '../../lib/library/index/search-request.ts';

/** A piece of a text, with what was asked for in it marked. */
export function SnippetText({ snippet: { text, marks } }: { snippet: Snippet }): VNode {
  const parts = marks.flatMap(({ start, end }, i) => [
    text.slice(marks[i - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
