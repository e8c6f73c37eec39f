import { readFileSync } from 'node:fs';
import { formSequences } from '../../lib/lexicon/forms.ts';
import { MASKED_WORDS } from '../../lib/lexicon/layout.ts';
import type { SourceEntity, SourceForm } from '../../lib/lexicon/source.ts';
import { foldedToken } from '../../lib/text/tokens.ts';

const LIST = new URL('frequent-words.txt', import.meta.url);

/** The list is of subtitles in small letters, where countries and cities are words; these are no words but names. */
export const NAMES_IN_LIST: readonly string[] = [
  'afrika',
  'amerika',
  'california',
  'chicago',
  'china',
  'cina',
  'eropa',
  'india',
  'indonesia',
  'inggris',
  'italia',
  'jepang',
  'jerman',
  'korea',
  'london',
  'meksiko',
  'paris',
  'perancis',
  'roma',
  'rusia',
  'spanyol',
  'washington',
];

/** The words of frequent-words.txt, most frequent first. */
export function listedWords(): readonly string[] {
  return readFileSync(LIST, 'utf8').trimEnd().split('\n');
}

/** The most frequent Indonesian words, without {@link NAMES_IN_LIST}. */
export function frequentWords(): ReadonlySet<string> {
  return new Set(listedWords()).difference(new Set(NAMES_IN_LIST));
}

/**
 * Whether a form is found wherever one of the words stands, or stands with a capital. What must be in capitals in the text
 * (DIA, KontraS) is not; a demonym is never a mention.
 */
export function isFrequentWord(words: ReadonlySet<string>, entity: SourceEntity, form: SourceForm): boolean {
  // Most names are of more words: that is seen without taking them apart.
  if (form.kind === 'demonym' || /\s/.test(form.text)) return false;
  return formSequences(entity, form).some(({ tokens, sequence, mask }) => {
    const [index] = sequence;
    const isInCapitals = mask >>> MASKED_WORDS !== 0;
    return (
      sequence.length === 1 && index !== undefined && !isInCapitals && words.has(foldedToken(tokens, index))
    );
  });
}
