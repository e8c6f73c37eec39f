/** What Blogger says of a page in its `_WidgetManager._SetDataContext` call. */
export interface BloggerContext {
  /** `item`, `static_page`, `index`, `archive`, `error_page`. */
  readonly pageType: string;
  /** Decimal id, on item pages of 2012 and later. */
  readonly postId: string | null;
  /** The label whose posts are listed; empty elsewhere. */
  readonly searchLabel: string;
  /** The query whose results are listed; empty elsewhere. */
  readonly searchQuery: string;
  /** Address of the page that it speaks of: a page that has since become another still has the script. */
  readonly url: string | null;
}

const CALL = '_WidgetManager._SetDataContext(';

const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([0-7]{1,3})|(.))/gi;

const unescapeScript = (text: string): string =>
  text.replace(ESCAPE, (_whole, x?: string, u?: string, octal?: string, other?: string) => {
    const hex = x ?? u;
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return octal === undefined ? (other ?? '') : String.fromCharCode(Number.parseInt(octal, 8));
  });

/** Blogger writes `'name': 'value'` and escapes every quote in a value, so plain searching is exact and linear. */
function field(script: string, name: string, from: number, end: number): string | null {
  const opening = `'${name}': '`;
  const at = script.indexOf(opening, from);
  if (at < 0 || at >= end) return null;
  const start = at + opening.length;
  const close = script.indexOf("'", start);
  return close < 0 ? null : unescapeScript(script.slice(start, close));
}

/** Reads the call in the text of an inline script; null where it holds none. */
export function parseBloggerContext(script: string): BloggerContext | null {
  const from = script.indexOf(CALL);
  if (from < 0) return null;
  const closing = script.indexOf(']);', from);
  const end = closing < 0 ? script.length : closing;
  const pageType = field(script, 'pageType', from, end);
  if (pageType === null) return null;
  return {
    pageType,
    postId: field(script, 'postId', from, end),
    searchLabel: field(script, 'searchLabel', from, end) ?? '',
    searchQuery: field(script, 'searchQuery', from, end) ?? '',
    url: field(script, 'url', from, end),
  };
}
