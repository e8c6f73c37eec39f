import type { ComponentChildren, VNode } from 'preact';
import type { Snippet } from '../../lib/library/index/search-request.ts';

/** A piece of a text with what was asked for marked in it. */
export function MarkedSnippet({ snippet: { text, marks } }: { snippet: Snippet }): VNode {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(
      text.slice(at, start),
      <mark key={start} class="found">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
