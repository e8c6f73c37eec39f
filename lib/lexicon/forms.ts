import { SHAPE, TOKEN_KIND, type Tokens, tokenise } from '../text/tokens.ts';
import { MASKED_WORDS } from './layout.ts';
import type { SourceEntity, SourceForm } from './source.ts';

/** Which letters of a form must be capitals in the text, see `MASKED_WORDS` in layout.ts. */
export type CaseMask = number;

/** A form as the sequence of tokens that the trie is built of. */
export interface FormTokens {
  readonly tokens: Tokens;
  /** Indices of the tokens that count, commas left out or not. */
  readonly sequence: readonly number[];
  readonly mask: CaseMask;
}

/** The sequences by which a form may stand in a text: with its commas, without the last, without any. */
export function formSequences(entity: SourceEntity, form: SourceForm): readonly FormTokens[] {
  const tokens = tokenise(form.text);
  const all = [...Array(tokens.count).keys()];
  const commas = all.filter((index) => isComma(tokens, index));
  const variants = commas.length === 0 ? [all] : [all, without(all, commas.slice(-1)), without(all, commas)];
  return variants.map((sequence) => ({ tokens, sequence, mask: caseMask(entity, form, tokens, sequence) }));
}

function isComma(tokens: Tokens, index: number): boolean {
  return (
    tokens.kind[index] === TOKEN_KIND.punctuation && tokens.text.charAt(tokens.start[index] ?? 0) === ','
  );
}

function without(sequence: readonly number[], left: readonly number[]): readonly number[] {
  return sequence.filter((index) => !left.includes(index));
}

const isShort = ({ kind }: SourceForm): boolean => kind === 'acronym' || kind === 'cautious';

/**
 * Capitals bind as written, but not on roles and topics, which news writes either way: there only words in capitals
 * throughout (KSAD, HAM) bind. Ranks bind: "mayor" and "kapten" are ordinary words.
 */
function caseMask(
  entity: SourceEntity,
  form: SourceForm,
  tokens: Tokens,
  sequence: readonly number[],
): CaseMask {
  const free = (entity.type === 'role' || entity.type === 'topic') && entity.kind !== 'rank';
  const bindCapitals = !free || entity.flags.caseSensitive || entity.flags.commonWord || isShort(form);
  let mask = 0;
  sequence.slice(0, MASKED_WORDS).forEach((index, position) => {
    const shape = tokens.shape[index];
    if (shape === SHAPE.upper || shape === SHAPE.mixed)
      mask |= (1 << position) | (1 << (position + MASKED_WORDS));
    else if (shape === SHAPE.capital && bindCapitals) mask |= 1 << position;
  });
  return mask;
}
