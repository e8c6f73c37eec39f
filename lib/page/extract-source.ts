import type { BlockDraft } from './block-draft.ts';
import { splitDraft } from './block-draft.ts';

/** Where a text ends in a credit line, and the outlet it names. */
export interface Credit {
  /** First code unit of the credit line in the text. */
  readonly start: number;
  /** The outlet's name only: `Kompas` of "♖ Kompas". */
  readonly outlet: string;
}

/** "Sumber: ANTARA", "Source : Kompas.com", in brackets or not. */
const NAMED =
  /[([]?\s*\b(?:sumber|source|via|dikutip dari|dilansir dari|disadur dari)(?:\s+(?:berita|artikel))?\s*[:：]\s*(.{2,120}?)[)\]]?\.?$/i;

/** "♖ Kompas": a symbol, then at most four words. */
const MARKED = /([©\u2190-\u27bf])\s*([^\s©\u2190-\u27bf]+(?:\s[^\s©\u2190-\u27bf]+){0,3})$/;

/** "(Kompas.com)", "[ANTARA]": what stands in the last brackets. */
const BRACKETED = /[([]([^()[\]]{2,40})[)\]]\.?$/;

const SENTENCE_END = '.!?…"”\'’)]';

const DOMAIN = /^(?:[a-z0-9-]+\.)+(?:com|co\.id|id|net|org|co|tv|news|my|sg)$/i;

/** Agencies and papers whose name alone, in the last brackets, is a credit; other words there are something else. */
const OUTLET =
  /^(?:antara|kompas|detik|tempo|republika|merdeka|viva|okezone|sindo|liputan ?6|jpnn|tribun|kontan|bisnis|suara|media indonesia|koran|the jakarta post|bbc|cnn|voa|reuters|afp|ap|xinhua|sputnik|tass|bernama|jane'?s|cnbc|kumparan|beritasatu|rmol|rri|tvri|metro ?tv|inilah|gatra|dispen|puspen|kemhan|kemlu)/i;

/** Whether words name an agency or a paper, or a site by its address. */
export const isOutlet = (name: string): boolean => DOMAIN.test(name) || OUTLET.test(name);

/** An outlet's name in a credit: "http://www.antaranews.com/…" is antaranews.com; a date, a place or a link after the name is cut. */
export function outletOf(words: string): string {
  const address = /^https?:\/\/(?:www\.)?([^/\s]+)/i.exec(words);
  if (address?.[1] !== undefined) return address[1];
  return words
    .split(/\s*[|,;(\u2013\u2014]\s*|\s+-\s+|\s+https?:/, 1)
    .join('')
    .replace(/[.\s]+$/, '');
}

/** Whether a credit may begin here: a line of its own, or after the last sentence. */
function isAfterSentence(text: string, index: number): boolean {
  const before = text.slice(0, index).trimEnd();
  return before === '' || SENTENCE_END.includes(before.slice(-1));
}

/** A heart or a smile before the last words is a greeting; © is an emoji only by the letter of the standard. */
const isMark = (symbol: string): boolean => symbol === '©' || !/\p{Emoji}/u.test(symbol);

const isName = (outlet: string): boolean => /^[A-Z0-9]/.test(outlet) || DOMAIN.test(outlet);

function credit(text: string, line: RegExpExecArray | null, words: string | undefined): Credit | null {
  if (line === null || !isAfterSentence(text, line.index)) return null;
  const outlet = outletOf((words ?? '').trim());
  const start = line.index + line[0].length - line[0].trimStart().length;
  return outlet === '' ? null : { start, outlet };
}

/** The credit that a block's text ends in; null where it ends in none. */
export function creditOf(text: string): Credit | null {
  const named = NAMED.exec(text);
  const byName = credit(text, named, named?.[1]);
  if (byName !== null) return byName;
  const marked = MARKED.exec(text);
  const byMark = isMark(marked?.[1] ?? '') ? credit(text, marked, marked?.[2]) : null;
  if (byMark !== null && isName(byMark.outlet)) return byMark;
  const bracketed = BRACKETED.exec(text);
  const byBrackets = credit(text, bracketed, bracketed?.[1]);
  return byBrackets !== null && isOutlet(byBrackets.outlet) ? byBrackets : null;
}

/** A credit may be followed by an editor's name or a thank-you: only so many last blocks are looked at. */
const LAST_BLOCKS = 3;

/** Marks the credit line among the last blocks of a body as a block of kind `source`, and names the outlet. */
export function markSource(drafts: readonly BlockDraft[]): {
  readonly drafts: readonly BlockDraft[];
  readonly source: string | null;
} {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - LAST_BLOCKS); i -= 1) {
    const draft = drafts[i];
    const found = draft === undefined ? null : creditOf(draft.text);
    if (draft === undefined || found === null) continue;
    const [prose, line] = splitDraft(draft, found.start);
    const marked: BlockDraft[] = [{ ...line, kind: 'source' }];
    if (prose.text !== '') marked.unshift(prose);
    return { drafts: [...drafts.slice(0, i), ...marked, ...drafts.slice(i + 1)], source: found.outlet };
  }
  return { drafts, source: null };
}
