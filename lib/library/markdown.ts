import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import * as v from 'valibot';
import { webAddress } from './scalar-schemas.ts';

/** A piece of a note's words, read as Markdown. There is no kind for markup: what looks like HTML is text. */
export type Markdown =
  | { readonly kind: 'text' | 'code' | 'pre'; readonly text: string }
  | { readonly kind: 'break' | 'rule' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Markdown[] }
  /** `start`: number of the first entry; null: bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly children: readonly Markdown[] }
  /** `done`: whether a task is ticked; null: it is none. */
  | { readonly kind: 'entry'; readonly done: boolean | null; readonly children: readonly Markdown[] }
  | { readonly kind: Span; readonly children: readonly Markdown[] };

/** Kinds that only hold others: inline (strong to del), blocks (paragraph to quote), tables. */
type Span = 'strong' | 'em' | 'del' | 'paragraph' | 'heading' | 'quote' | 'table' | 'row' | 'cell';

/** Longer notes are shown as typed: reading them would be felt. UTF-16 code units. */
const LONGEST = 50_000;

/** A line that begins with more marks and spaces than people write; reading them nests calls without end. */
const TOO_DEEP = /^[ \t>*+-]{64,}[^\s>*+-]/m;

/**
 * Reads a note's words as Markdown (GitHub's, where a line break is one). Links lead to http and https only, and an
 * image becomes its description, for nothing is loaded. Never throws: what cannot be read is shown as typed.
 */
export function readMarkdown(text: string): readonly Markdown[] {
  if (text.length > LONGEST || TOO_DEEP.test(text)) return asTyped(text);
  try {
    return piecesOf(new Lexer({ gfm: true, breaks: true }).lex(text));
  } catch {
    return asTyped(text);
  }
}

function asTyped(text: string): readonly Markdown[] {
  return text === '' ? [] : [{ kind: 'pre', text }];
}

function piecesOf(tokens: readonly Token[]): readonly Markdown[] {
  return tokens.flatMap((token) => pieceOf(token as MarkedToken));
}

function pieceOf(token: MarkedToken): Markdown | readonly Markdown[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'br':
      return { kind: 'break' };
    case 'hr':
      return { kind: 'rule' };
    case 'code':
      return { kind: 'pre', text: token.text };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'strong':
    case 'em':
    case 'del':
    case 'paragraph':
    case 'heading':
      return { kind: token.type, children: piecesOf(token.tokens) };
    case 'blockquote':
      return { kind: 'quote', children: piecesOf(token.tokens) };
    case 'list':
      return listOf(token);
    case 'table':
      return { kind: 'table', children: [token.header, ...token.rows].map(rowOf) };
    case 'link':
      return linkOf(token.href, piecesOf(token.tokens));
    case 'image':
      return linkOf(token.href, [{ kind: 'text', text: token.text === '' ? token.href : token.text }]);
    case 'text':
      return token.tokens ? piecesOf(token.tokens) : { kind: 'text', text: token.text };
    case 'html':
      return htmlOf(token);
    default:
      return { kind: 'text', text: token.type === 'escape' ? token.text : token.raw };
  }
}

/** What looks like markup is shown as it was typed. */
function htmlOf({ raw, block }: Tokens.HTML | Tokens.Tag): Markdown {
  const text: Markdown = { kind: 'text', text: block ? raw.trim() : raw };
  return block ? { kind: 'paragraph', children: [text] } : text;
}

function listOf({ ordered, start, items }: Tokens.List): Markdown {
  const children = items.map(
    ({ task, checked, tokens }): Markdown => ({
      kind: 'entry',
      done: task ? checked === true : null,
      children: piecesOf(tokens),
    }),
  );
  return { kind: 'list', start: ordered && start !== '' ? start : null, children };
}

function rowOf(cells: readonly Tokens.TableCell[]): Markdown {
  return { kind: 'row', children: cells.map(({ tokens }) => ({ kind: 'cell', children: piecesOf(tokens) })) };
}

/** An address that is none of the web's is no link; its words stay. */
function linkOf(href: string, children: readonly Markdown[]): Markdown | readonly Markdown[] {
  return v.is(webAddress, href) ? { kind: 'link', href, children } : children;
}
