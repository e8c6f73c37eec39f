/**
 * The look-up again, slow and plain: every form is tried at every word of the text. It shares no code with lib/.
 * It holds for letters that NFD takes apart into one letter and its marks.
 */
import type { SourceEntity, SourceForm } from '../../lib/lexicon/source.ts';

/** Where a form of an entity stands. */
export interface PlainHit {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A word, a number or a mark of a text. */
interface PlainWord {
  /** Letters as written, without diacritics and apostrophes. */
  readonly written: string;
  readonly start: number;
  /** Where each letter ends in the text. */
  readonly letterEnds: readonly number[];
  /** Whether letters or digits stand right before it, as before "16" in "F16". */
  readonly glued: boolean;
}

interface Shown {
  readonly character: string;
  readonly start: number;
  end: number;
}

const SILENT = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const WORD =
  /(?<word>\p{L}+(?:['’](?!s(?!\p{L}))\p{L}+)*|\p{Nd}+)|(?<joiner>(?<=[\p{L}\p{Nd}])-(?=[\p{L}\p{Nd}])|(?<=\p{L})['’](?=s(?!\p{L})))|(?<mark>\n|\S)/giu;

/** What a reader sees of a text, character by character. */
function shownOf(text: string): readonly Shown[] {
  const shown: Shown[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (SILENT.test(character)) continue;
    const last = shown.at(-1);
    if (/\p{M}/u.test(character) && last) last.end = at;
    else shown.push({ character: character.normalize('NFD').replace(/\p{M}/gu, ''), start, end: at });
  }
  return shown;
}

function plainWords(text: string): readonly PlainWord[] {
  const shown = shownOf(text);
  const words: PlainWord[] = [];
  let wordEnd = -1;
  for (const { 0: found, index, groups } of shown
    .map((one) => one.character)
    .join('')
    .matchAll(WORD)) {
    if (groups?.['joiner']) continue;
    const isWord = groups?.['word'] !== undefined;
    const letters = shown
      .slice(index, index + found.length)
      .filter(({ character }) => !isWord || !/['’]/.test(character));
    words.push({
      written: letters.map(({ character }) => character).join(''),
      start: letters[0]!.start,
      letterEnds: letters.map(({ end }) => end),
      glued: isWord && wordEnd === index,
    });
    if (isWord) wordEnd = index + found.length;
  }
  return words;
}

const fold = (word: PlainWord) => word.written.toLowerCase().replace('’', "'");
const hasCapital = (word: PlainWord) => /\p{Lu}/u.test(word.written);
const isInCapitals = (word: PlainWord) => /^.+\p{Lu}/u.test(word.written);

/** With its commas, without the last, without any. */
function variantsOf(words: readonly PlainWord[]): readonly (readonly PlainWord[])[] {
  const lastComma = words.findLastIndex(({ written }) => written === ',');
  return [words, words.filter((_, i) => i !== lastComma), words.filter(({ written }) => written !== ',')];
}

function bindsCapitals({ type, kind, flags }: SourceEntity, form: SourceForm): boolean {
  const isTitleOrTopic = type === 'topic' || (type === 'role' && kind !== 'rank');
  return (
    !isTitleOrTopic ||
    flags.caseSensitive ||
    flags.commonWord ||
    form.kind === 'acronym' ||
    form.kind === 'cautious'
  );
}

function keepsCase(wanted: PlainWord, word: PlainWord, binds: boolean): boolean {
  if (isInCapitals(wanted)) return isInCapitals(word);
  return !(binds && hasCapital(wanted)) || hasCapital(word);
}

/** Where `word` ends if it is `wanted`, with or without a clitic; null if it is not. */
function endOf(wanted: PlainWord, word: PlainWord, mayHaveClitic: boolean): number | null {
  if (fold(word) === fold(wanted)) return word.letterEnds.at(-1)!;
  const stem = fold(wanted);
  const clitic = ['nya', 'lah', 'kah', 'pun'].find((one) => fold(word) === stem + one);
  return mayHaveClitic && clitic && stem.length >= 2 ? word.letterEnds[stem.length - 1]! : null;
}

function hitAt(words: readonly PlainWord[], at: number, form: readonly PlainWord[], binds: boolean) {
  const taken = words.slice(at, at + form.length);
  if (form.length === 0 || taken.length < form.length) return null;
  if (taken[0]!.glued || words[at + form.length]?.glued) return null;
  let end: number | null = null;
  for (const [i, wanted] of form.entries()) {
    end = endOf(wanted, taken[i]!, i === form.length - 1);
    if (end === null || !keepsCase(wanted, taken[i]!, binds)) return null;
  }
  return end === null ? null : { start: taken[0]!.start, end };
}

/** All places of all forms. */
export function naiveHits(entities: readonly SourceEntity[], text: string): readonly PlainHit[] {
  const words = plainWords(text);
  const hits: PlainHit[] = [];
  for (const entity of entities) {
    for (const form of entity.forms) {
      for (const variant of variantsOf(plainWords(form.text))) {
        for (const at of words.keys()) {
          const hit = hitAt(words, at, variant, bindsCapitals(entity, form));
          if (hit) hits.push({ ...hit, entity: entity.id });
        }
      }
    }
  }
  return hits;
}
