/**
 * The reader's own names, which win over all others. Cost: of compiling, the forms; of a text, one look-up a word, however
 * many names there are.
 */
import { CLITIC_LENGTH, endBeforeClitic, hasClitic } from '../lexicon/clitics.ts';
import type { EntityType } from '../lexicon/types.ts';
import { foldedToken, SHAPE, TOKEN_KIND, type Tokens, tokenise } from '../text/tokens.ts';

/** What a name of the reader's means: a thing of its own, one that is known, or nothing that shall be marked. */
export type OwnMeaning =
  | { readonly use: 'name'; readonly type: EntityType; readonly about: string | null }
  | {
      readonly use: 'same';
      readonly type: EntityType;
      /** Id of the entity that is meant, and its preferred name. */
      readonly entity: string;
      readonly name: string;
    }
  | { readonly use: 'never' };

/** A name as the reader gave it. */
export interface OwnEntry {
  readonly id: string;
  /** Spellings, the preferred one first. Words with capitals are found with capitals only. */
  readonly forms: readonly string[];
  readonly meaning: OwnMeaning;
}

interface OwnForm {
  readonly words: readonly string[];
  /** The least {@link SHAPE} that a word of the text must have. */
  readonly shapes: readonly number[];
  readonly entry: OwnEntry;
}

/** The reader's names, ready to be looked up. */
export interface OwnLexicon {
  /** By their first words, longer ones first. */
  readonly forms: ReadonlyMap<string, readonly OwnForm[]>;
}

/** A place in a text where a name of the reader's stands. */
export interface OwnPlace {
  readonly start: number;
  readonly end: number;
  readonly entry: OwnEntry;
}

/** Makes names ready. Of two with one spelling the later one counts. */
export function compileOwn(entries: readonly OwnEntry[]): OwnLexicon {
  const forms = new Map<string, OwnForm[]>();
  const spelled = entries.toReversed().flatMap((entry) => entry.forms.map((text) => ({ text, entry })));
  // All at once: to take apart twenty thousand short texts one by one takes ten times as long.
  const tokens = tokenise(spelled.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'));
  let first = 0;
  for (const { entry } of spelled) {
    let last = first;
    while (last < tokens.count && tokens.kind[last] !== TOKEN_KIND.break) last += 1;
    const form = formOf(tokens, first, last, entry);
    const [word] = form.words;
    const list = forms.get(word ?? '');
    if (list !== undefined) list.push(form);
    else if (word !== undefined) forms.set(word, [form]);
    first = last + 1;
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { forms };
}

function formOf(tokens: Tokens, first: number, last: number, entry: OwnEntry): OwnForm {
  const words: string[] = [];
  const shapes: number[] = [];
  for (let i = first; i < last; i += 1) {
    words.push(foldedToken(tokens, i));
    shapes.push(leastShape(tokens.shape[i] ?? SHAPE.none));
  }
  return { words, shapes, entry };
}

/** A word in capitals must be so in the text, one with a capital may be. */
function leastShape(shape: number): number {
  if (shape >= SHAPE.upper) return SHAPE.upper;
  return shape === SHAPE.capital ? SHAPE.capital : SHAPE.none;
}

/** Where the reader's names stand, from left to right, the longest at each place, none across another. */
export function ownPlaces({ forms }: OwnLexicon, text: string): readonly OwnPlace[] {
  if (forms.size === 0) return [];
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i));
  const places: OwnPlace[] = [];
  for (let first = 0; first < tokens.count; ) {
    const at = first;
    const form = startsOf(words, tokens, at)
      .flatMap((word) => forms.get(word) ?? [])
      .find((one) => stands(one, tokens, words, at));
    if (form === undefined) {
      first += 1;
      continue;
    }
    first = at + form.words.length;
    places.push({
      start: tokens.start[at] ?? 0,
      end: endOf(form, tokens, words, first - 1),
      entry: form.entry,
    });
  }
  return places;
}

/** A word, and the word without its clitic. */
function startsOf(words: readonly string[], tokens: Tokens, index: number): readonly string[] {
  const word = words[index] ?? '';
  return isWithClitic(tokens, index) ? [word, word.slice(0, -CLITIC_LENGTH)] : [word];
}

const isWithClitic = (tokens: Tokens, index: number) =>
  hasClitic(tokens.units, tokens.unitStart[index] ?? 0, tokens.unitStart[index + 1] ?? 0);

function stands(form: OwnForm, tokens: Tokens, words: readonly string[], first: number): boolean {
  const last = form.words.length - 1;
  return form.words.every((word, i) => {
    const index = first + i;
    if ((tokens.shape[index] ?? SHAPE.none) < (form.shapes[i] ?? 0)) return false;
    return words[index] === word || (i === last && startsOf(words, tokens, index).includes(word));
  });
}

function endOf(form: OwnForm, tokens: Tokens, words: readonly string[], last: number): number {
  return words[last] === form.words.at(-1) ? (tokens.end[last] ?? 0) : endBeforeClitic(tokens, last);
}
