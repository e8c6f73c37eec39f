import type { VNode } from 'preact';
import type { Markdown } from '../lib/library/markdown.ts';
import { useTranslation } from './translation.ts';
import { webAddress } from './web-address.ts';

/** A note's words as they were meant: elements made one by one, never markup. */
export function MarkdownText({ pieces }: { pieces: readonly Markdown[] }): VNode {
  return (
    <div class="words" dir="auto">
      <Pieces of={pieces} />
    </div>
  );
}

function Pieces({ of }: { of: readonly Markdown[] }): VNode {
  // Pieces have no name of their own, and a note's words are always shown anew as a whole.
  return <>{of.map(shown)}</>;
}

function shown(piece: Markdown): VNode | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'pre':
      return <pre>{piece.text}</pre>;
    case 'break':
      return <br />;
    case 'rule':
      return <hr />;
    case 'link':
      return webAddress(piece.href) === null ? (
        <Pieces of={piece.children} />
      ) : (
        <a href={piece.href} target="_blank" rel="noreferrer noopener">
          <Pieces of={piece.children} />
        </a>
      );
    case 'list':
      return piece.start === null ? (
        <ul>
          <Pieces of={piece.children} />
        </ul>
      ) : (
        <ol start={piece.start}>
          <Pieces of={piece.children} />
        </ol>
      );
    case 'entry':
      return (
        <li class={piece.done === null ? undefined : 'task'}>
          {piece.done !== null && <Tick done={piece.done} />}
          <Pieces of={piece.children} />
        </li>
      );
    case 'heading':
      // It has no place among the headings of the page that shows the note.
      return (
        <p>
          <strong>
            <Pieces of={piece.children} />
          </strong>
        </p>
      );
    default: {
      const Element = ELEMENTS[piece.kind];
      return (
        <Element>
          <Pieces of={piece.children} />
        </Element>
      );
    }
  }
}

const ELEMENTS = {
  strong: 'strong',
  em: 'em',
  del: 'del',
  paragraph: 'p',
  quote: 'blockquote',
  table: 'table',
  row: 'tr',
  cell: 'td',
} as const;

/** Shown, not set: the note's words are the truth. */
function Tick({ done }: { done: boolean }): VNode {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={t(done ? 'taskDone' : 'taskOpen')}>
      {done ? '☑' : '☐'}
    </span>
  );
}
