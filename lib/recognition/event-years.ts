import { TOKEN_KIND } from '../text/tokens.ts';
import { type Document, followsClosely, markAt } from './document.ts';
import type { Span } from './span.ts';

/** The names, each event with the bare year or season after it: "Pilkada DKI *2017*", "Liga 1 *2022/2023*". */
export function withYears(document: Document, names: readonly Span[]): readonly Span[] {
  return names.map((name) => {
    if (name.type !== 'event' || !isYear(document, name.last)) return name;
    const isSeason = markAt(document.tokens, name.last + 1) === '/' && isYear(document, name.last + 2);
    const last = name.last + (isSeason ? 3 : 1);
    return { ...name, last, end: document.tokens.end[last - 1] ?? name.end };
  });
}

const YEAR_DIGITS = 4;

/** Whether a number of four digits begins with 19 or 20, and follows closely or a slash. */
function isYear(document: Document, index: number): boolean {
  const { tokens, word } = document;
  const digits = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  const isJoined = followsClosely(tokens, index) || markAt(tokens, index - 1) === '/';
  return (
    tokens.kind[index] === TOKEN_KIND.number &&
    digits === YEAR_DIGITS &&
    /^(?:19|20)/.test(word(index)) &&
    isJoined
  );
}
