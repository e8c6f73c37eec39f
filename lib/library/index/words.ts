import { foldedToken, GAP, TOKEN_KIND, tokenise } from '../../text/tokens.ts';

/** A word of a text, folded. */
export interface Word {
  readonly word: string;
  /** The how-manieth of its text; between two blocks one is left out, so that no phrase reaches across. */
  readonly place: number;
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  /** Whether only a hyphen, or nothing, parts it from the word before: "F-16", "undang-undang". */
  readonly joined: boolean;
}

/** The words and numbers of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const tokens = tokenise(text);
  const words: Word[] = [];
  let place = 0;
  let before = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kind[i];
    if (kind === TOKEN_KIND.break) place += 1;
    if (kind !== TOKEN_KIND.word && kind !== TOKEN_KIND.number) continue;
    const joined = before === i - 1 && before >= 0 && tokens.gap[i] !== GAP.space;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
    words.push({ word: foldedToken(tokens, i), place, start, end, joined });
    place += 1;
    before = i;
  }
  return words;
}

const CLITICS = ['nya', 'lah', 'kah', 'pun'] as const;

/** A word ending in "-nya" with a shorter stem is hardly one with a clitic ("hanya", "punya"). */
const SHORTEST_STEM = 4;

/** The spellings that count as a word: with a clitic, and without its own "-nya". */
export function variantsOf(word: string): readonly string[] {
  const stem = word.endsWith('nya') && word.length >= SHORTEST_STEM + 3 ? [word.slice(0, -3)] : [];
  return [word, ...stem, ...CLITICS.map((clitic) => word + clitic)];
}
